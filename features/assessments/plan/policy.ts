import type { FieldErrors } from '@/lib/result';
import type { PlanEntry } from './types';

/**
 * What is wrong with the day of the next visit, as the clinic's calendar stands (`today`, 'YYYY-MM-DD'). A day that
 * was stored before it passed may stay.
 */
export function nextVisitFaults(sent: PlanEntry, stored: PlanEntry, today: string): FieldErrors {
  const { nextVisitOn } = sent;
  const isNew = nextVisitOn !== stored.nextVisitOn;
  return nextVisitOn !== null && isNew && nextVisitOn < today ? { 'plan.next': ['This day has passed'] } : {};
}
