import type { HeldExercise } from '@/clinical/triage/holds';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import type { FormState } from '@/lib/form-state';

/** The one-line fields of an item in the form, each as typed. Blank is null, never zero. */
export const draftFields = [
  'side',
  'sets',
  'amount',
  'unit',
  'fatigue',
  'hold',
  'rest',
  'tempo',
  'load',
  'loadUnit',
  'effort',
  'effortScale',
  'times',
  'schedule',
  'days',
  'every',
  'during',
  'morning',
  'morningKind',
  'startOn',
  'endOn',
  'stop',
  'note',
  'words',
  'flagReason',
] as const;
export type DraftField = (typeof draftFields)[number];

export type DraftDose = Readonly<Record<DraftField, string>>;

/** One exercise of the program that is being written. `key` becomes the id of its row. */
export type DraftItem = DraftDose & {
  readonly key: string;
  readonly threadId: string;
  readonly slug: string;
  readonly weekdays: readonly string[];
  readonly because: readonly string[];
};

/** What the form shows of an exercise. Made on the server: the library never travels to the browser. */
export type ExerciseCard = HeldExercise & {
  readonly slug: string;
  readonly name: string;
  readonly category: string;
  /** "soleus, some gastrocnemius" */
  readonly targets: string;
  /** "knee bent"; empty where the knee does not matter */
  readonly knee: string;
  readonly kit: string;
  /** The library's usual dose in words. */
  readonly usual: string;
  readonly defaults: DraftDose;
  /** Codes of findings that this exercise treats. */
  readonly addresses: readonly string[];
  /** Findings with which it should not be given, or only with care. */
  readonly avoid: ReadonlyArray<{ code: string; label: string; level: 'block' | 'warn' }>;
};

/** An open red flag with its row, by which the form shows what is blocked and what needs a reason. */
export type BuilderFlag = OpenFlag & { readonly id: string };

/** A finding kept at signing: what a *because* may name. */
export type Reason = {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly side: 'left' | 'right' | 'none';
  /** "19 Nov, suggests" */
  readonly said: string;
};

export type Search = { readonly text: string; readonly finding: string; readonly knee: string };

export type Found = {
  readonly search: Search;
  readonly count: number;
  /** Nothing fits within the chosen finding and knee angle; these fit the words alone. */
  readonly outside: boolean;
  readonly cards: readonly ExerciseCard[];
};

/** What the form gets back. `draft` is what was typed, for a page without script. */
export type BuilderState = FormState & {
  readonly draft: readonly DraftItem[] | null;
  readonly cards: readonly ExerciseCard[];
  readonly found: Found | null;
  /** The flags as they are open now; null while nothing was posted. */
  readonly flags: readonly BuilderFlag[] | null;
  /** The revision that somebody else made meanwhile. */
  readonly newer: { readonly version: number; readonly number: number; readonly author: string } | null;
};

/** What an input of an item is given: its name, what it starts with, what is wrong with it. */
export type FieldOf = (field: DraftField) => {
  name: string;
  defaultValue: string;
  errors: readonly string[] | undefined;
};
