import { addDays, type Day } from '../time/days';
import { longestOf, type Run, runsBetween } from './run';
import { type SpikeLevel, spikeLevels } from './spike.data';

/** Distances carry dust (11 ÷ 10 is not quite 1.1); a band must not come from it. */
const exact = (value: number) => Math.round(value * 1e6) / 1e6;

/** A run against what was reported before it. `level` is null when no run was reported in the 30 days before. */
export interface Spike<One extends Run = Run> {
  readonly run: One;
  /** The longest run of the 30 days before, the run's own day left out; null when none was reported. */
  readonly longestBefore: One | null;
  /** How much longer than that, in percent; negative when shorter; null without a recent baseline. */
  readonly percent: number | null;
  readonly level: SpikeLevel | null;
}

/**
 * The single-session spike of one run: its distance against the longest run of the 30 days before,
 * (distance ÷ longest − 1) × 100%. Above 10, 30 and 100% are a small, moderate and large spike. A second run of
 * the same day is a session of its own and no baseline. The acute:chronic ratio is not computed on purpose: in the
 * same study it ran the other way, and week-to-week change showed no association.
 *
 * Source: Frandsen et al. 2025, Br J Sports Med 59:1203–1210, doi:10.1136/bjsports-2024-109380.
 */
export function spikeOf<One extends Run>(
  run: One,
  runs: readonly One[],
  levels: readonly SpikeLevel[] = spikeLevels,
): Spike<One> {
  const longestBefore = longestOf(runsBetween(runs, addDays(run.on, -30), addDays(run.on, -1)));
  if (!longestBefore) return { run, longestBefore: null, percent: null, level: null };
  const percent = exact((run.distanceKm / longestBefore.distanceKm - 1) * 100);
  const level = levels.findLast(({ above }) => above === null || percent > above) ?? null;
  return { run, longestBefore, percent, level };
}

/** The spike of every run with a distance, oldest first. */
export const spikesOf = <One extends Run>(
  runs: readonly One[],
  levels: readonly SpikeLevel[] = spikeLevels,
): Spike<One>[] =>
  runs
    .filter((run) => run.distanceKm > 0)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map((run) => spikeOf(run, runs, levels));

/** The greatest spike among the runs up to a day; of equals the latest. Null when none has a baseline. */
export function greatestSpike<One extends Run>(
  runs: readonly One[],
  until: Day,
  levels: readonly SpikeLevel[] = spikeLevels,
): Spike<One> | null {
  return spikesOf(runs, levels).reduce<Spike<One> | null>((greatest, spike) => {
    if (spike.percent === null || spike.run.on > until) return greatest;
    return spike.percent >= (greatest?.percent ?? Number.NEGATIVE_INFINITY) ? spike : greatest;
  }, null);
}
