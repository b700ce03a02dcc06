import { isAreaWord, parseArea } from './shorthand-area';
import type { ShorthandFault, ShorthandPart } from './shorthand-entry';
import { isGaitWord, parseGait } from './shorthand-gait';
import { isPointWord, parsePoint } from './shorthand-point';
import { parseTest } from './shorthand-test';
import { faultAt, oneOf, plain, type Token, tokensOf, withoutGlue } from './shorthand-tokens';
import type { BatteryTest } from './test';

/** Tests by everything that they may be called: code, shorthand, name, alias. */
export interface ShorthandBook {
  readonly tests: readonly BatteryTest[];
  readonly byName: ReadonlyMap<string, BatteryTest>;
}

/** Of two tests with one name the first keeps it; codes and shorthands are unique. */
export function shorthandBook(tests: readonly BatteryTest[]): ShorthandBook {
  const byName = new Map<string, BatteryTest>();
  for (const test of tests) for (const name of [test.shorthand, test.code]) byName.set(nameKey(name), test);
  for (const test of tests) {
    const bare = test.name.replace(/\s*\(.*\)/, '');
    for (const name of [test.name, bare, ...test.aliases].map(nameKey))
      for (const one of [name, name.replace(/ test$/, '')])
        if (one !== '' && !byName.has(one)) byName.set(one, test);
  }
  return { tests, byName };
}

/** A name by its words, without case: “Knee to wall” is knee-to-wall, and “slr R” is not “slrr”. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(' ');

/** The method in use for a test (that of the last visit, or the one already filled), by its code. */
export type UsualMethod = (testCode: string) => string | undefined;

/**
 * Reads a line of shorthand: `ktw L 8.5 R 11`, `sol trp1 L active 7`, `drop R stance 2`, `area L soleus central
 * ache 4`. Order and case do not matter; a semicolon begins the next entry.
 */
export function parseShorthand(
  line: string,
  book: ShorthandBook,
  usual: UsualMethod = () => undefined,
): ShorthandPart[] {
  return tokensOf(line).map((words) => {
    const tokens = withoutGlue(words);
    const text = line.slice(words[0]?.from ?? 0, words.at(-1)?.to ?? 0);
    return { text, ...parsePart(tokens, book, usual) };
  });
}

function parsePart(
  tokens: readonly Token[],
  book: ShorthandBook,
  usual: UsualMethod,
): Pick<ShorthandPart, 'entry' | 'faults'> {
  const [first] = tokens;
  if (!first) return { entry: null, faults: [] };
  if (tokens.some((token) => isPointWord(token.text))) return parsePoint(tokens);
  if (isAreaWord(first.text)) return parseArea(tokens);
  // Knee flexion is a test and a gait note: the word stance tells them apart.
  const inGait = tokens.some((token) => /^(stance|gait)$/i.test(token.text));
  if (inGait) return parseGait(tokens.filter((token) => !/^gait$/i.test(token.text)));
  const named = testIn(tokens, book, [0]);
  if (!named && isGaitWord(first.text)) return parseGait(tokens);
  const found = named ?? testIn(tokens, book, [...tokens.keys()]);
  if (found) {
    const rest = tokens.filter((_, at) => at < found.from || at >= found.from + found.length);
    const name = tokens[found.from] ?? first;
    return parseTest(found.test, name, rest, usual(found.test.code));
  }
  if (tokens.some((token) => isGaitWord(token.text))) return parseGait(tokens);
  return { entry: null, faults: [unknown(first, book)] };
}

const LONGEST_NAME = 9;

/** The test that is named at one of these places, by as many words as fit; the longest name counts. */
function testIn(tokens: readonly Token[], book: ShorthandBook, places: readonly number[]) {
  for (let length = Math.min(LONGEST_NAME, tokens.length); length > 0; length -= 1) {
    for (const from of places) {
      const words = tokens.slice(from, from + length).map((token) => token.text);
      const test = words.length === length ? book.byName.get(nameKey(words.join(' '))) : undefined;
      if (test) return { test, from, length };
    }
  }
  return null;
}

function unknown(token: Token, book: ShorthandBook): ShorthandFault {
  const near = nearTests(token.text, book).map((test) => `${test.shorthand} (${test.name})`);
  const others = 'a test by its shorthand or name, sol trp1, a gait item such as drop, or area';
  return faultAt(
    token,
    near.length > 0
      ? `No test of this name. Did you mean ${oneOf(near)}?`
      : `Not understood. Understood: ${others}`,
  );
}

/** Tests whose shorthand, name or alias has this in it, or whose shorthand is one letter away. At most five. */
export function nearTests(text: string, book: ShorthandBook): BatteryTest[] {
  const word = plain(text);
  if (word.length < 2) return [];
  const says = (test: BatteryTest) =>
    [test.shorthand, test.code, test.name, ...test.aliases].some((name) => plain(name).includes(word));
  const begins = book.tests.filter((test) => plain(test.shorthand).startsWith(word));
  const near = book.tests.filter((test) => oneLetterAway(plain(test.shorthand), word));
  return [...new Set([...begins, ...near, ...book.tests.filter(says)])].slice(0, 5);
}

function oneLetterAway(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = long.slice(at + 1);
  return rest === short.slice(at) || (long.length === short.length && rest === short.slice(at + 1));
}
