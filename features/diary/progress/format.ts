import { dayMarks } from '@/clinical/adherence/day-marks';
import { type DayDone, type PlanSpan, sessionAdherence } from '@/clinical/adherence/sessions';
import { addDays, type Day, eachDay } from '@/clinical/time/days';

/** A revision of one program, in the order of their days. */
type Plan = PlanSpan & {
  readonly programId: string;
  readonly status: 'active' | 'paused' | 'ended';
  readonly endedOn: Day | null;
};

/**
 * What all programs together ask for in a week, day by day, as spans that the adherence rule reads. A paused program
 * asks for nothing: its days are not missed days.
 */
export function spansOfAll(plans: readonly Plan[], from: Day, to: Day): PlanSpan[] {
  const running = plans.filter(({ status }) => status !== 'paused');
  const asked = eachDay(from, to).map((on) => ({ on, perWeek: perWeekOn(running, on) }));
  return asked
    .filter(({ perWeek }, at) => at === 0 || perWeek !== asked[at - 1]?.perWeek)
    .map(({ on, perWeek }) => ({ effectiveFrom: on, expectedPerWeek: perWeek }));
}

/** Of each program the revision that holds on that day; none before its first and after its end. */
function perWeekOn(plans: readonly Plan[], on: Day): number {
  const held = new Map<string, Plan>();
  for (const plan of plans) {
    const known = held.get(plan.programId);
    if (plan.effectiveFrom > on || (plan.endedOn !== null && plan.endedOn < on)) continue;
    if (!known || plan.effectiveFrom >= known.effectiveFrom) held.set(plan.programId, plan);
  }
  return [...held.values()].reduce((sum, plan) => sum + plan.expectedPerWeek, 0);
}

/** Sessions done of sessions asked for in so many days up to today, with a mark for each day. */
export function fortnight(plans: readonly Plan[], days: readonly DayDone[], today: Day, length: number) {
  const window = { from: addDays(today, 1 - length), to: today };
  const spans = spansOfAll(plans, window.from, window.to);
  const dueOn = (day: Day) => {
    const held = spans.filter(({ effectiveFrom }) => effectiveFrom <= day).at(-1);
    return (held?.expectedPerWeek ?? 0) / 7;
  };
  return {
    sessions: sessionAdherence(spans, days, window),
    marks: dayMarks(window, days, dueOn, today),
  };
}
