import { type Day, eachDay } from '../time/days';

/** What was told of one day, 0 to 10. A day that nobody logged has no row. */
export interface PainDay {
  on: Day;
  worst: number;
  mean: number;
  /** Entries behind them. */
  n: number;
}

/** One day of a chart. Null is a gap: it is drawn as a gap, and never filled in. */
export interface PainPoint {
  on: Day;
  worst: number | null;
  mean: number | null;
  n: number;
}

export interface PainEntry {
  /** The patient’s calendar day. */
  on: Day;
  score: number;
}

/** The days of single entries; corrected entries must be left out before. In order of days. */
export function painDays(entries: readonly PainEntry[]): PainDay[] {
  const scores = new Map<Day, number[]>();
  for (const { on, score } of entries) scores.set(on, [...(scores.get(on) ?? []), score]);
  return [...scores]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([on, all]) => ({
      on,
      worst: Math.max(...all),
      mean: all.reduce((sum, score) => sum + score, 0) / all.length,
      n: all.length,
    }));
}

/** One point for every day from the first to the last; days without an entry are gaps. */
export function painSeries(days: readonly PainDay[], from: Day, to: Day): PainPoint[] {
  const toldOn = new Map(days.map((day) => [day.on, day]));
  return eachDay(from, to).map((on) => toldOn.get(on) ?? { on, worst: null, mean: null, n: 0 });
}

/** The runs of days that follow each other without a gap: a line is drawn within a run, never between two. */
export function unbrokenRuns(points: readonly PainPoint[]): PainDay[][] {
  const runs: PainDay[][] = [];
  let run: PainDay[] = [];
  for (const { on, worst, mean, n } of points) {
    if (worst !== null && mean !== null) {
      run.push({ on, worst, mean, n });
      continue;
    }
    if (run.length > 0) runs.push(run);
    run = [];
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** The gaps between logged days, with their length: “no log, 4 d”. The days before the first log are none. */
export function gapsIn(points: readonly PainPoint[]): { from: Day; to: Day; days: number }[] {
  const gaps: { from: Day; to: Day; days: number }[] = [];
  let open: PainPoint[] = [];
  let begun = false;
  for (const point of points) {
    const [first, last] = [open[0], open.at(-1)];
    if (point.worst === null) open.push(point);
    else {
      if (begun && first && last) gaps.push({ from: first.on, to: last.on, days: open.length });
      begun = true;
      open = [];
    }
  }
  const [first, last] = [open[0], open.at(-1)];
  if (begun && first && last) gaps.push({ from: first.on, to: last.on, days: open.length });
  return gaps;
}

/** The last day that was told, or null. */
export function latestPain(days: readonly PainDay[]): PainDay | null {
  return days.reduce<PainDay | null>(
    (latest, day) => (latest === null || day.on > latest.on ? day : latest),
    null,
  );
}
