/** The value below which a share of the others lies; 0.5 is the median. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

export const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits));

export const p50p95 = (milliseconds: readonly number[]) => ({
  p50: rounded(quantile(milliseconds, 0.5), 2),
  p95: rounded(quantile(milliseconds, 0.95), 2),
});

/** Milliseconds of each of `times` runs, one after another. */
export async function timed(times: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const began = performance.now();
    await work(index);
    taken.push(performance.now() - began);
  }
  return taken;
}
