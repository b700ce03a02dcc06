import type { Dose, Range } from '@/clinical/dose/dose';
import { doseSideInWords, doseWords } from '@/clinical/dose/dose-words';

/** An exercise as prescribed in one revision, as far as a comparison needs it. */
export type Prescribed = {
  readonly threadId: string;
  readonly name: string;
  readonly category: string;
  readonly dose: Dose;
};

/** What happened to one prescription between two revisions. `words` is empty where it stayed the same. */
export type Change = {
  readonly kind: 'added' | 'removed' | 'changed' | 'same';
  readonly threadId: string;
  readonly name: string;
  readonly side: Dose['side'];
  readonly words: readonly string[];
};

/** Every prescription of two revisions in the order of the newer one, what was taken out last. */
export function changesBetween(before: readonly Prescribed[], after: readonly Prescribed[]): Change[] {
  const was = new Map(before.map((item) => [item.threadId, item]));
  const stays = new Set(after.map((item) => item.threadId));
  const now = after.map((item): Change => {
    const { threadId, name, dose } = item;
    const known = was.get(threadId);
    if (!known) return { kind: 'added', threadId, name, side: dose.side, words: [doseLine(item)] };
    const words = changesInWords(known.dose, dose);
    return { kind: words.length > 0 ? 'changed' : 'same', threadId, name, side: dose.side, words };
  });
  const gone = before
    .filter((item) => !stays.has(item.threadId))
    .map(
      (item): Change => ({
        kind: 'removed',
        threadId: item.threadId,
        name: item.name,
        side: item.dose.side,
        words: [],
      }),
    );
  return [...now, ...gone];
}

/** Amount and frequency of a dose, without its ceilings: "3 sets of 12. Once a day, 3 days a week." */
function doseLine({ dose, category }: Pick<Prescribed, 'dose' | 'category'>): string {
  const { amount, frequency } = doseWords(dose, category);
  return `${amount} ${frequency}`;
}

/** What changed in a dose, part by part: "load 10 kg → 15 kg". Empty when nothing did. */
export function changesInWords(before: Dose, after: Dose): string[] {
  return parts.flatMap(({ name, say }) => {
    const [was, is] = [say(before), say(after)];
    return was === is ? [] : [`${name} ${was} → ${is}`];
  });
}

const parts: ReadonlyArray<{ name: string; say: (dose: Dose) => string }> = [
  { name: 'side', say: (dose) => doseSideInWords(dose.side) },
  { name: 'sets', say: (dose) => range(dose.sets) },
  { name: 'amount', say: amountInWords },
  { name: 'hold', say: (dose) => seconds(dose.holdSeconds) },
  { name: 'rest', say: (dose) => seconds(dose.restSeconds) },
  { name: 'tempo', say: (dose) => dose.tempo ?? 'none' },
  { name: 'load', say: loadInWords },
  {
    name: 'effort',
    say: ({ effort }) => (effort === null ? 'not set' : `${effort.scale} ${effort.target}`),
  },
  { name: 'frequency', say: (dose) => decapitalised(doseWords(dose).frequency) },
  { name: 'stop above', say: (dose) => score(dose.painCeilingDuring) },
  { name: 'next morning at most', say: morningInWords },
  { name: 'starts', say: (dose) => dose.startOn ?? 'at once' },
  { name: 'ends', say: (dose) => dose.endOn ?? 'open' },
  { name: 'stop rule', say: (dose) => quoted(dose.stopRule) },
  { name: 'note', say: (dose) => quoted(dose.note) },
];

function amountInWords({ amount, toFatigue }: Dose): string {
  if (amount === null) return toFatigue ? 'to fatigue' : 'not set';
  return `${range(amount)} ${amount.unit}${toFatigue ? ' to fatigue' : ''}`;
}

function loadInWords({ load }: Dose): string {
  if (load === null) return 'none';
  if (load.unit === 'bodyweight') return 'body weight';
  if (load.unit === 'band') return 'a band';
  return `${load.value ?? '?'} ${load.unit}`;
}

function morningInWords({ painCeilingNextMorning: morning }: Dose): string {
  if (morning === null) return 'not set';
  return morning.kind === 'absolute' ? String(morning.value) : `${morning.value} above usual`;
}

const range = ({ min, max }: Range): string => (min === max ? String(min) : `${min} to ${max}`);
const seconds = (value: number | null): string => (value === null ? 'none' : `${value} s`);
const score = (value: number | null): string => (value === null ? 'not set' : String(value));
const quoted = (words: string | null): string => (words === null ? 'none' : `“${words}”`);
const decapitalised = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
