import type { Certainty, Citation } from '../citation';
import type { Strength } from './test';

export const gaitPhases = {
  'initial-contact': 'initial contact',
  loading: 'loading',
  midstance: 'midstance',
  'terminal-stance': 'terminal stance',
  'toe-off': 'toe-off',
  'early-swing': 'early swing',
  'mid-swing': 'mid swing',
  'late-swing': 'late swing',
} as const;
export type GaitPhase = keyof typeof gaitPhases;

export const gaitPlanes = {
  frontal: 'from behind',
  sagittal: 'from the side',
  transverse: 'from above',
} as const;
export type GaitPlane = keyof typeof gaitPlanes;

/** 0 none, 1 mild, 2 moderate, 3 marked. Not looked at is null, never 0. */
export const gaitGrades = ['none', 'mild', 'moderate', 'marked'] as const;
export type GaitGrade = 0 | 1 | 2 | 3;

export type StanceLimb = 'left' | 'right' | 'both';

export interface GaitSource {
  text: string;
  citation: Citation | null;
  certainty: Certainty;
}

/** One thing that can be seen in walking or running. Words are built in `gait-words.ts`. */
export interface GaitItem {
  code: GaitItemCode;
  name: string;
  /** A note names its stance limb; where the whole pelvis moves, both is an answer too. */
  stanceLimbs: readonly StanceLimb[];
  phases: readonly GaitPhase[];
  plane: GaitPlane;
  /** What the degrees measure. */
  measure: string;
  /** The least degrees of grade 1, 2 and 3; null where no limit was found and the eye decides. */
  gradeFrom: readonly [number, number, number] | null;
  /** The test of the battery that measures the same. */
  test: string;
  /** Raised from grade 1 on, on the stance side. */
  raises: readonly { finding: string; strength: Strength; text: string }[];
  guide: readonly GaitSource[];
}

export type GaitItemCode = 'pelvic-drop' | 'overstride' | 'anterior-pelvic-tilt';
