import type { BodySide, ResultSide } from './rule';
import type { ShorthandFault } from './shorthand-entry';
import { type Numbers, numbersIn } from './shorthand-numbers';
import { faultAt, sideWord, type Token } from './shorthand-tokens';
import { type Meaning, meaningsOf, wordsFor } from './shorthand-words';
import type { BatteryTest } from './test';

export type Item = { token: Token } & ({ is: 'numbers'; numbers: Numbers } | Meaning);

/** What was typed for one side, in order. */
export interface Segment {
  side: ResultSide;
  items: readonly Item[];
}

export interface Segments {
  segments: readonly Segment[];
  /** Methods that were named before any side: they hold for every side. */
  everywhere: readonly string[];
  faults: readonly ShorthandFault[];
}

type Read = { token: Token; side: 'left' | 'right' | 'both' } | { token: Token; side: null; item: Item };

/** Reads the words after a test's name and gives each side its own, whether the side stands before or after. */
export function segmentsOf(test: BatteryTest, name: Token, tokens: readonly Token[]): Segments {
  const faults: ShorthandFault[] = [];
  const read = itemsOf(test, tokens, faults);
  if (!test.sided) {
    const sided = read.find((one) => one.side !== null);
    if (sided) faults.push(faultAt(sided.token, 'This test has no sides'));
    return { segments: [{ side: 'none', items: itemsIn(read) }], everywhere: [], faults };
  }
  if (!read.some((one) => one.side !== null)) {
    faults.push(faultAt(name, 'Left or right? Type L, R or both'));
    return { segments: [], everywhere: [], faults };
  }
  const { parts, everywhere } = parted(read, faults);
  return { segments: bySide(parts), everywhere, faults };
}

function itemsOf(test: BatteryTest, tokens: readonly Token[], faults: ShorthandFault[]): Read[] {
  return tokens.flatMap((token, at): Read[] => {
    const side = sideWord(token.text);
    if (side) return [{ token, side }];
    const numbers = numbersIn(token.text);
    if (numbers) {
      const before = tokens[at - 1];
      // “pain 4”: the word before already took this number.
      if (before && isPainWord(test, before, token)) return [];
      return [{ token, side: null, item: { token, is: 'numbers', numbers } }];
    }
    const next = tokens[at + 1];
    if (next && isPainWord(test, token, next))
      return [{ token, side: null, item: { token, is: 'score', value: Number(next.text) } }];
    const [meaning, other] = meaningsOf(test, token.text);
    if (meaning && !other) return [{ token, side: null, item: { token, ...meaning } }];
    faults.push(
      faultAt(token, meaning ? told(meaning, other) : `Not understood here. Understood: ${wordsFor(test)}`),
    );
    return [];
  });
}

const isPainWord = (test: BatteryTest, word: Token, next: Token): boolean =>
  /^pain$/i.test(word.text) &&
  /^\d+$/.test(next.text) &&
  test.records.includes('pain') &&
  test.methods.every((method) => method.code !== 'pain');

function told(one: Meaning, other: Meaning | undefined): string {
  const say = (meaning: Meaning | undefined) =>
    meaning?.is === 'record' ? `${meaning.name}=…` : meaning?.is;
  const code = (meaning: Meaning | undefined) =>
    meaning?.is === 'option'
      ? meaning.code
      : meaning?.is === 'record'
        ? `${meaning.name}=${meaning.answer}`
        : say(meaning);
  return `Could be ${code(one)} or ${code(other)}: type more of it`;
}

/** A value before the first side means that sides stand behind what they belong to. */
function parted(read: readonly Read[], faults: ShorthandFault[]) {
  const first = read.findIndex((one) => one.side !== null);
  const before = itemsIn(read.slice(0, first));
  const behind = before.some((item) => item.is === 'numbers' || item.is === 'option');
  const parts: { side: 'left' | 'right' | 'both'; items: Item[] }[] = [];
  if (behind) {
    let open: Item[] = [];
    for (const one of read) {
      if (one.side === null) open.push(one.item);
      else {
        parts.push({ side: one.side, items: open });
        open = [];
      }
    }
    parts.at(-1)?.items.push(...open);
    return { parts, everywhere: [] };
  }
  for (const one of read.slice(first)) {
    if (one.side === null) parts.at(-1)?.items.push(one.item);
    else parts.push({ side: one.side, items: [] });
  }
  const stray = before.find((item) => item.is !== 'method');
  if (stray) faults.push(faultAt(stray.token, 'Left or right? Type it after L or R'));
  return { parts, everywhere: before.flatMap((item) => (item.is === 'method' ? [item.word] : [])) };
}

function bySide(parts: readonly { side: 'left' | 'right' | 'both'; items: readonly Item[] }[]): Segment[] {
  const sides: readonly BodySide[] = ['left', 'right'];
  return sides.flatMap((side) => {
    const own = parts.filter((part) => part.side === side || part.side === 'both');
    return own.length === 0 ? [] : [{ side, items: own.flatMap((part) => part.items) }];
  });
}

const itemsIn = (read: readonly Read[]): Item[] =>
  read.flatMap((one) => (one.side === null ? [one.item] : []));
