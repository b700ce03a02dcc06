import { parseDoseWords, withSaid } from '@/clinical/dose/shorthand';
import type { SaidDose } from '@/clinical/dose/shorthand-words';
import { draftOf, readDose, sideIn } from '../format';
import type { DraftItem, ExerciseCard } from '../types';

/** The draft with one more exercise at its end, with the library's usual dose. */
export function addItem(
  draft: readonly DraftItem[],
  card: ExerciseCard,
  key: string,
  given: { readonly because?: readonly string[]; readonly side?: string },
): DraftItem[] {
  const { side } = card.defaults;
  // The side of a finding is the side of what is given for it; what works both sides stays as the library has it.
  const oneSided = side === '' || side === 'left' || side === 'right';
  const item: DraftItem = {
    ...card.defaults,
    side: oneSided && given.side ? given.side : side,
    key,
    threadId: key,
    slug: card.slug,
    weekdays: [],
    because: given.because ?? [],
  };
  return [...draft, item];
}

/** An item with what words of a dose say of it; what they do not say stays as it was typed. */
export function changedBy(item: DraftItem, said: SaidDose): DraftItem {
  const base = readDose({ ...item, side: item.side || 'both' }).dose;
  const dose = base ? withSaid(base, said) : null;
  if (!dose) return item;
  const kept = {
    words: item.words,
    flagReason: item.flagReason,
    phase: item.phase,
    superset: item.superset,
    easierSlug: item.easierSlug,
    easierDose: item.easierDose,
    harderSlug: item.harderSlug,
    harderDose: item.harderDose,
  };
  const side = said.side ?? sideIn(item.side);
  return { ...item, ...draftOf(dose, side), ...kept, weekdays: (dose.weekdays ?? []).map(String) };
}

/** The item at another place of the order. */
export function placeItem<Item extends { readonly key: string }>(
  items: readonly Item[],
  key: string,
  at: number,
): Item[] {
  const item = items.find((one) => one.key === key);
  const rest = items.filter((one) => one.key !== key);
  if (item) rest.splice(at, 0, item);
  return rest;
}

/** `up`, `down` or `remove` of one item, in any list that is ordered like the program. */
export function moveItem<Item extends { readonly key: string }>(
  items: readonly Item[],
  verb: string,
  key: string,
): Item[] {
  const at = items.findIndex((item) => item.key === key);
  const item = items[at];
  const rest = items.filter((other) => other.key !== key);
  if (!item || !['up', 'down', 'remove'].includes(verb)) return [...items];
  if (verb === 'remove') return rest;
  rest.splice(Math.max(0, verb === 'up' ? at - 1 : at + 1), 0, item);
  return rest;
}

/** Side, dose and a reason are there: nothing more need be typed before it is given. */
export function isComplete(item: DraftItem): boolean {
  const { dose, problems } = readDose(item);
  const reasoned = item.because.length > 0 || item.words.trim() !== '';
  return dose !== null && Object.keys(problems).length === 0 && reasoned;
}

/** The harder rung takes the place of the usual one: another amount, or the next exercise for the same reasons. */
export function progressed(item: DraftItem, harder: ExerciseCard | null, key: string): DraftItem | null {
  const text = item.harderDose.trim();
  const { said, faults } = parseDoseWords(text);
  if (faults.length > 0) return null;
  if (item.harderSlug === '' && text !== '')
    return { ...changedBy(item, said), harderDose: '', easierSlug: '', easierDose: '' };
  if (!harder) return null;
  const [next] = addItem([], harder, key, { because: item.because, side: item.side });
  // The limits are this patient's, not the exercise's: what is harder keeps them.
  const { side, words, phase, during, morning, morningKind, stop } = item;
  return next ? changedBy({ ...next, side, words, phase, during, morning, morningKind, stop }, said) : null;
}
