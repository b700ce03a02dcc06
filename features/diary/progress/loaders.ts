import 'server-only';
import { addDays } from '@/clinical/time/days';
import { plansOf, totalsFrom } from '@/db/queries/diary';
import { withScope } from '@/db/scope';
import { requirePatient } from '../loaders';
import { fortnight } from './format';

const PAIN_DAYS = 28;
const SESSION_DAYS = 14;

/** Four weeks of worst pain and two of sessions, over all the patient's complaints. */
export async function loadProgress() {
  const { viewer, patientId, today } = await requirePatient();
  const from = addDays(today, 1 - PAIN_DAYS);
  return withScope(viewer.scope, async (tx) => {
    const totals = await totalsFrom(tx, patientId, from);
    const plans = await plansOf(tx, patientId);
    return {
      today,
      from,
      pain: totals.flatMap(({ on, worst }) => (worst === null ? [] : [{ on, worst }])),
      painDays: PAIN_DAYS,
      sessionDays: SESSION_DAYS,
      ...fortnight(plans, totals, today, SESSION_DAYS),
      isEmpty: totals.length === 0 && plans.length === 0,
    };
  });
}

export type Progress = Awaited<ReturnType<typeof loadProgress>>;
