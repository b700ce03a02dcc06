import type { Dose } from '@/clinical/dose/dose';
import { doseProblems } from '@/clinical/dose/dose-sense';
import { parseDoseWords } from '@/clinical/dose/shorthand';
import { printDose } from '@/clinical/dose/shorthand-print';
import type { DraftItem, ExerciseCard } from '../types';

export type RungName = 'easier' | 'harder';

export type GivenRung = { readonly slug: string; readonly dose: Partial<Dose> };

/** What a rung may change: the work of one session. Side, frequency and ceilings stay those of the item. */
const workParts = [
  'sets',
  'amount',
  'toFatigue',
  'holdSeconds',
  'restSeconds',
  'tempo',
  'load',
  'effort',
] as const satisfies readonly (keyof Dose)[];

const isWork = (part: string): boolean => workParts.some((one) => one === part);

type Laid = { readonly rung: GivenRung | null; readonly problem: string | null };

/** A rung as typed: another exercise of the ladder, another amount in shorthand, or both. Null where neither is. */
export function readRung(draft: DraftItem, name: RungName, usual: Dose): Laid {
  const text = draft[`${name}Dose`].trim();
  const slug = draft[`${name}Slug`];
  if (text === '' && slug === '') return { rung: null, problem: null };
  const { said, faults } = parseDoseWords(text);
  const [fault] = faults;
  const refused = (problem: string): Laid => ({ rung: null, problem });
  if (fault) return refused(`“${fault.word}”: ${fault.message}`);
  const stray = Object.keys(said).find((part) => !isWork(part));
  if (stray)
    return refused('A rung changes sets, amount, hold, rest, tempo, load or effort; the rest stays.');
  if (slug === '' && text === '') return refused('Say what is different, such as 3x15 or 8kg.');
  const problem = doseProblems({ ...usual, ...worked(usual, said) }).find(({ field }) => isWork(field));
  if (problem) return refused(problem.message);
  return { rung: { slug: slug === '' ? draft.slug : slug, dose: worked(usual, said) }, problem: null };
}

/** What goes with the usual amount only goes with it. */
function worked(usual: Dose, said: Partial<Dose>): Partial<Dose> {
  const counted = said.amount === undefined ? usual.amount : said.amount;
  return counted?.unit === 'reps' ? said : { ...said, holdSeconds: null, tempo: null };
}

/** “Seated calf raise, 3 × 15, 12 kg”; the exercise is left out where it is the same. */
export function rungInWords(
  rung: { readonly slug: string; readonly name: string; readonly dose: Partial<Dose> },
  usual: { readonly slug: string; readonly dose: Dose },
): string {
  const work = workInShort({ ...usual.dose, ...rung.dose }, usual.dose);
  return rung.slug === usual.slug ? work : `${rung.name}, ${work}`;
}

const UNITS: Record<NonNullable<Dose['amount']>['unit'], string> = {
  reps: '',
  seconds: ' s',
  minutes: ' min',
  metres: ' m',
  rounds: ' rounds',
};

/** Sets, amount and load; hold, tempo, rest and effort only where they are other than usual. */
function workInShort(dose: Dose, usual: Dose): string {
  const { sets, amount, load, holdSeconds, tempo, restSeconds, effort } = dose;
  const count = amount === null ? 'to fatigue' : `${span(amount)}${UNITS[amount.unit]}`;
  const other = <Value>(value: Value, was: Value, say: string) =>
    JSON.stringify(value) === JSON.stringify(was) || value === null ? [] : [say];
  return [
    `${span(sets)} × ${count}`,
    ...(load === null ? (usual.load === null ? [] : ['no weight']) : [loadInShort(load)]),
    ...other(holdSeconds, usual.holdSeconds, `hold ${holdSeconds} s`),
    ...other(tempo, usual.tempo, `tempo ${tempo}`),
    ...other(restSeconds, usual.restSeconds, `rest ${restSeconds} s`),
    ...other(effort, usual.effort, `${effort?.scale} ${effort?.target}`),
  ].join(', ');
}

const span = ({ min, max }: { min: number; max: number }): string =>
  min === max ? String(min) : `${min} to ${max}`;

function loadInShort({ value, unit }: NonNullable<Dose['load']>): string {
  if (unit === 'band') return 'band';
  return unit === 'bodyweight' ? 'body weight' : `${value} ${unit}`;
}

/** The amount of a stored rung as shorthand, for the form; blank where it is the usual one. */
export function rungText(usual: Dose, dose: Partial<Dose>): string {
  const base = { ...usual, note: null, stopRule: null };
  return printDose({ ...base, ...dose }, base)
    .split(' ')
    .filter((word) => {
      const parts = Object.keys(parseDoseWords(word).said);
      return parts.every(isWork) && parts.some((part) => part in dose);
    })
    .join(' ');
}

/** What a rung of a card is called. */
export const rungName = (card: ExerciseCard, slug: string): string =>
  [...card.easier, ...card.harder].find((rung) => rung.slug === slug)?.name ?? card.name;
