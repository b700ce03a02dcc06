import { describe, expect, test } from 'vitest';
import { draftFields } from '@/features/assessments/draft/format';
import {
  emptyHistory,
  historyFacts,
  ruleContextOf,
  runsIn,
  weeklyInWords,
} from '@/features/assessments/history/format';
import { settledGoals } from '@/features/assessments/history/policy';
import { historyLabel, historyProgress } from '@/features/assessments/history/rail/format';
import { saveDraftInput } from '@/features/assessments/schema';
import { newId } from '@/lib/id';

const target = { patientId: newId(), id: newId(), version: '3', examinedOn: '2026-11-20' };
const read = (fields: Record<string, string>) => saveDraftInput.safeParse({ ...target, ...fields });
const faults = (fields: Record<string, string>) =>
  read(fields).error?.issues.map((issue) => [issue.path.join('/'), issue.message]) ?? [];

const run = (on: string, km: string, note = '') => ({ 'run.a.on': on, 'run.a.km': km, 'run.a.note': note });

describe('a dated run', () => {
  test('is read with its day, its decimal comma and its note', () => {
    expect(read(run('2026-11-20', '8,25', ' long run ')).data?.draft.runs).toEqual([
      { ranOn: '2026-11-20', distanceKm: 8.25, note: 'long run' },
    ]);
  });

  test.each([
    [run('2026-11-21', '8'), 'run.a.on', 'This day is after the day of the examination'],
    [run('2026-02-30', '8'), 'run.a.on', 'This date does not exist'],
    [run('', '8'), 'run.a.on', 'On which day?'],
    [run('2026-11-01', '-3'), 'run.a.km', 'From 0 to 500 km'],
    [run('2026-11-01', '0'), 'run.a.km', 'A run is longer than 0 km'],
    [run('2026-11-01', ''), 'run.a.km', 'How far? A run needs its kilometres'],
    [run('2026-11-01', 'far'), 'run.a.km', 'Please give a number in km'],
    [run('2026-11-01', '501'), 'run.a.km', 'From 0 to 500 km'],
  ])('is refused beside its field: %o', (fields, name, message) => {
    expect(faults(fields)).toEqual([[name, message]]);
  });

  test('that is wholly blank is no run', () => {
    expect(read(run('', ' ')).data?.draft.runs).toEqual([]);
  });

  test('stands in the live figures as soon as its day and distance are whole', () => {
    const values = { 'run.a.on': '2026-11-01', 'run.a.km': '8,5', 'run.b.on': '2026-11-02', 'run.b.km': '' };
    expect(runsIn(values)).toEqual([{ key: 'a', on: '2026-11-01', distanceKm: 8.5 }]);
  });
});

describe('a goal', () => {
  const id = newId();
  const named = (activity: string, score: string) => ({
    [`goal.${id}.activity`]: activity,
    [`goal.${id}.score`]: score,
  });

  test('keeps the patient’s words, and not asked is not zero', () => {
    expect(read(named('Run 10 km 🏃', '')).data?.draft.goals).toEqual([
      { id, activity: 'Run 10 km 🏃', score: null },
    ]);
    expect(read(named('Run', '0')).data?.draft.goals[0]?.score).toBe(0);
  });

  test('is refused without words, with a score off the scale, or named twice', () => {
    expect(faults(named('', '4')).map(([name]) => name)).toEqual([`goal.${id}.activity`]);
    expect(faults(named('Run', '11')).map(([name]) => name)).toEqual([`goal.${id}.score`]);
    const other = { [`goal.${newId()}.activity`]: 'run' };
    expect(faults({ ...named('Run', '4'), ...other })).toHaveLength(1);
  });

  test('of another visit keeps its words, and one that was not asked is left out', () => {
    const known = [
      { id, activity: 'Run 10 km' },
      { id: 'own', activity: 'Climb stairs' },
    ];
    const own = (goal: string) => goal === 'own';
    const settled = settledGoals(
      [
        { id, activity: 'Reworded', score: 4 },
        { id: 'own', activity: null, score: 2 },
        { id: 'stranger', activity: null, score: 3 },
        { id: 'new', activity: 'Kneel', score: null },
      ],
      known,
      own,
    );
    expect(settled).toEqual({
      strangers: 1,
      goals: [
        { id, activity: null, score: 4 },
        { id: 'own', activity: 'Climb stairs', score: 2 },
        { id: 'new', activity: 'Kneel', score: null },
      ],
    });
    expect(settledGoals([{ id, activity: null, score: null }], known, own).goals).toEqual([]);
  });
});

describe('the context of the rules', () => {
  const of = (onset: 'injury' | 'gradual' | null, examinedOn = '2026-11-20') => ({
    history: { onset },
    examinedOn,
  });

  test('is the onset as told, the age on that day, and a sex only where one is stored', () => {
    expect(ruleContextOf(of('gradual'), { bornOn: '1995-11-21' })).toEqual({
      onset: 'gradual',
      sex: null,
      age: 30,
    });
    expect(ruleContextOf(of('injury'), { bornOn: '1995-11-20', sex: 'female' })).toEqual({
      onset: 'injury',
      sex: 'female',
      age: 31,
    });
  });

  test('leaves unknown what is not known', () => {
    expect(ruleContextOf(of(null, ''), { bornOn: '1995-11-20' })).toEqual({
      onset: null,
      sex: null,
      age: null,
    });
  });
});

describe('the history in words', () => {
  test('says what was told and leaves out what was not', () => {
    expect(historyFacts(emptyHistory)).toEqual({ complaint: [], training: [] });
    const told = {
      ...emptyHistory,
      onset: 'gradual' as const,
      weeklyDistanceKm: 42,
      weeklyDistanceBeforeKm: 30,
      shoeAgeMonths: 1,
      shoeDistanceKm: 620,
    };
    expect(historyFacts(told)).toEqual({
      complaint: [{ term: 'Onset', said: 'gradual' }],
      training: [
        { term: 'Distance', said: 'from 30 km to 42 km a week: +40%' },
        { term: 'Shoes', said: '1 month old, 620 km run in them' },
      ],
    });
    expect(weeklyInWords(null, 30)).toBe('30 km a week, before not asked');
  });

  test('has a name for every field and a mark for every section', () => {
    const id = newId();
    const draft = {
      'history.onset': 'gradual',
      ...run('2026-11-01', '8'),
      [`goal.${id}.activity`]: 'Run',
    };
    expect(historyProgress('history', draft)).toEqual({ mark: 'part', note: '1 of 7' });
    expect(historyProgress('training', draft)).toEqual({ mark: 'full', note: '1 run' });
    expect(historyProgress('goals', draft)).toEqual({ mark: 'part', note: '0 of 1' });
    const names = Object.keys(
      draftFields({
        ...(read(draft).data?.draft ?? fail()),
      }),
    ).filter((name) => /^(history|run|goal)\./.test(name));
    for (const name of names) expect(historyLabel(name), name).toMatch(/^[A-Z7]/);
    expect(historyLabel('pair.left.bent.pain')).toBeNull();
  });
});

const fail = () => {
  throw new Error('the draft is whole');
};
