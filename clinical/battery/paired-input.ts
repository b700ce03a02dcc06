import type { BodySide } from './rule';

export const stretchResponses = ['familiar', 'tightness', 'nothing'] as const;
/** familiar: reproduces the symptom that the patient knows. */
export type StretchResponse = (typeof stretchResponses)[number];

/** One position of the lunge on one side. Null is not asked, never zero. */
export interface StretchAnswer {
  /** 0 to 10. */
  pain: number | null;
  response: StretchResponse | null;
}

export interface PairedSide {
  kneeStraight: StretchAnswer & { shinAngleDegrees: number | null };
  kneeBent: StretchAnswer & { kneeToWallCm: number | null };
}

export type PairedInput = Readonly<Record<BodySide, PairedSide>>;

/** An input in which nothing was asked yet. */
export function emptyPairedInput(): PairedInput {
  const side = (): PairedSide => ({
    kneeStraight: { shinAngleDegrees: null, pain: null, response: null },
    kneeBent: { kneeToWallCm: null, pain: null, response: null },
  });
  return { left: side(), right: side() };
}
