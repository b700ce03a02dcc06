import type {
  GaitActivity,
  GaitGrade,
  GaitItemCode,
  GaitMethod,
  GaitPhase,
  GaitPlane,
  StanceLimb,
} from '@/clinical/battery/gait-item';

/** One observation: what, in which phase, on which stance limb, and how much or which way. */
export type GaitEntry = {
  readonly itemCode: GaitItemCode;
  readonly activity: GaitActivity;
  readonly phase: GaitPhase;
  readonly plane: GaitPlane;
  readonly stanceLimb: StanceLimb;
  readonly grade: GaitGrade | null;
  /** Code of one of the item's options. */
  readonly option: string | null;
  readonly degrees: number | null;
  readonly method: GaitMethod;
  /** The symptom area that it may have to do with; both parts or neither. */
  readonly symptomRegionCode: string | null;
  readonly symptomSide: 'left' | 'right' | 'both' | 'middle' | null;
  /** The picture of this examination on which it was measured. */
  readonly stillId: string | null;
  readonly note: string | null;
};

export const GROUNDS = ['overground', 'treadmill'] as const;
export const FOOTWEAR = ['shod', 'barefoot'] as const;
export const CAMERAS = ['behind', 'front', 'left', 'right'] as const;

/** How the patient was watched in one activity, and their cadence. Null is not said. */
export type GaitRecording = {
  readonly activity: GaitActivity;
  readonly ground: (typeof GROUNDS)[number] | null;
  readonly speedKmh: number | null;
  readonly slopePercent: number | null;
  readonly footwear: (typeof FOOTWEAR)[number] | null;
  /** From where: one of CAMERAS; null is by eye, or not said. */
  readonly cameraPlane: string | null;
  /** Steps per minute, today and to start from. */
  readonly cadenceSpm: number | null;
  readonly cadenceBaselineSpm: number | null;
  /** How far above the baseline to aim. */
  readonly cadenceTargetPercent: number | null;
};
