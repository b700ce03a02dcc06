import type { ResultSide } from '@/clinical/battery/rule';

/** A result of this visit that may be tested again at the next one, to compare. */
export type Sign = {
  readonly testCode: string;
  readonly methodCode: string;
  readonly side: ResultSide;
  /** “Weight-bearing lunge (knee to wall), left: 8.5 cm (toe to wall, tape)” */
  readonly words: string;
  /** By the test's own rules; such signs are chosen unless the therapist leaves them out. */
  readonly abnormal: boolean;
};
