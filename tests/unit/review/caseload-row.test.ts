import { describe, expect, test } from 'vitest';
import { readScores, readStates } from '@/components/charts/series-text';
import type { CaseloadRecord } from '@/db/queries/caseload';
import { caseloadRow } from '@/features/review/caseload/format';
import { ageWords, dayInFull, dayWords, weekOf } from '@/features/review/format';
import { localDate } from '@/lib/clock';

const TODAY = '2026-11-20';
const blank: CaseloadRecord = {
  id: 'a',
  full_name: 'Ann',
  born_on: '1995-03-14',
  side: 'left',
  complaint: 'calf pain',
  started_on: '2026-08-31',
  seen_count: 0,
  seen_on: null,
  draft_on: null,
  program_status: null,
  began_on: null,
  logged_on: null,
  logged_at: null,
  pain: null,
  pain_on: null,
  expected: null,
  asked: null,
  days: [],
  action: 2,
  flags: null,
};
const day = (ago: number, worst: number | null, done: number, part: number, notDone: number) => ({
  ago,
  worst,
  done,
  part,
  notDone,
});
const row = (given: Partial<CaseloadRecord>) => caseloadRow({ ...blank, ...given }, TODAY, 'Europe/Madrid');

describe('a row of the caseload', () => {
  test('says that nothing is known where nothing is, and never 0', () => {
    expect(row({})).toMatchObject({
      pain: null,
      painWhen: 'no entry',
      expected: null,
      lastLog: 'none yet',
      lastVisit: 'none yet',
      since: 'week 12 · not seen yet',
      rule: 'No assessment yet',
    });
    expect(readScores(row({}).scores)).toEqual(new Array(28).fill(null));
  });

  test('names what red flags are open, most urgent first, with their sides', () => {
    expect(row({}).flags).toBe('');
    const { flags } = row({
      flags: 'weight-loss-of-old,none;bone-stress-suspected,right;dvt-suspected,left',
    });
    expect(flags).toBe('Possible clot in a leg, left; Possible bone stress, right');
  });

  test('keeps a day without pain a gap, and a told 0 a 0', () => {
    const scores = readScores(
      row({ days: [day(0, 0, 1, 0, 0), day(1, null, 2, 0, 0), day(2, 4, 0, 0, 0)] }).scores,
    );
    expect(scores.slice(-4)).toEqual([null, 4, null, 0]);
  });

  test('marks what was told, what was asked and not logged, and nothing before the program or today', () => {
    const marks = readStates(
      row({
        asked: '5,0',
        days: [day(1, null, 2, 0, 0), day(2, null, 1, 0, 1), day(3, null, 0, 0, 2)],
        expected: 12,
      }).marks,
    );
    expect(marks.slice(-7)).toEqual([
      'nothing-due',
      'not-logged',
      'not-logged',
      'told-not-done',
      'part',
      'done',
      'nothing-due',
    ]);
  });

  test('counts no more sessions done than were expected, and only those of 14 days', () => {
    expect(
      row({ expected: 2, asked: '13,0', days: [day(0, null, 3, 0, 0), day(14, null, 9, 0, 0)] }),
    ).toMatchObject({
      done: 2,
      expected: 2,
    });
  });

  test('writes the time of a log of today in the zone of the clinic', () => {
    const logged_at = new Date('2026-11-20T06:12:00Z');
    expect(row({ logged_on: TODAY, logged_at }).lastLog).toBe('today 07:12');
    expect(row({ logged_on: '2026-11-19', logged_at }).lastLog).toBe('yesterday');
  });

  test('says how long it has been quiet, since when, and of how many days it knows', () => {
    const quiet = { action: 4, program_status: 'active', began_on: '2026-10-01' } as const;
    expect(row({ ...quiet, logged_on: '2026-11-11', days: [day(9, 3, 0, 0, 0)] })).toMatchObject({
      rule: 'Quiet 9 days',
      numbers: 'Last log 11 Nov, logged 1 of 28 days',
    });
    expect(row(quiet).numbers).toBe('No log since the program began, 1 Oct');
  });
});

describe('days in words', () => {
  test('are relative within a week and say another year', () => {
    expect(
      ['2026-11-20', '2026-11-19', '2026-11-14', '2026-11-13', '2025-11-20', '2026-11-21'].map((day) =>
        dayWords(day, TODAY),
      ),
    ).toEqual(['today', 'yesterday', 'Sat 14 Nov', '13 Nov', '20 Nov 2025', '21 Nov']);
    expect(dayInFull(TODAY)).toBe('Friday 20 November');
  });

  test('count ages by birthdays, and a small child’s in months', () => {
    expect(ageWords('1995-11-20', TODAY)).toBe('31 years');
    expect(ageWords('1995-11-21', TODAY)).toBe('30 years');
    expect(ageWords('2026-10-21', TODAY)).toBe('0 months');
    expect(ageWords('2025-10-20', TODAY)).toBe('13 months');
  });

  test('put the first day of an episode in week 1', () => {
    expect([weekOf(TODAY, TODAY), weekOf('2026-11-13', TODAY)]).toEqual([1, 2]);
  });

  test('today is the clinic’s day: at midnight, and on the nights when the clocks change', () => {
    const day = (instant: string, zone = 'Europe/Madrid') => localDate(new Date(instant), zone);
    expect([day('2026-11-19T22:59:59Z'), day('2026-11-19T23:00:00Z')]).toEqual(['2026-11-19', '2026-11-20']);
    // 25 October 2026 has 25 hours in Madrid, 29 March 23.
    expect([day('2026-10-24T21:59:59Z'), day('2026-10-24T22:00:00Z')]).toEqual(['2026-10-24', '2026-10-25']);
    expect([day('2026-10-25T22:59:59Z'), day('2026-10-25T23:00:00Z')]).toEqual(['2026-10-25', '2026-10-26']);
    expect([day('2026-03-28T22:59:59Z'), day('2026-03-28T23:00:00Z')]).toEqual(['2026-03-28', '2026-03-29']);
    expect([day('2026-03-29T21:59:59Z'), day('2026-03-29T22:00:00Z')]).toEqual(['2026-03-29', '2026-03-30']);
    expect(day('2026-11-19T23:30:00Z', 'Pacific/Auckland')).toBe('2026-11-20');
  });
});
