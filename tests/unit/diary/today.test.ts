import { describe, expect, test } from 'vitest';
import type { Dose } from '@/clinical/dose/dose';
import { dayPlan } from '@/features/diary/today/format';

// 20 November 2026 is a Friday.
const TODAY = '2026-11-20';

const dose = (change: Partial<Dose> = {}): Dose => ({
  side: 'left',
  sets: { min: 3, max: 3 },
  amount: { min: 60, max: 60, unit: 'seconds' },
  toFatigue: false,
  holdSeconds: null,
  restSeconds: null,
  tempo: null,
  load: null,
  effort: null,
  timesPerDay: 1,
  daysPerWeek: 7,
  weekdays: null,
  everyNDays: null,
  asNeeded: false,
  note: null,
  startOn: null,
  endOn: null,
  painCeilingDuring: null,
  painCeilingNextMorning: null,
  stopRule: null,
  ...change,
});
const item = (id: string, change: Partial<Dose> = {}) => ({
  id,
  threadId: id,
  dose: dose(change),
  startedOn: '2026-11-02',
});
const told = (
  threadId: string,
  localOn: string,
  slot = 1,
  outcome: 'done' | 'part' | 'not-done' = 'done',
) => ({
  id: `${threadId}${localOn}${slot}`,
  threadId,
  localOn,
  slot,
  outcome,
  loggedAt: new Date(`${localOn}T08:00:00Z`),
});

describe('a day of the program', () => {
  test('counts the minutes of what is due, and what was told', () => {
    const plan = dayPlan([item('a'), item('b', { timesPerDay: 2 })], [told('a', TODAY)], TODAY);
    expect(plan).toMatchObject({ minutes: 9, toldCount: 1, next: { id: 'b', nextSlot: 1 } });
  });

  test('an item twice a day has two marks; nothing told is null, never "not done"', () => {
    const [two] = dayPlan([item('a', { timesPerDay: 2 })], [told('a', TODAY, 2, 'part')], TODAY).due;
    expect(two?.marks).toEqual([null, 'part']);
    expect(two?.nextSlot).toBe(1);
  });

  test('a session beyond the plan is shown, and does not make the day undone', () => {
    const plan = dayPlan([item('a')], [told('a', TODAY), told('a', TODAY, 2)], TODAY);
    expect(plan.due[0]?.marks).toEqual(['done', 'done']);
    expect(plan).toMatchObject({ toldCount: 1, next: null });
  });

  test('what is due on other days is not on the list; the next day with something is said', () => {
    const plan = dayPlan([item('a', { daysPerWeek: null, weekdays: [1, 3] })], [], TODAY);
    expect(plan).toMatchObject({ due: [], minutes: 0, next: null, nextDay: { on: '2026-11-23' } });
  });

  test('three days a week stays on the list until the week has three, told not done not counting', () => {
    const [three] = [item('a', { daysPerWeek: 3 })];
    const before = ['2026-11-16', '2026-11-17', '2026-11-18'].map((on) => told('a', on));
    expect(dayPlan([three], before.slice(0, 2), TODAY).due[0]?.daysThisWeek).toBe(2);
    expect(dayPlan([three], before, TODAY)).toMatchObject({ due: [], weekEnough: [{ id: 'a' }], minutes: 0 });
    const not = [...before.slice(0, 2), told('a', '2026-11-18', 1, 'not-done')];
    expect(dayPlan([three], not, TODAY).due).toHaveLength(1);
    // Told today, it stays where the patient ticked it.
    expect(dayPlan([three], [...before, told('a', TODAY)], TODAY).due).toHaveLength(1);
  });

  test('as-needed is offered apart and asks for no minutes', () => {
    const plan = dayPlan([item('a', { daysPerWeek: null, asNeeded: true })], [], TODAY);
    expect(plan).toMatchObject({ due: [], asNeeded: [{ id: 'a' }], minutes: 0, nextDay: null });
  });

  test('nothing prescribed is nothing to do', () => {
    expect(dayPlan([], [], TODAY)).toMatchObject({ due: [], minutes: 0, next: null, nextDay: null });
  });
});
