import { describe, expect, test } from 'vitest';
import { allExercises } from '@/clinical/library/all-exercises';
import { moveItem } from '@/features/programs/builder/arrange/format';
import { draftOf, readDose, readDraft } from '@/features/programs/builder/format';
import { programInput } from '@/features/programs/builder/schema';
import { newId } from '@/lib/id';

const stretch = {
  ...draftOf(null, null),
  side: 'left',
  sets: '2-3',
  amount: '30',
  unit: 'seconds',
  times: '2',
  schedule: 'week',
  days: '5',
  weekdays: [],
};

describe('a dose as typed', () => {
  test('is read with its ranges; what is blank is null, never zero', () => {
    const { dose, problems } = readDose(stretch);
    expect(problems).toEqual({});
    expect(dose).toMatchObject({
      side: 'left',
      sets: { min: 2, max: 3 },
      amount: { min: 30, max: 30, unit: 'seconds' },
      restSeconds: null,
      load: null,
      painCeilingDuring: null,
      painCeilingNextMorning: null,
      daysPerWeek: 5,
    });
  });

  test('a zero that was typed stays a zero', () => {
    expect(readDose({ ...stretch, during: '0', rest: '0' }).dose).toMatchObject({
      painCeilingDuring: 0,
      restSeconds: 0,
    });
  });

  test.each([
    [{ side: '' }, 'side'],
    [{ sets: '' }, 'sets'],
    [{ amount: '' }, 'amount'],
    [{ amount: '12-8', unit: 'reps' }, 'amount'],
    [{ unit: '' }, 'unit'],
    [{ unit: 'reps', hold: 'x' }, 'hold'],
    [{ unit: 'reps', hold: '5', tempo: '3-0-3' }, 'tempo'],
    [{ rest: 'long' }, 'rest'],
    [{ load: '10' }, 'load'],
    [{ effortScale: 'RPE' }, 'effort'],
    [{ schedule: '' }, 'schedule'],
    [{ days: '' }, 'days'],
    [{ schedule: 'weekdays' }, 'weekdays'],
    [{ schedule: 'every', every: '1' }, 'every'],
    [{ during: '11' }, 'during'],
  ])('what makes no sense is said beside its field: %o', (change, field) => {
    expect(Object.keys(readDose({ ...stretch, ...change }).problems)).toContain(field);
  });

  test('a hold does not count for what is not repeated', () => {
    expect(readDose({ ...stretch, hold: '5', tempo: '3-0-3' }).dose).toMatchObject({
      holdSeconds: null,
      tempo: null,
    });
  });

  test('the frequency that is not chosen does not count', () => {
    const { dose } = readDose({ ...stretch, schedule: 'needed' });
    expect(dose).toMatchObject({ asNeeded: true, daysPerWeek: null, everyNDays: null, weekdays: null });
  });

  test.each(allExercises.map((one) => [one.slug, one] as const))(
    'the usual dose of %s goes through the form unchanged',
    (_slug, { defaultDose }) => {
      const { dose, problems } = readDose({ ...draftOf(defaultDose, 'left'), weekdays: [] });
      expect(problems).toEqual({});
      const { source: _, side: __, ...base } = defaultDose;
      expect(dose).toMatchObject(base);
    },
  );
});

describe('a program as posted', () => {
  const key = newId();
  const fields = Object.entries({ ...stretch, thread: key, slug: 'x', because: newId() });
  const post = {
    id: newId(),
    patientId: newId(),
    episodeId: newId(),
    programId: newId(),
    version: '',
    reason: '',
    item: key,
    ...Object.fromEntries(fields.map(([name, value]) => [`${key}.${name}`, value])),
  };
  const faults = (change: object) =>
    programInput.safeParse({ ...post, ...change }).error?.issues.map((issue) => issue.path[0]) ?? [];

  test('is read whole', () => {
    expect(programInput.parse(post)).toMatchObject({ version: null, reason: null, items: [{ id: key }] });
  });

  test('without an exercise, a reason for an exercise, or a reason for a change, it is refused', () => {
    expect(faults({ item: [] })).toContain('program');
    expect(faults({ [`${key}.because`]: [] })).toEqual([`${key}.because`]);
    expect(faults({ version: '3' })).toEqual(['reason']);
    expect(faults({ version: '3', reason: 'Less pain in the morning' })).toEqual([]);
  });

  test('words of one’s own are reason enough', () => {
    expect(faults({ [`${key}.because`]: [], [`${key}.words`]: 'Wants to run again' })).toEqual([]);
  });

  test('an entry twice, or one without a reference, is refused', () => {
    expect(faults({ item: [key, key] })).toContain('program');
    expect(faults({ [`${key}.thread`]: 'x' })).toContain('program');
  });

  test('keeps its order, and items move by one', () => {
    const raw = { item: ['b', 'a', 'c'] };
    const order = (items: readonly { key: string }[]) => items.map((item) => item.key).join('');
    const draft = readDraft(raw);
    expect(order(draft)).toBe('bac');
    expect(order(moveItem(draft, 'up', 'a'))).toBe('abc');
    expect(order(moveItem(draft, 'down', 'c'))).toBe('bac');
    expect(order(moveItem(draft, 'up', 'b'))).toBe('bac');
    expect(order(moveItem(draft, 'remove', 'a'))).toBe('bc');
  });
});
