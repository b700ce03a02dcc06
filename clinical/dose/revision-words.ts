import type { DoseSide, Range } from './dose';
import { doseSideInWords, doseWords } from './dose-words';
import { applyDiff, diffRevisions, type Prescribed, type Terms } from './revision-diff';

/** What happened to one prescription between two revisions. `words` is empty where it stayed the same. */
export interface Change {
  kind: 'added' | 'removed' | 'changed' | 'same';
  threadId: string;
  name: string;
  side: DoseSide;
  words: readonly string[];
}

/** Every prescription of two revisions in the order of the newer one, what was taken out last. */
export function changesBetween(before: readonly Prescribed[], after: readonly Prescribed[]): Change[] {
  const diff = diffRevisions(before, after);
  const was = new Map(before.map((item) => [item.threadId, item.terms]));
  const now = applyDiff(before, diff).map(({ threadId, name, category, terms }): Change => {
    const known = was.get(threadId);
    const item = { threadId, name, side: terms.side };
    if (!known) {
      const { amount, frequency } = doseWords(terms, category);
      return { ...item, kind: 'added', words: [`${amount} ${frequency}`] };
    }
    const words = termsInWords(known, terms);
    return { ...item, kind: words.length > 0 ? 'changed' : 'same', words };
  });
  const gone = diff.removed.map(
    ({ threadId, name, terms }): Change => ({ kind: 'removed', threadId, name, side: terms.side, words: [] }),
  );
  return [...now, ...gone];
}

/** What changed in the terms of one item, part by part: “load 10 → 15 kg”. Empty when nothing did. */
export function termsInWords(before: Terms, after: Terms): string[] {
  return parts.flatMap(({ name, say }) => {
    const [was, is] = [say(before), say(after)];
    return was === is ? [] : [`${name} ${arrow(was, is)}`];
  });
}

/** A unit that both share is said once: “10 → 15 kg”. */
function arrow(was: string, is: string): string {
  const [, value, unit] = /^(\d\S*(?: to \d\S*)?) ([^\d]+)$/.exec(was) ?? [];
  return value !== undefined && unit !== undefined && is.endsWith(` ${unit}`) && /^\d/.test(is)
    ? `${value} → ${is}`
    : `${was} → ${is}`;
}

const parts: ReadonlyArray<{ name: string; say: (terms: Terms) => string }> = [
  { name: 'side', say: (terms) => doseSideInWords(terms.side) },
  { name: 'sets', say: (terms) => range(terms.sets) },
  { name: 'amount', say: amountInWords },
  { name: 'hold', say: (terms) => seconds(terms.holdSeconds) },
  { name: 'rest', say: (terms) => seconds(terms.restSeconds) },
  { name: 'tempo', say: (terms) => terms.tempo ?? 'none' },
  { name: 'load', say: loadInWords },
  {
    name: 'effort',
    say: ({ effort }) => (effort === null ? 'not set' : `${effort.scale} ${effort.target}`),
  },
  { name: 'frequency', say: (terms) => decapitalised(doseWords(terms).frequency) },
  { name: 'stop above', say: (terms) => score(terms.painCeilingDuring) },
  { name: 'next morning at most', say: morningInWords },
  { name: 'starts', say: (terms) => terms.startOn ?? 'at once' },
  { name: 'ends', say: (terms) => terms.endOn ?? 'open' },
  { name: 'stop rule', say: (terms) => quoted(terms.stopRule) },
  { name: 'note', say: (terms) => quoted(terms.note) },
  { name: 'phase', say: (terms) => String(terms.phase) },
  { name: 'superset', say: (terms) => terms.superset ?? 'none' },
  { name: 'because', say: (terms) => terms.because.join('; ') || 'no reason' },
  { name: 'easier', say: (terms) => terms.easier ?? 'none' },
  { name: 'harder', say: (terms) => terms.harder ?? 'none' },
];

function amountInWords({ amount, toFatigue }: Terms): string {
  if (amount === null) return toFatigue ? 'to fatigue' : 'not set';
  return `${range(amount)} ${amount.unit}${toFatigue ? ' to fatigue' : ''}`;
}

function loadInWords({ load }: Terms): string {
  if (load === null) return 'none';
  if (load.unit === 'bodyweight') return 'body weight';
  if (load.unit === 'band') return 'a band';
  return `${load.value ?? '?'} ${load.unit}`;
}

function morningInWords({ painCeilingNextMorning: morning }: Terms): string {
  if (morning === null) return 'not set';
  return morning.kind === 'absolute' ? String(morning.value) : `${morning.value} above usual`;
}

const range = ({ min, max }: Range): string => (min === max ? String(min) : `${min} to ${max}`);
const seconds = (value: number | null): string => (value === null ? 'none' : `${value} s`);
const score = (value: number | null): string => (value === null ? 'not set' : String(value));
const quoted = (words: string | null): string => (words === null ? 'none' : `“${words}”`);
const decapitalised = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
