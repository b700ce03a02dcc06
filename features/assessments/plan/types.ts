/** How the therapist reads the visit and what follows, in their own words. */
export type PlanEntry = {
  readonly impression: string | null;
  readonly advice: string | null;
  readonly plan: string | null;
  /** 'YYYY-MM-DD' */
  readonly nextVisitOn: string | null;
};
