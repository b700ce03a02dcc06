import 'server-only';
import { addDays } from '@/clinical/time/days';
import { flagRow, openFlagsOf } from '@/clinical/triage/open-flags';
import { screenItems } from '@/clinical/triage/screen-items.data';
import { listAssessments } from '@/db/queries/assessments';
import { painBetween } from '@/db/queries/diary';
import { listResultsOf } from '@/db/queries/findings';
import { listScreens, type RedFlagRow } from '@/db/queries/red-flags';
import type { ScopedTx } from '@/db/scope';
import { sideWords } from '../../format';
import type { FixedWording } from '../types';
import { knownFacts } from './format';
import type { KnownFact } from './types';

type Wordings = Readonly<Record<string, FixedWording>>;

/** Days of the diary that are shown, today included. */
const DAYS = 7;
/** The newest visits, drafts too. */
const VISITS = 6;

/** What is on record about the open flags of a chart, newest first. */
export async function readKnown(
  tx: ScopedTx,
  patientId: string,
  flags: readonly RedFlagRow[],
  wordings: Wordings,
  { today, timeZone }: { today: string; timeZone: string },
): Promise<KnownFact[]> {
  const open = openFlagsOf(flags.filter((flag) => flag.resolvedAt === null));
  const tests = open.flatMap(({ row }) => row.raisedByTests.map(({ test }) => test));
  const told = await painBetween(tx, patientId, addDays(today, 1 - DAYS), today);
  const recorded = {
    flags,
    visits: (await listAssessments(tx, patientId)).slice(0, VISITS),
    answers: await listScreens(tx, patientId),
    results: await listResultsOf(tx, patientId, [...new Set(tests)]),
    pain: told
      .filter((one) => one.supersededAt === null)
      .map(({ localOn, score, complaint, episodeSide }) => ({
        localOn,
        score,
        place: `${complaint}, ${sideWords[episodeSide]}`,
      })),
  };
  return knownFacts(recorded, asked(wordings), timeZone);
}

/** The questions in the words in which they were asked: their own, or what the fixed wording begins with. */
const asked = (wordings: Wordings): Readonly<Record<string, string>> =>
  Object.fromEntries(
    screenItems.map((item) => [
      item.code,
      item.ask ?? wordings[flagRow(item.flag)?.wording ?? '']?.trigger ?? item.short,
    ]),
  );
