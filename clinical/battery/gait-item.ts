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

export type GaitActivity = 'walking' | 'running';

/** 0 none, 1 mild, 2 moderate, 3 marked. Not looked at is null, never 0. */
export const gaitGrades = ['none', 'mild', 'moderate', 'marked'] as const;
export type GaitGrade = 0 | 1 | 2 | 3;

export type StanceLimb = 'left' | 'right' | 'both';

/** How an observation was made: by eye, or by points placed on a frame of a video or on a photo. */
export const gaitMethods = { seen: 'seen, not measured', '2d-video': '2D video' } as const;
export type GaitMethod = keyof typeof gaitMethods;

export interface GaitSource {
  text: string;
  citation: Citation | null;
  certainty: Certainty;
}

/**
 * What two measurements on 2D video may differ by without anything having changed. The upper end of what the
 * source prints, so that a change is not called real too early.
 */
export interface GaitError extends GaitSource {
  /** Degrees; a change must be strictly greater. */
  band: number;
  kind: string;
  /** Only in these phases of running was it measured. */
  phases: readonly GaitPhase[];
  citation: Citation;
}

/** One of a few ways in which a thing is done; none of them is a fault by itself. */
export interface GaitOption {
  code: string;
  name: string;
  words: string;
  /** What the degrees must be when both are given. */
  sign?: 'more' | 'less';
}

/**
 * The parts of an item's sentence. {stance} and {swing} become left and right; for both limbs at once they become
 * “each” and “swing-side”.
 */
export interface GaitWords {
  /** Grade 1 to 3. */
  seen: string;
  /** Grade 0. */
  absent: string;
  /** Stands before the degrees in their brackets. */
  of: string;
  /** Not graded, degrees above zero and below zero; the degrees follow without their sign. */
  more: string;
  less: string;
}

/** One thing that can be seen in walking or running. Words are built in `gait-words.ts`. */
export interface GaitItem {
  code: GaitItemCode;
  name: string;
  /** A note names its stance limb; where the whole body moves, both is an answer too. */
  stanceLimbs: readonly StanceLimb[];
  phases: readonly GaitPhase[];
  plane: GaitPlane;
  /** What the degrees measure; null where no angle is taken. */
  measure: string | null;
  /** Whether none, mild, moderate and marked can be said of it. */
  graded: boolean;
  /** The ways to choose from; none where it is only graded or measured. */
  options: readonly GaitOption[];
  words: GaitWords;
  /** Degrees below zero say the contrary of grades 1 to 3. */
  signed: boolean;
  /** The least degrees of grade 1, 2 and 3; null where no limit was found and the eye decides. */
  gradeFrom: readonly [number, number, number] | null;
  /** The test of the battery that looks at the same; null where there is none. */
  test: string | null;
  errors: readonly GaitError[];
}

/** A finding that a note raises: from grade 1 on, or by this option. */
export interface GaitRaise {
  finding: string;
  strength: Strength;
  text: string;
  option?: string;
}

export type GaitItemCode =
  | 'pelvic-drop'
  | 'trunk-side-lean'
  | 'knee-window'
  | 'step-width'
  | 'rearfoot'
  | 'heel-whip'
  | 'foot-progression'
  | 'anterior-pelvic-tilt'
  | 'trunk-forward-lean'
  | 'overstride'
  | 'tibial-inclination'
  | 'knee-flexion'
  | 'ankle-dorsiflexion'
  | 'foot-strike'
  | 'stance-time'
  | 'vertical-excursion'
  | 'arm-trunk-rotation';
