import { dueKindOn } from '@/clinical/dose/schedule';
import type { Day } from '@/clinical/time/days';
import type { Language } from '@/wording/languages';
import { exerciseIn, sayer } from '../said/format';
import type { Cell, Printed, PrintedItem, SheetRow } from '../types';

/** More boxes than this do not fit a day: a box to write in instead. */
const MOST_BOXES = 4;

/** The days of one item. A day before it begins or after it ends is a day off. */
function cellsOf({ dose, startedOn }: PrintedItem, days: readonly Day[]): Cell[] {
  const boxes = dose.timesPerDay > MOST_BOXES ? 0 : dose.timesPerDay;
  return days.map((day) =>
    dueKindOn(dose, day, startedOn) === 'rest' ? { kind: 'off' } : { kind: 'open', boxes },
  );
}

/** A row for each exercise, then those to write pain in. */
export function rowsOf(printed: Printed, days: readonly Day[], language: Language): SheetRow[] {
  const { say } = language;
  const own = sayer(language);
  const open = days.map((): Cell => ({ kind: 'open', boxes: 0 }));
  return [
    ...printed.items.map((item, at): SheetRow => {
      const exercise = exerciseIn(item.exercise, language);
      const side = say('dose.sideShort', { side: item.dose.side });
      return {
        id: item.id,
        label: [
          { ...own(`${at + 1} `), bold: true },
          { text: exercise.name, lang: exercise.lang, bold: true },
        ],
        sub: item.dose.timesPerDay > MOST_BOXES ? `${side} · ${say('print.count')}` : side,
        cells: cellsOf(item, days),
      };
    }),
    // One, as it is keyed in when the sheet comes back.
    { id: 'pain', label: [{ ...own(say('print.pain')), bold: true }], sub: '', cells: open },
  ];
}
