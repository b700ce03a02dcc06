import type { FindingCode } from '../battery/findings.data';
import type { Certainty, Citation } from '../citation';
import type { LibraryDose } from '../dose/dose';
import type { EquipmentCode } from './equipment.data';
import type { MuscleName } from './muscles.data';

export const exerciseCategories = [
  'stretch',
  'mobility',
  'strength',
  'isometric',
  'balance',
  'plyometric',
  'gait-retraining',
  'self-massage',
  'self-care',
] as const;
export type ExerciseCategory = (typeof exerciseCategories)[number];

export const exerciseRegions = [
  'foot',
  'ankle',
  'calf',
  'knee',
  'thigh',
  'hip',
  'lower limb',
  'running',
  'trunk',
  'low back',
  'thoracic',
  'neck',
  'shoulder',
  'elbow',
  'wrist',
  'hand',
  'whole body',
] as const;
export type ExerciseRegion = (typeof exerciseRegions)[number];

export const kneePositions = ['extended', 'flexed', 'mixed', 'any'] as const;
export type KneePosition = (typeof kneePositions)[number];

/** What an open red flag can hold back. */
export const exerciseTags = [
  'running',
  'impact',
  'self-massage',
  'cold',
  'compression',
  'calf-stretch',
  'calf-load',
  'neural-tension',
  'loaded-spine',
  'neck-end-range',
] as const;
export type ExerciseTag = (typeof exerciseTags)[number];

/** 1 is the easiest. */
export type ExerciseLevel = 1 | 2 | 3 | 4 | 5;

export interface ExerciseSource extends Citation {
  certainty: Certainty;
}

/** `anyOf`: one code of each inner list is needed. */
export interface EquipmentNeed {
  anyOf: readonly (readonly EquipmentCode[])[];
  optional: readonly EquipmentCode[];
}

/** One exercise of the shared library. Version and media live with its row, not here. */
export interface Exercise {
  slug: string;
  name: string;
  aliases: readonly string[];
  category: ExerciseCategory;
  region: ExerciseRegion;
  level: ExerciseLevel;
  family: string;
  /** The place on its family’s ladder, from 1; null in a family without order. */
  step: number | null;
  targetMuscles: readonly MuscleName[];
  secondaryMuscles: readonly MuscleName[];
  kneePosition: KneePosition;
  equipment: EquipmentNeed;
  position: string;
  steps: readonly string[];
  cues: readonly string[];
  commonFaults: readonly string[];
  defaultDose: LibraryDose;
  precautions: readonly string[];
  avoidWith: readonly { finding: FindingCode; level: 'block' | 'warn' }[];
  tags: readonly ExerciseTag[];
  /** The findings that this exercise treats: the source of a prescription’s *because*. */
  addresses: readonly FindingCode[];
  sources: readonly ExerciseSource[];
  /** `general-practice`: no source was read, a therapist should review it. */
  basis: 'source' | 'general-practice';
}

/** `ladder`: each slug is harder than the one before. `set`: no order. `levels` runs beside `slugs`. */
export interface ExerciseFamily {
  id: string;
  name: string;
  kind: 'ladder' | 'set' | 'single';
  slugs: readonly string[];
  levels: readonly ExerciseLevel[];
  maxStep: number;
}
