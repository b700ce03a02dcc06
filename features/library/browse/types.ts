import type { DoseWords } from '@/clinical/dose/dose-words';
import type { ResultLine } from '../types';

/** One exercise, whole, in words. */
export type ExerciseSheet = ResultLine & {
  readonly version: number;
  readonly region: string;
  readonly family: string | null;
  readonly aliases: readonly string[];
  readonly position: string;
  readonly steps: readonly string[];
  readonly cues: readonly string[];
  readonly faults: readonly string[];
  readonly precautions: readonly string[];
  readonly optional: readonly string[];
  /** Of the usual dose: "affected side", "each side". */
  readonly side: string;
  readonly dose: DoseWords;
  readonly note: string | null;
  readonly avoid: ReadonlyArray<{ label: string; level: 'block' | 'warn' }>;
  readonly answers: ReadonlyArray<{ code: string; label: string }>;
  readonly sources: ReadonlyArray<{ words: string; href: string | null; certainty: string }>;
};
