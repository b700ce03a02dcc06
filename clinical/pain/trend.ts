import type { Citation } from '../citation';
import { addDays, type Day } from '../time/days';
import type { PainDay } from './series';

/** Median of the worst pain of the days told, with how many of how many days they are. */
export interface PainMedian {
  median: number | null;
  n: number;
  of: number;
}

/**
 * Points on 0 to 10 from which a change means something to the patient. A meaningful change, not a measurement
 * error.
 */
export const meaningfulChange: { points: number; citation: Citation } = {
  points: 2,
  citation: {
    authors: 'Salaffi et al.',
    year: 2004,
    doi: '10.1016/j.ejpain.2003.09.004',
  },
};

/** With fewer days than this in a week a median says too little, a working limit of this product. */
const LEAST_DAYS = 3;

/** Median of worst pain in the window of so many days that ends on a day. Missing days are missing, not 0. */
export function painMedian(days: readonly PainDay[], to: Day, of: number): PainMedian {
  const from = addDays(to, 1 - of);
  const worst = days.filter(({ on }) => on >= from && on <= to).map((day) => day.worst);
  return { median: median(worst), n: worst.length, of };
}

export type TrendDirection = 'rising' | 'falling' | 'steady';

export interface PainTrend {
  /** Null when one of the two weeks holds too few days to say. */
  direction: TrendDirection | null;
  /** Points; positive is worse. */
  change: number | null;
  /** At least the change that means something to patients. */
  meaningful: boolean | null;
  recent: PainMedian;
  before: PainMedian;
}

/** The week that ends on a day against the week before it, by medians of worst pain. */
export function painTrend(days: readonly PainDay[], today: Day): PainTrend {
  const recent = painMedian(days, today, 7);
  const before = painMedian(days, addDays(today, -7), 7);
  if (recent.median === null || before.median === null || recent.n < LEAST_DAYS || before.n < LEAST_DAYS)
    return { direction: null, change: null, meaningful: null, recent, before };
  const change = recent.median - before.median;
  return {
    direction: directionOf(change),
    change,
    meaningful: Math.abs(change) >= meaningfulChange.points,
    recent,
    before,
  };
}

/** “median worst 5 (4 of 7 days), before 3 (6 of 7)”; says when there is too little. */
export function painTrendInWords({ direction, recent, before }: PainTrend): string {
  const week = ({ median: value, n, of }: PainMedian) => `${value ?? 'none'} (${n} of ${of} days)`;
  const start = direction === null ? 'Too few days to compare' : `Pain ${direction}`;
  return `${start}: median worst ${week(recent)}, the week before ${week(before)}`;
}

/** Less than one point is no direction on a scale of whole numbers. */
function directionOf(change: number): TrendDirection {
  if (Math.abs(change) < 1) return 'steady';
  return change > 0 ? 'rising' : 'falling';
}

/** The middle value, or half-way between the two middle ones; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
