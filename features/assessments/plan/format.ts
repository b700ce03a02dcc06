import { field } from '../format';
import type { PlanEntry } from './types';

export const NO_PLAN: PlanEntry = { impression: null, advice: null, plan: null, nextVisitOn: null };

export const planFields = (plan: PlanEntry): Record<string, string> => ({
  'plan.impression': field(plan.impression),
  'plan.advice': field(plan.advice),
  'plan.plan': field(plan.plan),
  'plan.next': field(plan.nextVisitOn),
});

export const isEmptyPlan = (plan: PlanEntry): boolean => Object.values(plan).every((value) => value === null);
