import type { ExerciseMedium } from '@/clinical/library/rights';
import type { FormState } from '@/lib/form-state';

/** The parts of an exercise as a form and a file carry them, one text or one list of lines each. */
export const fieldNames = [
  'name',
  'aliases',
  'category',
  'region',
  'level',
  'target_muscles',
  'other_muscles',
  'knee',
  'kit',
  'kit_that_helps',
  'position',
  'steps',
  'cues',
  'faults',
  'precautions',
  'not_with',
  'with_care',
  'tags',
  'treats',
  'side',
  'sets_min',
  'sets_max',
  'amount_min',
  'amount_max',
  'unit',
  'to_fatigue',
  'hold_seconds',
  'rest_seconds',
  'tempo',
  'load',
  'load_unit',
  'effort',
  'effort_scale',
  'times_per_day',
  'days_per_week',
  'every_n_days',
  'as_needed',
  'dose_note',
  'sources',
  'author',
  'licence',
] as const;
export type FieldName = (typeof fieldNames)[number];

export type ExerciseFields = Readonly<Record<FieldName, string | readonly string[]>>;

/** What is wrong, by field. */
export type FieldProblems = Partial<Record<FieldName, string[]>>;

export type OwnState = FormState & {
  /** The version that a colleague wrote meanwhile; null where nobody did. */
  readonly newer: number | null;
};

type Choice = { readonly value: string; readonly label: string };

/** What the lists of the form offer. `names` are what may be typed where a field holds several. */
export type FormChoices = {
  readonly category: readonly Choice[];
  readonly region: readonly Choice[];
  readonly knee: readonly Choice[];
  readonly side: readonly Choice[];
  readonly unit: readonly Choice[];
  readonly load_unit: readonly Choice[];
  readonly effort_scale: readonly Choice[];
  readonly licence: readonly Choice[];
  readonly tags: readonly Choice[];
  readonly names: Readonly<Record<'position' | 'muscle' | 'kit' | 'finding', readonly string[]>>;
};

export type OwnForm = {
  readonly id: string;
  /** Null for a new exercise, as is the version. */
  readonly slug: string | null;
  readonly version: number | null;
  /** The exercise whose words it begins from. */
  readonly copiedFrom: string | null;
  readonly fields: Readonly<Record<string, string>>;
  /** What it shows already, and the name of what may be sent next. */
  readonly media: readonly ExerciseMedium[];
  readonly mediumId: string;
  readonly choices: FormChoices;
};

/** What a field of the form is given: its name and words, what it starts with, what is wrong with it. */
export type FieldOf = (name: FieldName) => {
  name: string;
  label: string;
  defaultValue: string;
  errors: readonly string[] | undefined;
};
