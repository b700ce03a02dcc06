import { addDays, type Day, daysBetween, eachDay, laterOf } from '../time/days';
import type { ProgramCourse } from './evidence';

/** A revision as far as it says what is asked for from its day on. */
export interface CourseRevision {
  readonly number: number;
  readonly kind: 'change' | 'paused' | 'resumed';
  readonly effectiveFrom: Day;
  /** 0 while the program waits. */
  readonly currentPhase: number;
}

/** Of the present phase on one day: sessions with something done, and those of which anything was told. */
export interface DaySessions {
  readonly on: Day;
  readonly done: number;
  readonly told: number;
}

interface Span {
  readonly from: Day;
  /** Included. */
  readonly to: Day;
  readonly phase: number;
  readonly paused: boolean;
}

/**
 * How a program has run until today, from its revisions alone. `sessions` are the logged days of the present phase,
 * `perDay` the sessions that one of its days can hold. Null while it has not begun.
 */
export function programCourse(
  revisions: readonly CourseRevision[],
  sessions: readonly DaySessions[],
  perDay: number,
  today: Day,
): ProgramCourse | null {
  const spans = spansOf(revisions, today);
  const running = spans.filter(({ phase, paused }) => phase > 0 && !paused);
  const [first] = running;
  const since = phaseSince(revisions);
  if (!first || since === null) return null;
  const ofPhase = running.filter(({ to }) => to >= since);
  const days = ofPhase.flatMap(({ from, to }) => eachDay(laterOf(from, since), to));
  const told = new Map(sessions.map((day) => [day.on, day]));
  return {
    startedOn: first.from,
    ranDays: running.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0),
    phaseSince: since,
    phaseDays: days.length,
    sessions: {
      done: sessions.reduce((sum, { on, done }) => sum + (on >= since && on <= today ? done : 0), 0),
      untold: days.reduce((sum, on) => sum + Math.max(0, perDay - (told.get(on)?.told ?? 0)), 0),
    },
  };
}

/**
 * The day from which the phase of the newest revision is asked for without a break by another; null of no revision.
 * A phase that was in force on no day, as a move that was taken back at once, is no break.
 */
export function phaseSince(revisions: readonly CourseRevision[]): Day | null {
  const inForce = inForceOf(revisions);
  const phase = inForce.at(-1)?.currentPhase;
  const before = inForce.findLastIndex((one) => one.currentPhase !== phase);
  return inForce[before + 1]?.effectiveFrom ?? null;
}

/** In their order; one whose successor takes effect on its own day holds on no day. */
function inForceOf(revisions: readonly CourseRevision[]): CourseRevision[] {
  const ordered = [...revisions].sort((one, other) => one.number - other.number);
  return ordered.filter((one, at) => ordered[at + 1]?.effectiveFrom !== one.effectiveFrom);
}

function spansOf(revisions: readonly CourseRevision[], today: Day): Span[] {
  const ordered = [...revisions].sort((one, other) => one.number - other.number);
  let paused = false;
  return ordered.flatMap(({ kind, effectiveFrom: from, currentPhase: phase }, at) => {
    // A change during a pause goes on with the pause.
    paused = kind === 'paused' || (paused && kind !== 'resumed');
    const next = ordered[at + 1];
    const last = next && next.effectiveFrom <= today ? addDays(next.effectiveFrom, -1) : today;
    return from <= last ? [{ from, to: last, phase, paused }] : [];
  });
}
