import type { GaitSource } from './gait-item';
import { bramah2019, heiderscheit2011 } from './gait-studies.data';

/** The range in which a target is set, percent above the runner's own baseline; never a fixed number of steps. */
export const TARGET_PERCENT = { min: 5, max: 10 } as const;

/** Why that range. */
export const cadenceSources: readonly GaitSource[] = [
  {
    text: 'With 5 and 10% more steps at the same speed the knee took up less energy, with 10% the hip too (45 healthy runners).',
    citation: heiderscheit2011,
    certainty: 'read',
  },
  {
    text: '10% more steps lowered pelvic drop by 3.1° in 12 runners with knee pain, still so after 3 months.',
    citation: bramah2019,
    certainty: 'read',
  },
];

export interface CadenceTarget {
  /** Steps per minute, whole; equal where the percent is chosen. */
  from: number;
  to: number;
}

/**
 * Steps per minute to aim for: baseline plus the chosen percent, or plus 5 to 10% where none is chosen. Null
 * without a baseline. (Heiderscheit et al., 2011, 10.1249/MSS.0b013e3181ebedf4; Bramah et al., 2019.)
 */
export function cadenceTarget(baselineSpm: number | null, percent: number | null): CadenceTarget | null {
  if (baselineSpm === null) return null;
  const plus = (more: number) => Math.round((baselineSpm * (100 + more)) / 100);
  return { from: plus(percent ?? TARGET_PERCENT.min), to: plus(percent ?? TARGET_PERCENT.max) };
}

/** “170 to 178 steps/min, 5 to 10% above 162” */
export function cadenceTargetInWords(baselineSpm: number | null, percent: number | null): string | null {
  const target = cadenceTarget(baselineSpm, percent);
  if (!target) return null;
  const steps = target.from === target.to ? `${target.from}` : `${target.from} to ${target.to}`;
  const above = percent === null ? `${TARGET_PERCENT.min} to ${TARGET_PERCENT.max}` : `${percent}`;
  return `${steps} steps/min, ${above}% above ${baselineSpm}`;
}

export interface MarkedContacts {
  /** Places in the clip at which a foot touches the ground, in seconds; in any order. */
  seconds: readonly number[];
  /** Marked: every contact of either foot (1 step apart), or those of one foot only (2 steps apart). */
  stepsBetween: 1 | 2;
  /** How many times slower than life the clip plays: 1 for an ordinary one. */
  slowdown: number;
  /** Length of a frame of the clip, in seconds; null when unknown. */
  frameSeconds: number | null;
}

export interface MeasuredCadence {
  /** Steps per minute */
  spm: number;
  /** What one frame at either end makes of it, in steps per minute; null when the frames are unknown. */
  byFrame: number | null;
  steps: number;
}

/** Cadence from marked contacts: steps between the first and the last, over the time between. Null below 3 marks. */
export function cadenceFromContacts(marked: MarkedContacts): MeasuredCadence | null {
  const times = [...new Set(marked.seconds)].sort((one, other) => one - other);
  const [first, last] = [times[0], times.at(-1)];
  if (times.length < 3 || first === undefined || last === undefined) return null;
  const steps = (times.length - 1) * marked.stepsBetween;
  const span = (last - first) / marked.slowdown;
  const spm = (60 * steps) / span;
  const frame = marked.frameSeconds === null ? null : marked.frameSeconds / marked.slowdown;
  return { spm, steps, byFrame: frame === null ? null : (spm * frame) / span };
}
