import { describe, expect, test } from 'vitest';
import type { CourseDay, CourseRevision, SignRow, Visit } from '@/db/queries/chart-course';
import type { PainEntry, SessionEntry } from '@/db/queries/chart-diary';
import { beforeVisit, courseOf, courseStart } from '@/features/review/chart/course/format';
import { diaryDays, firstLines } from '@/features/review/chart/diary/format';
import { signsOf } from '@/features/review/chart/signs/format';

const TODAY = '2026-11-20';
const day = (on: string, worst: number | null, done = 0, not_done = 0): CourseDay => ({
  on,
  worst,
  done,
  part: 0,
  not_done,
});
const revision = (number: number, effective_from: string, given: Partial<CourseRevision> = {}) => ({
  id: `r${number}`,
  program_id: 'p',
  status: 'active' as const,
  ended_on: null,
  number,
  reason: number === 1 ? null : 'one more set',
  effective_from,
  expected_per_week: 7,
  items: 2,
  ...given,
});
const visits: Visit[] = [
  { id: 'v1', examined_on: '2026-10-30' },
  { id: 'v2', examined_on: '2026-11-13' },
];

describe('the course of an episode', () => {
  test('begins with the episode: what lies before it is not "no log"', () => {
    expect(courseStart('2026-09-20', TODAY)).toBe('2026-09-20');
    expect(courseStart('2025-01-01', TODAY)).toBe('2026-08-29');
    expect(courseStart('2026-11-18', TODAY)).toBe('2026-10-24');
  });

  test('says what each week asked for up to today, and what each revision changed', () => {
    const course = courseOf(
      [day(TODAY, 3, 1)],
      [{ on: TODAY, pain: 1, done: 1 }],
      visits,
      [revision(1, '2026-11-14')],
      '2026-11-07',
      TODAY,
    );
    expect(course.weeks).toEqual([
      { from: '2026-11-07', done: 0, due: 0, paper: 0 },
      { from: '2026-11-14', done: 1, due: 7, paper: 1 },
    ]);
    expect(course.days).toEqual([{ on: TODAY, worst: 3, paper: true }]);
    expect(course.revisions).toEqual([{ from: '2026-11-14', name: 'Rev 1', changed: '2 exercises' }]);
  });
});

describe('before a visit', () => {
  const paper = [
    { on: '2026-11-12', pain: 0, done: 3 },
    { on: '2026-11-14', pain: 1, done: 1 },
  ];
  const known = { visits, paper, revisions: [revision(1, '2026-10-01')], items: [], startedOn: '2026-09-01' };

  test('counts from the last visit, with n of N for pain and sessions, against as many days before', () => {
    const days = [
      day('2026-11-06', 2),
      day('2026-11-14', 5, 1),
      day('2026-11-15', null, 1, 1),
      day('2026-11-19', 4),
    ];
    expect(beforeVisit({ ...known, days }, TODAY)).toMatchObject({
      since: '2026-11-13',
      days: 8,
      loggedDays: 3,
      pain: { median: 4.5, n: 2, of: 8 },
      painBefore: { median: 2, n: 1, of: 8 },
      done: 2,
      expected: 8,
      fromPaper: 1,
      toldNotDone: 1,
      lastLog: 'yesterday',
    });
  });

  test('takes the visit before, when today’s is signed already', () => {
    const today = [...visits, { id: 'v3', examined_on: TODAY }];
    expect(beforeVisit({ ...known, days: [], visits: today }, TODAY).since).toBe('2026-11-13');
  });

  test('expects nothing while paused, and nothing after the end', () => {
    const expected = (given: Partial<CourseRevision>) =>
      beforeVisit({ ...known, days: [], revisions: [revision(1, '2026-10-01', given)] }, TODAY).expected;
    expect(expected({})).toBe(8);
    expect(expected({ status: 'paused' })).toBeNull();
    expect(expected({ status: 'ended', ended_on: '2026-11-15' })).toBe(3);
  });

  test('knows nothing of pain that nobody told', () => {
    expect(beforeVisit({ ...known, days: [] }, TODAY).pain).toEqual({ median: null, n: 0, of: 8 });
  });
});

describe('signs', () => {
  const sign = (assessment_id: string, given: Partial<SignRow>): SignRow => ({
    assessment_id,
    test_code: 'knee-to-wall',
    method_code: 'toe-to-wall-cm',
    side: 'left',
    value: null,
    unit: 'cm',
    pain: null,
    ...given,
  });
  const change = (was: number, now: number) =>
    signsOf(visits, [sign('v1', { value: was }), sign('v2', { value: now })], 'left', TODAY, { age: 31 })
      ?.rows[0];

  test('are called real only strictly beyond the error of their method, with its source', () => {
    expect(change(6.5, 8.4)).toMatchObject({ change: '+1.9', verdict: 'within' });
    expect(change(6.5, 8.5)).toMatchObject({
      change: '+2',
      verdict: 'beyond',
      source: 'MDC 1.9 cm (Powden 2015)',
    });
    expect(change(9, 6.5)).toMatchObject({ change: '−2.5', verdict: 'beyond' });
  });

  test('say that the error is unknown where none is published', () => {
    const pair = { test_code: 'lunge-straight-knee', method_code: 'shin-inclinometer', unit: '°' };
    const rows = [sign('v1', { ...pair, value: 20 }), sign('v2', { ...pair, value: 40 })];
    expect(signsOf(visits, rows, 'left', TODAY, { age: 31 })?.rows[0]).toMatchObject({ verdict: 'unknown' });
  });

  test('compare the episode’s side only, and one visit with nothing', () => {
    const rows = [sign('v1', { value: 6 }), sign('v2', { value: 7, side: 'right' })];
    expect(signsOf(visits, rows, 'left', TODAY, { age: 31 })).toBeNull();
    expect(signsOf(visits.slice(0, 1), rows, 'left', TODAY, { age: 31 })).toBeNull();
  });
});

describe('the diary', () => {
  const pain = (id: string, score: number, given: Partial<PainEntry> = {}): PainEntry => ({
    kind: 'pain',
    id,
    local_on: TODAY,
    at: new Date('2026-11-20T06:12:00Z'),
    time_zone: 'Europe/Madrid',
    note: null,
    source: 'portal',
    corrects_id: null,
    superseded: false,
    score,
    place_code: null,
    place_side: null,
    ...given,
  });
  const session: SessionEntry = {
    kind: 'session',
    id: 's',
    local_on: '2026-11-19',
    at: new Date('2026-11-19T18:00:00Z'),
    time_zone: 'Europe/Madrid',
    note: null,
    source: 'paper',
    corrects_id: null,
    superseded: false,
    name: 'Heel raise',
    side: 'left',
    outcome: 'part',
    slot: 1,
    sets_done: 2,
    sets_asked: 3,
    amount_done: null,
    amount_unit: null,
    pain_during: 4,
    why_not: 'noTime',
  };

  test('shows a corrected value struck through beside the one that holds, through every correction', () => {
    const entries = [
      pain('c', 3, { corrects_id: 'b' }),
      pain('b', 8, { corrects_id: 'a', superseded: true }),
      pain('a', 5, { superseded: true }),
    ];
    const [today] = diaryDays(entries, TODAY);
    expect(today?.lines).toHaveLength(1);
    expect(today?.lines[0]).toMatchObject({ value: '3 of 10', was: ['8 of 10', '5 of 10'] });
  });

  test('keeps what was withdrawn without a new value', () => {
    expect(diaryDays([pain('a', 5, { superseded: true })], TODAY)[0]?.lines[0]).toMatchObject({
      value: '',
      was: ['5 of 10'],
    });
  });

  test('says side, what was done of what was asked, why not, pain, and that it comes from paper, without an hour', () => {
    expect(diaryDays([session], TODAY)).toMatchObject([
      {
        title: 'yesterday',
        lines: [
          {
            side: 'left',
            what: 'Heel raise',
            value: 'done in part: no time, 2 of 3 sets',
            more: 'pain during 4 of 10',
            source: 'from paper',
          },
        ],
      },
    ]);
  });

  test('the latest lines stay under their days', () => {
    const days = diaryDays([pain('a', 1), pain('b', 2), session], TODAY);
    expect(firstLines(days, 2).map((one) => one.lines.length)).toEqual([2]);
    expect(firstLines(days, 3).map((one) => one.lines.length)).toEqual([2, 1]);
  });
});
