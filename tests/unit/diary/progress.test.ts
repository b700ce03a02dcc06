import { describe, expect, test } from 'vitest';
import { diaryDays, withHistory } from '@/features/diary/history/format';
import { placesFor } from '@/features/diary/pain/format';
import { fortnight, spansOfAll } from '@/features/diary/progress/format';

const TODAY = '2026-11-20';
const plan = (programId: string, effectiveFrom: string, expectedPerWeek: number, change: object = {}) => ({
  programId,
  effectiveFrom,
  expectedPerWeek,
  status: 'active' as const,
  endedOn: null,
  ...change,
});

describe('sessions of a fortnight', () => {
  test('count what two programs ask for together, rounded once', () => {
    const { sessions } = fortnight([plan('a', '2026-01-01', 7), plan('b', '2026-11-14', 3.5)], [], TODAY, 14);
    expect(sessions).toMatchObject({ done: 0, expected: 18, days: 14 });
  });

  test('a paused program asks for nothing; an ended one until its end', () => {
    const paused = plan('a', '2026-01-01', 7, { status: 'paused' as const });
    expect(fortnight([paused], [], TODAY, 14).sessions.expected).toBeNull();
    const ended = plan('a', '2026-01-01', 7, { status: 'ended' as const, endedOn: '2026-11-13' });
    expect(fortnight([ended], [], TODAY, 14).sessions.expected).toBe(7);
  });

  test('a revision counts from its day on', () => {
    const spans = spansOfAll([plan('a', '2026-01-01', 7), plan('a', '2026-11-14', 14)], '2026-11-07', TODAY);
    expect(spans).toEqual([
      { effectiveFrom: '2026-11-07', expectedPerWeek: 7 },
      { effectiveFrom: '2026-11-14', expectedPerWeek: 14 },
    ]);
  });

  test('an unlogged day is not logged, a day before the program asks for nothing, today is still open', () => {
    const { marks } = fortnight([plan('a', '2026-11-18', 7)], [], TODAY, 14);
    expect(marks.slice(-4).map(({ mark }) => mark)).toEqual([
      'nothing-due',
      'not-logged',
      'not-logged',
      'to-come',
    ]);
  });
});

describe('a diary', () => {
  const row = (
    id: string,
    at: string,
    correctsId: string | null = null,
    supersededAt: string | null = null,
  ) => ({
    id,
    at: new Date(`${at}T10:00:00Z`),
    localOn: at,
    correctsId,
    supersededAt: supersededAt ? new Date(supersededAt) : null,
  });

  test('shows what stands, with the whole chain of what it replaced', () => {
    const rows = [
      row('c', TODAY, 'b'),
      row('b', TODAY, 'a', '2026-11-20T12:00:00Z'),
      row('a', TODAY, null, '2026-11-20T11:00:00Z'),
    ];
    expect(withHistory(rows).map(({ now, before }) => [now.id, before.map(({ id }) => id)])).toEqual([
      ['c', ['b', 'a']],
    ]);
  });

  test('puts both kinds under their day, the newest first', () => {
    const days = diaryDays([row('p', TODAY)], [row('s', '2026-11-19'), row('t', TODAY)]);
    expect(days.map(({ on, entries }) => [on, entries.length])).toEqual([
      [TODAY, 2],
      ['2026-11-19', 1],
    ]);
  });
});

describe('places to choose from', () => {
  const calf = { complaint: 'Calf, tight after runs', side: 'left' as const };

  test('begin with where it was felt before, then the same part of the leg, each once and with its side', () => {
    const places = placesFor(calf, [{ code: 'achilles-mid', side: 'left' }]);
    expect(places[0]?.value).toBe('achilles-mid.left');
    expect(new Set(places.map(({ value }) => value)).size).toBe(places.length);
    expect(places.every(({ side }) => side === 'left')).toBe(true);
  });

  test('offer both legs where the complaint is of both', () => {
    const sides = new Set(placesFor({ ...calf, side: 'both' }, []).map(({ side }) => side));
    expect([...sides].sort()).toEqual(['left', 'right']);
  });

  test('are none where the list does not know the part of the body', () => {
    expect(placesFor({ complaint: 'Hip, ache after walking', side: 'left' }, [])).toEqual([]);
  });
});
