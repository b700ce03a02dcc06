import type { TechniqueCode } from '@/clinical/triage/techniques.data';

export const TREATED_SIDES = ['left', 'right', 'both', 'none'] as const;
/** `none`: what was treated has no left and right. */
export type TreatedSide = (typeof TREATED_SIDES)[number];

/** One thing done at the visit. Null is not said, never nothing. */
export type Treatment = {
  readonly technique: TechniqueCode;
  readonly structure: string | null;
  readonly side: TreatedSide;
  readonly doseSeconds: number | null;
  readonly response: string | null;
  readonly adverseResponse: string | null;
  /** Why it was done although an open flag asks. */
  readonly reason: string | null;
};
