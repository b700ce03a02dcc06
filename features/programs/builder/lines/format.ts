import { type DoseLine, parseDoseLines } from '@/clinical/dose/shorthand';
import { addItem, changedBy } from '../arrange/format';
import type { DraftItem, ExerciseCard, Reason } from '../types';

/** A typed line with the exercise that it means; `card` is null while none of that name is known. */
export type ReadLine = DoseLine & { readonly card: ExerciseCard | null };

/** The lines of a text, each with the exercise that it means; `chosen` counts down the matches of a line. */
export function readLines(
  text: string,
  matches: ReadonlyMap<string, readonly ExerciseCard[]>,
  chosen: number,
): ReadLine[] {
  const lines = parseDoseLines(text);
  return lines.map((line, at) => {
    const found = matches.get(line.name) ?? [];
    // Only the line that is being written can mean another than its best match.
    const place = at === lines.length - 1 && found.length > 0 ? chosen % found.length : 0;
    return { ...line, card: found[place] ?? null };
  });
}

/** Every line names an exercise and is understood whole. */
export const isWhole = (lines: readonly ReadLine[]): boolean =>
  lines.length > 0 && lines.every((line) => line.card !== null && line.faults.length === 0);

/** The item that a line means, over the library's usual dose. The side stays open where nobody says it. */
export function itemOfLine(line: ReadLine, key: string, reasons: readonly Reason[]): DraftItem | null {
  if (!line.card) return null;
  const [plain] = addItem([], line.card, key, {});
  if (!plain) return null;
  const item = changedBy(plain, line.said);
  const why = line.because?.trim() ?? '';
  if (why === '') return item;
  const named = reasons.find((one) => says(one, why, item.side));
  return named ? { ...item, because: [named.id] } : { ...item, words: why };
}

/** By code or by label, with or without its side; of two sides the one of the item. */
function says(reason: Reason, words: string, side: string): boolean {
  const typed = words.toLowerCase();
  const label = reason.label.toLowerCase();
  if (typed === `${reason.side} ${label}`) return true;
  const sided = reason.side === 'none' || reason.side === side || (side !== 'left' && side !== 'right');
  return sided && (typed === label || typed === reason.code);
}
