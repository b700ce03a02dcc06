import type { RecordAnswer, ResultSide, SideResult } from './rule';
import type { ShorthandFault, TestWords } from './shorthand-entry';
import { type Placed, placeNumbers, placeOption, placeWords } from './shorthand-method';
import { answerOf, isList } from './shorthand-record';
import { type Item, type Segment, segmentsOf } from './shorthand-sides';
import { faultAt, type Token } from './shorthand-tokens';
import { wordsFor } from './shorthand-words';
import type { BatteryTest, Method } from './test';

type Built = { values: Record<string, number | string>; records: Record<string, RecordAnswer> };

/**
 * The words after a test's name as its results. `usual` is the method in use for this test, for numbers that name
 * none.
 */
export function parseTest(
  test: BatteryTest,
  name: Token,
  tokens: readonly Token[],
  usual?: string,
): { entry: TestWords | null; faults: readonly ShorthandFault[] } {
  const { segments, everywhere, faults: unread } = segmentsOf(test, name, tokens);
  const faults = [...unread];
  const said = onlyMention(segments);
  const sides: Partial<Record<ResultSide, SideResult>> = {};
  for (const segment of segments) {
    const built = buildSide(test, segment, everywhere.length > 0 ? everywhere : said, usual, faults);
    if (isEmpty(built)) {
      if (faults.length === 0)
        faults.push(faultAt(name, `${sideInWords(segment.side)}What was found? ${wordsFor(test)}`));
      continue;
    }
    sides[segment.side] = Object.keys(built.records).length > 0 ? built : { values: built.values };
  }
  return { entry: faults.length > 0 ? null : { kind: 'test', test: test.code, result: sides }, faults };
}

const sideInWords = (side: ResultSide): string =>
  side === 'none' ? '' : `${side === 'left' ? 'Left' : 'Right'}: `;
const isEmpty = ({ values, records }: Built): boolean =>
  Object.keys(values).length === 0 && Object.keys(records).length === 0;

/** A method that is named once in the whole line holds for both sides. */
function onlyMention(segments: readonly Segment[]): readonly string[] {
  const groups = segments.flatMap(({ items }) =>
    items.flatMap((item, at) => (item.is === 'method' && items[at - 1]?.is !== 'method' ? [at] : [])),
  );
  if (groups.length !== 1) return [];
  return segments.flatMap(({ items }) => items.flatMap((item) => (item.is === 'method' ? [item.word] : [])));
}

/** Method words stand before their values or behind them, whichever the side begins with. */
function buildSide(
  test: BatteryTest,
  { items }: Segment,
  everywhere: readonly string[],
  usual: string | undefined,
  faults: ShorthandFault[],
): Built {
  const built: Built = { values: {}, records: {} };
  const ordered = items.some((item) => item.is === 'method') ? methodsFirst(items) : items;
  let words: string[] = [];
  let last: Method | null = null;
  let open = true;
  for (const item of ordered) {
    const named = words.length > 0 ? words : everywhere;
    if (item.is === 'method') {
      words = open ? [...words, item.word] : [item.word];
      open = true;
      last = null;
      continue;
    }
    if (item.is === 'numbers' || item.is === 'option') {
      const placed =
        item.is === 'numbers'
          ? placeNumbers(test, named, item.numbers, usual)
          : placeOption(test, item.is === 'option' && words.length > 0 ? words : [], item.code);
      last = put(built, item, placed, faults) ?? last;
    } else if (item.is === 'familiar' || item.is === 'response') {
      const method = last ?? placeWords(test, named, usual);
      if (!method) faults.push(faultAt(item.token, 'Of which method? Type it after its value'));
      else putSymptom(built, method, item);
    } else putRecord(test, built, item, faults);
    open = false;
  }
  return built;
}

/** Turns “110 passive 120 active” into “passive 110 active 120”. */
function methodsFirst(items: readonly Item[]): readonly Item[] {
  const carries = (item: Item) => item.is === 'method' || item.is === 'numbers' || item.is === 'option';
  if (items.find(carries)?.is === 'method') return items;
  const turned: Item[] = [];
  let held: Item[] = [];
  let named: Item[] = [];
  for (const item of items) {
    if (item.is === 'method') named.push(item);
    else if (carries(item) && named.length > 0) {
      turned.push(...named, ...held);
      [held, named] = [[item], []];
    } else held.push(item);
  }
  return [...turned, ...named, ...held];
}

function put(built: Built, item: Item, placed: Placed, faults: ShorthandFault[]): Method | null {
  if (!placed.ok) {
    faults.push(faultAt(item.token, placed.message));
    return null;
  }
  for (const { method, value } of placed.values) {
    if (built.values[method.code] !== undefined)
      faults.push(faultAt(item.token, `${method.code} is given twice`));
    built.values[method.code] = value;
  }
  return placed.values.at(-1)?.method ?? null;
}

function putSymptom(
  built: Built,
  method: Method,
  item: Extract<Item, { is: 'familiar' | 'response' }>,
): void {
  const before = built.records[item.is];
  const known = typeof before === 'object' && before !== null && !Array.isArray(before) ? before : {};
  const answer = item.is === 'familiar' ? item.yes : item.answer;
  built.records[item.is] = { ...known, [method.code]: answer };
}

function putRecord(
  test: BatteryTest,
  built: Built,
  item: Extract<Item, { is: 'record' | 'score' }>,
  faults: ShorthandFault[],
): void {
  const name = item.is === 'score' ? 'pain' : item.name;
  const read = answerOf(test, name, item.is === 'score' ? String(item.value) : item.answer);
  if (!read.ok) {
    faults.push(faultAt(item.token, read.message));
    return;
  }
  const before = built.records[name];
  // Several places, several faults: words of one list add up.
  const both = isList(before) && isList(read.answer) ? [...before, ...read.answer] : null;
  if (before !== undefined && !both) faults.push(faultAt(item.token, `${name} is given twice`));
  built.records[name] = both ? [...new Set(both)] : read.answer;
}
