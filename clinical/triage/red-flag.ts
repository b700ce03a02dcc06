import type { Citation } from '../citation';
import type { ExerciseTag } from '../library/exercise';

export const urgencies = ['emergency', 'same-day', 'soon'] as const;
/** How soon somebody who can must look: now, today, in the next few days. */
export type Urgency = (typeof urgencies)[number];

export const flagSides = ['left', 'right', 'both', 'none'] as const;
/** `none`: the flag has no side, or nobody has said it; as far as sides count it then holds on both. */
export type FlagSide = (typeof flagSides)[number];

/** `region`: the body region of what raised the flag; unknown counts as any. */
export type RegionScope = 'any' | 'region' | 'leg' | 'lower-leg' | 'neck' | 'spine';

/** The exercises that an open flag reaches. `tags: 'all'`: every exercise, tagged or not, self-massage too. */
export interface ExerciseScope {
  tags: 'all' | readonly ExerciseTag[];
  region: RegionScope;
  /** True spares the other side only: both sides, and a side that nobody said, count as the same side. */
  sameSide: boolean;
}

/** Kinds of hands-on work that a flag names by itself. */
export type NamedWork = 'deep-pressure' | 'thrust-or-end-range';

/** `all`, or the work that is named, in the words of the row. */
export type WorkScope = 'all' | readonly { work: NamedWork; said: string }[];

/**
 * Hands-on treatment. `blocks` is not offered for planning; `asksReason` is kept only with a written reason. What was
 * already done is never refused, so that the record stays true: it asks for a reason.
 */
export interface HandsOnRule {
  blocks: WorkScope;
  asksReason: WorkScope;
  warns: boolean;
  region: RegionScope;
  sameSide: boolean;
  /** To the therapist; empty where nothing is said. */
  text: string;
}

/** One row of the table of red flags. */
export interface RedFlag {
  code: string;
  /** To the therapist. Patients read only the fixed wording, never this. */
  label: string;
  urgency: Urgency;
  /** Id of the fixed, cited safety wording. */
  wording: string;
  /** Items of the screen; yes and not sure raise the flag, not asked never does. */
  screenItems: readonly string[];
  /** Entries of tests in the battery whose rule raises it. It is also raised by hand. */
  raisedByTests: readonly { test: string; entry: number }[];
  blocks: ExerciseScope | null;
  warns: ExerciseScope | null;
  /** `warn`: starts after the therapist has read the warning and written a reason. */
  newProgram: 'blocked' | 'warn' | 'allowed';
  handsOn: HandsOnRule;
}

/** What a row rests on, and what closes a flag. */
export interface FlagGrounds {
  resolvedBy: { needs: readonly string[]; notBy: readonly string[] };
  sources: readonly Citation[];
  certainty: string;
}

/** A flag that is open on a patient, with its row. */
export interface OpenFlag {
  row: RedFlag;
  side: FlagSide;
  /** Body region of what raised it; null is unknown. */
  region: string | null;
}
