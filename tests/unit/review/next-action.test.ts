import { expect, test } from 'vitest';
import { type CareFacts, nextAction, QUIET_AFTER_DAYS, quietDays } from '@/clinical/triage/next-action';

const TODAY = '2026-11-20';
const well: CareFacts = {
  hasOpenEpisode: true,
  draftOn: null,
  visits: 2,
  program: 'active',
  programFrom: '2026-10-01',
  lastLogOn: TODAY,
};
const next = (given: Partial<CareFacts>) => nextAction({ ...well, ...given }, TODAY);

test('one thing waits at a time, the first that is missing', () => {
  expect(next({})).toBe('on-course');
  expect(next({ draftOn: TODAY, hasOpenEpisode: false })).toBe('sign-draft');
  expect(next({ hasOpenEpisode: false, visits: 0 })).toBe('add-episode');
  expect(next({ visits: 0, program: null })).toBe('assess');
  expect(next({ program: null, programFrom: null })).toBe('prescribe');
  expect(next({ program: 'paused', lastLogOn: null })).toBe('paused');
});

test(`quiet begins after ${QUIET_AFTER_DAYS} days without a log, not before`, () => {
  expect(next({ lastLogOn: '2026-11-16' })).toBe('on-course');
  expect(next({ lastLogOn: '2026-11-15' })).toBe('quiet');
});

test('days before the program asked for anything are not quiet', () => {
  expect(quietDays({ ...well, programFrom: '2026-11-18', lastLogOn: '2026-09-01' }, TODAY)).toBe(2);
  expect(quietDays({ ...well, programFrom: '2026-11-18', lastLogOn: null }, TODAY)).toBe(2);
  expect(quietDays({ ...well, programFrom: '2026-12-01', lastLogOn: null }, TODAY)).toBe(0);
});
