import { findings } from '@/clinical/battery/findings.data';
import type {
  Answer,
  Leaf,
  ResultSide,
  Rule,
  RuleContext,
  SideResult,
  TestResult,
} from '@/clinical/battery/rule';
import type { BatteryTest, DetectableChange } from '@/clinical/battery/test';

/** Truth as a number: 1 is yes, 0 is no, 0.5 is unknown. So all is the least, any the greatest, not is 1 − x. */
type Degree = 0 | 0.5 | 1;
const yes = (met: boolean): Degree => (met ? 1 : 0);
const plain = (value: number) => Number(value.toFixed(6));

interface At {
  test: BatteryTest;
  result: TestResult;
  side: ResultSide;
  context: RuleContext;
  guarded: boolean;
}

const across = { left: 'right', right: 'left', none: null } as const;

function holds(given: unknown, operator: Leaf['operator'], wanted: Leaf['value']): Degree {
  if (given === null || given === undefined) return 0.5;
  const list: unknown[] = Array.isArray(given) ? given : [given];
  const wantedList: readonly unknown[] = typeof wanted === 'object' ? wanted : [wanted];
  if (list.length === 0) return 0.5;
  if (operator === 'in') return yes(list.filter((one) => wantedList.includes(one)).length > 0);
  if (list.length > 1) return 0.5;
  const [a, b] = [list[0], wantedList[0]];
  if (operator === '=') return yes(a === b);
  if (operator === '!=') return yes(a !== b);
  if (typeof a !== 'number' || typeof b !== 'number') return 0.5;
  if (operator === '<') return yes(a < b);
  if (operator === '<=') return yes(a <= b);
  return operator === '>' ? yes(a > b) : yes(a >= b);
}

export function degree(rule: Rule, at: At): Degree {
  if ('all' in rule) return least(rule.all.map((one) => degree(one, at)));
  if ('any' in rule) return greatest(rule.any.map((one) => degree(one, at)));
  if ('not' in rule) {
    const inner = degree(rule.not, at);
    return inner === 0.5 ? 0.5 : yes(inner === 0);
  }
  return leafDegree(rule, at);
}

const least = (degrees: readonly Degree[]): Degree =>
  degrees.includes(0) ? 0 : degrees.includes(0.5) ? 0.5 : 1;
const greatest = (degrees: readonly Degree[]): Degree =>
  degrees.includes(1) ? 1 : degrees.includes(0.5) ? 0.5 : 0;

function leafDegree(leaf: Leaf, at: At): Degree {
  const side = leaf.side === 'other' ? across[at.side] : at.side;
  const mine: SideResult = (side && at.result[side]) ?? { values: {} };
  const number = (of: SideResult | undefined, code: string) => {
    const value = of?.values[code];
    return typeof value === 'number' ? value : null;
  };
  const is = (given: unknown) => holds(given, leaf.operator, leaf.value);
  switch (leaf.metric) {
    case 'value':
      return is(mine.values[leaf.method]);
    case 'option':
      return mine.values[leaf.method] === 'unable' || mine.values[leaf.method] === 'not-tested'
        ? 0.5
        : is(mine.values[leaf.method]);
    case 'worstValue': {
      const codes =
        leaf.methods ?? at.test.methods.filter(({ unit }) => unit === '0–10').map(({ code }) => code);
      const numbers = codes.map((code) => number(mine, code)).filter((one) => one !== null);
      return numbers.length === 0 ? 0.5 : is([...numbers].sort((a, b) => b - a)[0]);
    }
    case 'methodDifference': {
      const [a, b] = [number(mine, leaf.a), number(mine, leaf.b)];
      return a === null || b === null ? 0.5 : is(plain(a - b));
    }
    case 'context':
      return is(at.context[leaf.key]);
    case 'count': {
      // Every way in which the unknowns could turn out must agree.
      let totals = [0];
      for (const one of leaf.of.map((rule) => degree(rule, at)))
        totals = totals.flatMap((total) => (one === 0.5 ? [total, total + 1] : [total + one]));
      const outcomes = new Set(totals.map((total) => is(total)));
      return outcomes.size === 1 ? ([...outcomes][0] ?? 0.5) : 0.5;
    }
    case 'sideDifference':
    case 'lsi':
    case 'belowNorm': {
      if (side === null) return 0.5;
      const opposite = across[side];
      const a = number(mine, leaf.method);
      const b = opposite === null ? null : number(at.result[opposite], leaf.method);
      const band = at.test.methods.find(
        ({ code }) => code === (leaf.bandFrom ?? leaf.method),
      )?.detectableChange;
      const bandUnit = at.test.methods.find(({ code }) => code === (leaf.bandFrom ?? leaf.method))?.unit;
      if (leaf.metric === 'belowNorm') {
        const norm = a === null ? null : normOf(at.test, leaf.method, at.context);
        if (a === null || norm === null) return 0.5;
        return least([is(plain(norm - a)), yes(!at.guarded || beyond(band, norm - a, a))]);
      }
      if (a === null || b === null) return 0.5;
      if (leaf.metric === 'sideDifference') {
        const worse = leaf.worse === 'lower' ? plain(b - a) : plain(a - b);
        return least([is(worse), yes(!at.guarded || beyond(band, Math.abs(a - b), b))]);
      }
      const [top, bottom] = leaf.better === 'lower' ? [b, a] : [a, b];
      if (bottom === 0) return 0.5;
      const index = plain((100 * top) / bottom);
      const byIndex = bandUnit === '%' && band;
      const real = byIndex ? plain(Math.abs(100 - index)) > byIndex.band : beyond(band, Math.abs(a - b), b);
      return least([is(index), yes(!at.guarded || real)]);
    }
    default: {
      const answer = mine.records?.[leaf.metric];
      const parts: Record<string, Answer | null> | null =
        answer !== null && typeof answer === 'object' && !('length' in answer) ? answer : null;
      if (!parts) return is(answer);
      if (leaf.method !== undefined) return is(parts[leaf.method]);
      const degrees = Object.values(parts).map((part) => is(part));
      return greatest(degrees);
    }
  }
}

function beyond(band: DetectableChange | null | undefined, gap: number, base: number): boolean {
  if (!band) return true;
  const limit = band.relative ? (band.band * Math.abs(base)) / 100 : band.band;
  return plain(gap) > plain(limit);
}

function normOf(test: BatteryTest, method: string, { sex, age }: RuleContext): number | null {
  if (!sex || age === null || age === undefined || !test.norm?.table || test.norm.method !== method)
    return null;
  const decade = Math.floor(age / 10) * 10;
  return test.norm.table[sex === 'male' ? 'men' : 'women'][`${decade}-${decade + 9}`] ?? null;
}

/** Whether the error behind a met comparison was measured in people who leave this patient out. */
function foreign(test: BatteryTest, code: string, { age, sex, groups }: RuleContext): boolean {
  const only = test.methods.find((one) => one.code === code)?.detectableChange?.onlyFor;
  if (!only) return false;
  const old = typeof age === 'number' && ((only.ageTo ?? age) < age || (only.ageFrom ?? age) > age);
  const otherSex = !!only.sex && !!sex && sex !== only.sex;
  return old || otherSex || (!!only.group && !!groups && !groups.includes(only.group));
}

function crossings(rule: Rule): Extract<Leaf, { metric: 'sideDifference' | 'lsi' | 'belowNorm' }>[] {
  if ('all' in rule) return rule.all.flatMap(crossings);
  if ('any' in rule) return rule.any.flatMap(crossings);
  if ('not' in rule) return crossings(rule.not);
  return rule.metric === 'sideDifference' || rule.metric === 'lsi' || rule.metric === 'belowNorm'
    ? [rule]
    : [];
}

const flags = new Set<string>(findings.filter(({ kind }) => kind === 'flag').map(({ code }) => code));

/** What a result raises, as “finding? side” (? is possible), sorted: the grammar read once more, plainly. */
export function plainlyRaised(test: BatteryTest, result: TestResult, context: RuleContext): string[] {
  const found = new Map<string, boolean>();
  for (const side of ['left', 'right', 'none'] as const) {
    if (!result[side]) continue;
    for (const entry of test.raises) {
      const guarded = entry.findings.some((code) => !flags.has(code));
      const at = { test, result, side, context, guarded };
      if (entry.findings.length === 0 || degree(entry.when, at) !== 1) continue;
      const met = crossings(entry.when).filter((leaf) => degree(leaf, at) === 1);
      const rests = met.filter((leaf) => foreign(test, leaf.bandFrom ?? leaf.method, context));
      const weak =
        entry.strength === 'possible' || (guarded && met.length > 0 && rests.length === met.length);
      for (const code of entry.findings) {
        const key = `${code} ${side}`;
        found.set(key, weak && (found.get(key) ?? true));
      }
    }
  }
  return [...found].map(([key, weak]) => (weak ? key.replace(' ', '? ') : key)).sort();
}
