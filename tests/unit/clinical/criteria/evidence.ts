import type { DiaryLeaf, TestLeaf } from '@/clinical/criteria/criterion';
import type { Evidence, TestAnswer } from '@/clinical/criteria/evidence';

export const TODAY = '2026-11-22';

/** A chart of which nothing is known; the complaint is on the left. */
export const blank: Evidence = {
  today: TODAY,
  side: 'left',
  visits: [],
  diary: [],
  openFlags: [],
  screenedOn: null,
  program: null,
};

export const raises = (
  side: 'left' | 'right',
  answer: number,
  change: Partial<TestAnswer> = {},
): TestAnswer => ({
  test: 'single-leg-heel-raise',
  method: 'flat-60bpm',
  side,
  answer,
  unit: 'reps',
  ...change,
});

const of = { test: 'single-leg-heel-raise', method: 'flat-60bpm', side: 'affected' } as const;

export const atLeast25 = { ...of, metric: 'value', operator: '>=', value: 25, unit: 'reps' } as const;
export const within10: TestLeaf = { ...of, metric: 'lsi', operator: '>=', value: 90, unit: '%' };

export const painFree = (windowDays: number, value = 0): DiaryLeaf => ({
  source: 'diary',
  field: 'worstPain',
  operator: '<=',
  value,
  windowDays,
  requires: 'logged on at least 60 % of days; missing is not zero',
});
