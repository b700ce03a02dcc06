import { testWithCode } from '../battery/all-tests';
import { compare, exact, methodOf } from '../battery/compare';
import { otherSide, type ResultSide } from '../battery/rule';
import { lowerIsBetter } from '../battery/symmetry';
import type { BatteryTest, Method } from '../battery/test';
import { changeInWords, differenceInWords, numberInWords } from '../battery/value-words';
import type { Day } from '../time/days';
import type { CriterionSide, TestLeaf } from './criterion';
import { answerInWords, needInWords, whenInWords } from './criterion-words';
import { type Evidence, type ReadLine, stateOf } from './evidence';

type Found = { readonly answer: number | string; readonly on: Day };
type Read = Omit<ReadLine, 'test'>;
type Case = { readonly test: BatteryTest; readonly side: ResultSide; readonly evidence: Evidence };

/**
 * What the signed examinations say to one test: a line for each side that counts. The newest answer counts, with its
 * day; one by another method, in another unit or on another side never does.
 */
export function readTest(leaf: TestLeaf, evidence: Evidence): ReadLine[] {
  const test = testWithCode(leaf.test);
  const unknown = (words: string, code: string | null): ReadLine[] => [
    { state: 'not-known', words, test: code, on: null },
  ];
  if (!test) return unknown('The test is no longer in the battery', null);
  const sides = test.sided ? sidesOf(leaf.side, evidence.side) : (['none'] as const);
  if (sides.length === 0)
    return unknown(`${test.name}: the complaint is in the middle, so no side is the one that counts`, null);
  return sides.map((side) => {
    const { state, words, on } = readSide(leaf, { test, side, evidence });
    const name = side === 'none' ? test.name : `${test.name}, ${side}`;
    return { state, words: `${name}: ${words}`, test: test.code, on };
  });
}

function sidesOf(side: CriterionSide, complaint: Evidence['side']): readonly ('left' | 'right')[] {
  if (side === 'left' || side === 'right') return [side];
  if (complaint === 'middle') return [];
  if (complaint === 'both') return ['left', 'right'];
  const other = complaint === 'left' ? 'right' : 'left';
  return [side === 'affected' ? complaint : other];
}

function readSide(leaf: TestLeaf, at: Case): Read {
  if (leaf.metric === 'methodDifference') return readApart(leaf, at);
  const method = methodOf(at.test, leaf.method);
  if (!method) return nothing('its method is no longer in the battery');
  const given = leaf.unit ?? null;
  if (leaf.metric !== 'lsi' && given !== null && given !== method.unit)
    return nothing(`asked for in ${given}, but taken in ${method.unit}`);
  if (leaf.metric === 'lsi') return readAgainstOther(leaf, method, at);
  if (leaf.metric === 'changeFromBaseline') return readChange(leaf, method, at);
  const newest = answersTo(method, at).at(-1);
  const need = needInWords(leaf.operator, answerInWords(leaf.value, method.unit));
  if (!newest) return nothing(`not tested yet (${method.name}); needs ${need}`);
  const met = newest.answer === 'unable' ? null : compare(newest.answer, leaf.operator, leaf.value);
  const said = answerInWords(newest.answer, method.unit);
  return {
    state: stateOf(met),
    words: `${said} on ${when(newest.on, at)}; needs ${need}`,
    on: newest.on,
  };
}

/** Both sides at one examination: a new result is never held against an old one of the other side. */
function readAgainstOther(leaf: TestLeaf & { metric: 'lsi' }, method: Method, at: Case): Read {
  const across = otherSide(at.side);
  const need = needInWords(leaf.operator, `${numberInWords(leaf.value)}% of the other side`);
  const mine = answersTo(method, at).at(-1);
  if (across === null) return nothing('a test without sides has no other side');
  if (typeof mine?.answer !== 'number') return nothing(`not tested yet (${method.name}); needs ${need}`);
  const theirs = answersTo(method, { ...at, side: across }, mine.on).at(-1);
  if (theirs?.on !== mine.on || typeof theirs.answer !== 'number')
    return nothing(`tested on ${when(mine.on, at)} without the ${across} side; needs ${need}`, mine.on);
  const [part, whole] = lowerIsBetter(at.test, method)
    ? [theirs.answer, mine.answer]
    : [mine.answer, theirs.answer];
  const sides = `${answerInWords(mine.answer, method.unit)} against ${answerInWords(theirs.answer, method.unit)} on ${when(mine.on, at)}`;
  if (whole <= 0 || part < 0) return nothing(`${sides}, which gives no ratio; needs ${need}`, mine.on);
  const index = exact((part / whole) * 100);
  return {
    state: stateOf(compare(index, leaf.operator, leaf.value)),
    words: `${numberInWords(Math.floor(index))}% of the other side (${sides}); needs ${need}`,
    on: mine.on,
  };
}

/** Against the last result from before the program, else the first there is. */
function readChange(leaf: TestLeaf & { metric: 'changeFromBaseline' }, method: Method, at: Case): Read {
  const all = answersTo(method, at);
  const start = at.evidence.program?.startedOn;
  const baseline = all.findLast(({ on }) => start !== undefined && on <= start) ?? all[0];
  const newest = all.at(-1);
  const need = `needs ${changeNeeded(leaf, method)}`;
  if (!baseline || !newest) return nothing(`not tested yet (${method.name}); ${need}`);
  if (baseline === newest)
    return nothing(`tested once, on ${when(newest.on, at)}: nothing to compare it with; ${need}`, newest.on);
  if (typeof baseline.answer !== 'number' || typeof newest.answer !== 'number')
    return nothing(`no numbers to compare; ${need}`, newest.on);
  const change = exact(newest.answer - baseline.answer);
  const values = `${answerInWords(baseline.answer, method.unit)} on ${when(baseline.on, at)} → ${answerInWords(newest.answer, method.unit)} on ${when(newest.on, at)}`;
  return {
    state: stateOf(compare(change, leaf.operator, leaf.value)),
    words: `${values}, ${changeInWords(change, method.unit)}; ${need}`,
    on: newest.on,
  };
}

function changeNeeded(
  { operator, value }: TestLeaf & { metric: 'changeFromBaseline' },
  method: Method,
): string {
  if (value === 0 && operator === '<=') return 'no more than at the start';
  if (value === 0 && operator === '>=') return 'no less than at the start';
  return `a change since the start of ${needInWords(operator, changeInWords(value, method.unit))}`;
}

/** How far two methods lie apart, whichever is more, at one examination. */
function readApart(leaf: TestLeaf & { metric: 'methodDifference' }, at: Case): Read {
  const [a, b] = [methodOf(at.test, leaf.a), methodOf(at.test, leaf.b)];
  if (!a || !b || a.unit !== b.unit) return nothing('its methods are no longer in the battery');
  const need = `needs ${needInWords(leaf.operator, differenceInWords(leaf.value, a.unit))} apart`;
  const one = answersTo(a, at).at(-1);
  const two = answersTo(b, at).at(-1);
  if (typeof one?.answer !== 'number' || typeof two?.answer !== 'number' || one.on !== two.on)
    return nothing(`both were not tested at the same visit yet; ${need}`, two?.on ?? one?.on ?? null);
  const apart = exact(Math.abs(one.answer - two.answer));
  const said = `${answerInWords(one.answer, a.unit)} (${a.name}) and ${answerInWords(two.answer, b.unit)} (${b.name}) on ${when(one.on, at)}`;
  return {
    state: stateOf(compare(apart, leaf.operator, leaf.value)),
    words: `${said}, ${differenceInWords(apart, a.unit)} apart; ${need}`,
    on: one.on,
  };
}

/** What one method found on one side, oldest first; `on` narrows to one day. “Not tested” is no answer. */
function answersTo(method: Method, { test, side, evidence }: Case, on?: Day): Found[] {
  return evidence.visits.flatMap((visit) =>
    on !== undefined && visit.on !== on
      ? []
      : visit.answers
          .filter(
            (one) =>
              one.test === test.code &&
              one.method === method.code &&
              one.side === side &&
              one.answer !== 'not-tested' &&
              (one.unit === null ? method.options !== undefined : one.unit === method.unit),
          )
          .map(({ answer }) => ({ answer, on: visit.on })),
  );
}

const nothing = (words: string, on: Day | null = null): Read => ({ state: 'not-known', words, on });

const when = (day: Day, { evidence }: Case): string => whenInWords(day, evidence.today);
