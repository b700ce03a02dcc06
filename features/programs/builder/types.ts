import type { DoseSide } from '@/clinical/dose/dose';
import type { Prescribed } from '@/clinical/dose/revision-diff';
import type { HeldExercise } from '@/clinical/triage/holds';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import { type FormState, untouched } from '@/lib/form-state';

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
  'phase',
  'superset',
  'easierSlug',
  'easierDose',
  'harderSlug',
  'harderDose',
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
  /** The rungs of its family's ladder, the nearest first; none where the family has no order. */
  readonly easier: readonly Rung[];
  readonly harder: readonly Rung[];
  /** Findings with which it should not be given, or only with care. */
  readonly avoid: ReadonlyArray<{ code: string; label: string; level: 'block' | 'warn' }>;
};

/** Another exercise of the same ladder. */
export type Rung = { readonly slug: string; readonly name: string };

/** An open red flag with its row, by which the form shows what is blocked and what needs a reason. */
export type BuilderFlag = OpenFlag & { readonly id: string };

/** What a *because* may name: a finding kept at signing, or a goal of the episode. */
export type Reason = {
  /** Of a goal it begins with `goal:`, so that the form tells one from the other. */
  readonly id: string;
  readonly kind: 'finding' | 'goal';
  /** Of the finding; blank for a goal. */
  readonly code: string;
  readonly label: string;
  readonly side: 'left' | 'right' | 'none';
  /** "suggested, 19 Nov" */
  readonly said: string;
  /** The day of the re-test that no longer found it; null while it stands. */
  readonly normalOn: string | null;
};

/** A phase as the form holds it. */
export type DraftPhase = {
  readonly key: string;
  readonly name: string;
  readonly goal: string;
  /** At least so many days; blank where it does not matter. */
  readonly days: string;
  /** What it waits for, one criterion on each line. */
  readonly waits: string;
};

export type Search = { readonly text: string; readonly finding: string; readonly knee: string };

export type Found = {
  readonly search: Search;
  /** By slug, why each is proposed for the chosen finding; empty where none is chosen. */
  readonly why: Readonly<Record<string, string>>;
  readonly count: number;
  /** Nothing fits within the chosen finding and knee angle; these fit the words alone. */
  readonly outside: boolean;
  readonly cards: readonly ExerciseCard[];
};

export type Newer = {
  readonly version: number;
  readonly number: number;
  readonly author: string;
  readonly reason: string | null;
  readonly items: readonly Prescribed[];
};

/** What the form gets back. `draft` is what was typed, for a page without script. */
export type BuilderState = FormState & {
  readonly draft: readonly DraftItem[] | null;
  readonly phases: readonly DraftPhase[] | null;
  readonly cards: readonly ExerciseCard[];
  readonly found: Found | null;
  /** The flags as they are open now; null while nothing was posted. */
  readonly flags: readonly BuilderFlag[] | null;
  /** The revision that somebody else made meanwhile, with what it prescribes. */
  readonly newer: Newer | null;
};

/** One exercise as its patient will read it. */
export type PreviewRow = {
  readonly key: string;
  readonly name: string;
  readonly side: DoseSide;
  readonly sideWord: string;
  readonly work: string;
  readonly lines: readonly string[];
  readonly note: string | null;
};

/** What an input of an item is given: its name, what it starts with, what is wrong with it. */
export type FieldOf = (field: DraftField) => {
  name: string;
  defaultValue: string;
  errors: readonly string[] | undefined;
};

/** Before anything was sent, and where an answer has nothing to say. */
export const untouchedBuilder: BuilderState = {
  ...untouched,
  draft: null,
  phases: null,
  cards: [],
  found: null,
  flags: null,
  newer: null,
};
