import { openFlagsOf } from '@/clinical/triage/open-flags';
import { raisedByScreen } from '@/clinical/triage/raise';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import type { Values } from '../../types';
import { answersIn } from '../format';

/** The flags that hold work now: those open on the chart, and those that this very screen raises before they are stored. */
export function flagsNow(open: readonly OpenFlag[], live: Values): readonly OpenFlag[] {
  const raised = raisedByScreen(answersIn(live)).map(({ region, ...one }) => ({
    ...one,
    regionCode: region,
  }));
  return [...open, ...openFlagsOf(raised)];
}
