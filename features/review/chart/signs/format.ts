import { testWithCode } from '@/clinical/battery/all-tests';
import { changeBetween } from '@/clinical/battery/change';
import { methodOf } from '@/clinical/battery/compare';
import { errorInWords } from '@/clinical/battery/error-words';
import type { RuleContext } from '@/clinical/battery/rule';
import type { Method } from '@/clinical/battery/test';
import { shortCitation } from '@/clinical/citation';
import { meaningfulChange } from '@/clinical/pain/trend';
import type { SignRow, Visit } from '@/db/queries/chart-course';
import { dayWords } from '../../format';
import type { SignChange, Signs } from '../types';

/** The numbers of the last examination against those of the one before, the same test, method and side only. */
export function signsOf(
  visits: readonly Visit[],
  rows: readonly SignRow[],
  side: 'left' | 'right' | 'both' | 'middle',
  today: string,
  patient: RuleContext,
): Signs | null {
  const [before, now] = visits.slice(-2);
  if (!before || !now) return null;
  const earlier = new Map(
    rows.filter((row) => row.assessment_id === before.id).map((row) => [keyOf(row), row]),
  );
  const compared = rows
    .filter((row) => row.assessment_id === now.id && concerns(row, side))
    .flatMap((row) => {
      const was = earlier.get(keyOf(row));
      return was ? changesOf(was, row, patient) : [];
    });
  if (compared.length === 0) return null;
  return {
    before: dayWords(before.examined_on, today),
    now: dayWords(now.examined_on, today),
    rows: compared.sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

const keyOf = (row: SignRow): string => `${row.test_code}/${row.method_code}/${row.side}`;

/** The side that the episode is about; where it is about both or neither, each. */
const concerns = (row: SignRow, side: string): boolean =>
  row.side === 'none' || (side !== 'left' && side !== 'right') || row.side === side;

function changesOf(was: SignRow, now: SignRow, patient: RuleContext): SignChange[] {
  const test = testWithCode(now.test_code);
  const method = test ? methodOf(test, now.method_code) : undefined;
  const common = {
    name: test?.name ?? now.test_code,
    method: method?.name ?? now.method_code,
    side: now.side,
  };
  return [
    ...(was.value !== null && now.value !== null && was.unit === now.unit
      ? [
          {
            ...common,
            id: `${keyOf(now)}/value`,
            unit: now.unit ?? 'no unit',
            before: was.value,
            now: now.value,
            ...againstError(method, { earlier: was.value, later: now.value }, patient),
          },
        ]
      : []),
    ...(was.pain !== null && now.pain !== null
      ? [
          {
            ...common,
            id: `${keyOf(now)}/pain`,
            unit: '0–10',
            before: was.pain,
            now: now.pain,
            ...againstMeaning(now.pain - was.pain),
          },
        ]
      : []),
  ];
}

const signed = (change: number): string => {
  const size = Math.round(Math.abs(change) * 10) / 10;
  return change === 0 ? '0' : `${change > 0 ? '+' : '−'}${size}`;
};

/** A change is called real only beyond the error of its own method; where that is unknown for this patient, it says why. */
function againstError(
  method: Method | undefined,
  values: { earlier: number; later: number },
  patient: RuleContext,
): Pick<SignChange, 'change' | 'verdict' | 'source'> {
  const made = method && changeBetween(method, values, patient);
  if (!made)
    return {
      change: signed(values.later - values.earlier),
      verdict: 'unknown',
      source: 'no error published',
    };
  return {
    change: signed(made.change),
    verdict: verdicts[made.verdict],
    source: made.error ? errorInWords(made.error) : made.words.basis,
  };
}

const verdicts = { real: 'beyond', 'within-error': 'within', 'error-unknown': 'unknown' } as const;

/** No measurement error is published for pain in a stretch: it is held against what means something to patients. */
function againstMeaning(change: number): Pick<SignChange, 'change' | 'verdict' | 'source'> {
  const { points, citation } = meaningfulChange;
  const more = Math.abs(change) >= points;
  return {
    change: signed(change),
    verdict: more ? 'beyond' : 'within',
    source: `meaningful from ${points} points, ${shortCitation(citation)}; error unknown`,
  };
}
