import type { DoseSide } from '@/clinical/dose/dose';
import type { Day } from '@/clinical/time/days';
import { effectsInWords, flagInWords, urgencyWords } from '@/clinical/triage/flag-words';
import { exerciseHolds, type HeldExercise, strictest } from '@/clinical/triage/holds';
import { screenItems } from '@/clinical/triage/screen-items.data';
import type { FlagLine } from '@/components/ui/flag-banner';
import { localDate } from '@/lib/clock';
import { dayWords, timeOfDay } from '../format';
import type { AffectedItem, FlagOnChart } from './types';

type Clock = { readonly today: Day; readonly timeZone: string };

/** “today 07:12”, “12 Nov 09:30” by the clinic's clock. */
export const momentWords = (at: Date, { today, timeZone }: Clock): string =>
  `${dayWords(localDate(at, timeZone), today)} ${timeOfDay(at, timeZone)}`;

/** An open flag in words. */
export const flagLine = (flag: FlagOnChart, clock: Clock): FlagLine => ({
  id: flag.id,
  label: flagInWords(flag),
  urgency: urgencyWords[flag.row.urgency],
  since: momentWords(flag.raisedAt, clock),
  by: flag.raisedByName,
  ...effectsInWords(flag),
});

type Held = HeldExercise & { readonly id: string; readonly name: string; readonly side: DoseSide };

/** Which of the given exercises open flags reach. */
export const affectedOf = (items: readonly Held[], flags: readonly FlagOnChart[]): AffectedItem[] =>
  items.flatMap((item) => {
    const holds = exerciseHolds(item, item.side, flags);
    const effect = strictest(holds);
    if (effect === null) return [];
    const because = holds.filter((one) => one.effect === effect).map((one) => flagInWords(one.flag));
    return [{ id: item.id, name: item.name, side: item.side, effect, because }];
  });

/** “2 exercises that the patient has now are blocked and 1 asks for a reason; nothing was changed.” */
export function affectedWords(affected: readonly AffectedItem[]): string {
  const blocked = affected.filter((one) => one.effect === 'blocked').length;
  const warned = affected.length - blocked;
  const parts = [
    blocked > 0 ? `${blocked} would be blocked` : null,
    warned > 0 ? `${warned} would ask for a reason` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return '';
  return `Of the exercises that the patient has now, ${parts.join(' and ')}. Nothing was changed: pause or change the program yourself.`;
}

/** Where a flag came from, in words. */
export function sourceWords({ source, sourceCode }: { source: string; sourceCode: string | null }): string {
  if (source === 'hand') return 'by hand';
  const item = screenItems.find((one) => one.code === sourceCode);
  if (source === 'screen') return `answer on the screen: ${item?.short.toLowerCase() ?? sourceCode}`;
  return `test: ${(sourceCode ?? '').replaceAll('-', ' ')}`;
}
