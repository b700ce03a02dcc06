import type { DoseBase } from '@/clinical/dose/dose';
import type { DoseWords } from '@/clinical/dose/dose-words';
import type { ExerciseMedium } from '@/clinical/library/rights';
import type { ResultLine } from '../types';

/** One exercise, whole, in words. */
export type ExerciseSheet = ResultLine & {
  /** How many have it in a program that has not ended. */
  readonly patients: number;
  readonly media: readonly ExerciseMedium[];
  /** What only an exercise of the clinic has. */
  readonly written: {
    /** The version that counts; the one shown may be an earlier one. */
    readonly present: number;
    readonly retired: boolean;
    readonly mergedInto: { readonly slug: string; readonly name: string } | null;
    readonly author: string | null;
    readonly licence: string | null;
    readonly versions: ReadonlyArray<{ version: number; on: string; author: string }>;
  } | null;
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
  /** What of the usual dose moves the figure. */
  readonly moves: Pick<DoseBase, 'tempo' | 'holdSeconds' | 'amount'>;
  readonly note: string | null;
  readonly avoid: ReadonlyArray<{ label: string; level: 'block' | 'warn' }>;
  readonly answers: ReadonlyArray<{ code: string; label: string }>;
  readonly sources: ReadonlyArray<{ words: string; href: string | null; certainty: string }>;
};
