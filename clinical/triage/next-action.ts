import { type Day, daysBetween, laterOf } from '../time/days';

/**
 * What waits for the therapist, in the order of a caseload. Each says what is missing from the record or silent
 * since when; none says anything about the patient's condition.
 */
export const nextActions = [
  'sign-draft',
  'add-episode',
  'assess',
  'prescribe',
  'quiet',
  'paused',
  'on-course',
] as const;
export type NextAction = (typeof nextActions)[number];

/** With a running program, so many days without any log count as quiet: a working limit of this product. */
export const QUIET_AFTER_DAYS = 5;

/** What the record of one patient holds. Days are calendar days of the clinic. */
export interface CareFacts {
  hasOpenEpisode: boolean;
  /** The day of an examination that is not signed. */
  draftOn: Day | null;
  /** Signed examinations of the open episode. */
  visits: number;
  program: 'active' | 'paused' | null;
  /** The first day of that program. */
  programFrom: Day | null;
  lastLogOn: Day | null;
}

/** The one thing to do next. */
export function nextAction(facts: CareFacts, today: Day): NextAction {
  if (facts.draftOn !== null) return 'sign-draft';
  if (!facts.hasOpenEpisode) return 'add-episode';
  if (facts.visits === 0) return 'assess';
  if (facts.program === null) return 'prescribe';
  if (facts.program === 'paused') return 'paused';
  return (quietDays(facts, today) ?? 0) >= QUIET_AFTER_DAYS ? 'quiet' : 'on-course';
}

/**
 * Days without a log since the last one, and not from before the program asked for any; null without a running
 * program. A program that starts later is not quiet yet.
 */
export function quietDays(
  { program, programFrom, lastLogOn }: Pick<CareFacts, 'program' | 'programFrom' | 'lastLogOn'>,
  today: Day,
): number | null {
  if (program !== 'active' || programFrom === null) return null;
  const since = lastLogOn === null ? programFrom : laterOf(lastLogOn, programFrom);
  return Math.max(0, daysBetween(since, today));
}
