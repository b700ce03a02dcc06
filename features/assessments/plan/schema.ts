import { optionalCalendarDay, optionalText } from '@/lib/shape';
import type { Reader } from '../reading/schema';
import type { PlanEntry } from './types';

const words = optionalText(4000);

/** The end of the visit as sent. Whether the next day has passed is known only by the clinic's clock: `pastNextVisit`. */
export const readPlan = (reader: Reader): PlanEntry => ({
  impression: reader.read('plan.impression', words),
  advice: reader.read('plan.advice', words),
  plan: reader.read('plan.plan', words),
  nextVisitOn: reader.read('plan.next', optionalCalendarDay),
});
