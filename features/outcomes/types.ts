import type { ActivityScores } from '@/clinical/measures/change';
import type { Due } from '@/clinical/measures/due';
import type { PastAnswerRow } from '@/db/queries/outcomes';
import type { readChartHead } from '@/features/review/loaders';
import type { FormState } from '@/lib/form-state';

export type Source = 'clinic' | 'portal' | 'paper';

/** One answer: a score on a day. A visit at which the goals were scored is an answer of the patient's activities. */
export type Answer = {
  readonly id: string;
  readonly on: string;
  readonly score: number;
  /** The patient's activities by their id; null for every other measure. */
  readonly items: ActivityScores | null;
  readonly source: Source;
  /** The visit at which it was entered. */
  readonly assessmentId: string | null;
};

export type Activity = { readonly id: string; readonly activity: string };

/** A measure that the episode is followed by, with its answers, oldest first. */
export type Followed = {
  readonly assignmentId: string;
  readonly measureCode: string;
  readonly side: 'left' | 'right' | null;
  readonly firstDueOn: string;
  readonly everyDays: number | null;
  readonly endedOn: string | null;
  readonly due: Due;
  readonly answers: readonly Answer[];
  /** What is scored, for the patient's own activities; empty for every other measure. */
  readonly activities: readonly Activity[];
};

export type MeasuresPage = {
  readonly head: Awaited<ReturnType<typeof readChartHead>>;
  readonly followed: readonly Followed[];
  readonly goals: readonly (Activity & { readonly endedOn: string | null })[];
  /** Answers that were corrected or taken out, newest change first. */
  readonly past: readonly PastAnswerRow[];
  readonly timeZone: string;
  readonly newId: string;
};

/** What recording answers: the form's state, and in words what was recorded. */
export type AnswerState = FormState & { readonly said: string | null };
