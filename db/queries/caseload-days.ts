/** A logged day: how long ago, worst pain 0 to 10 or null when none was told, items by outcome. */
export type ToldDay = { ago: number; worst: number | null; done: number; part: number; notDone: number };

// 28 days of 50 patients as one whole number each: as five numbers of text they were a fifth of what the store does
// for a page. 27 days ago and the largest counts stay below 2^53.
const PAINS = 16;
const NONE_TOLD = 15;
const COUNTS = 1000;

/** SQL of a `day_totals` row as one whole number, for `unpackDay`; counts end at 999. */
export function packedDay(row: string, today: string): string {
  const count = (column: string) => `least(${row}.${column}, ${COUNTS - 1})`;
  const head = `((${today} - ${row}.local_on) * ${PAINS} + coalesce(${row}.worst_pain, ${NONE_TOLD}))`;
  return `(${head} * ${COUNTS ** 3}::bigint + ${count('done_count')} * ${COUNTS ** 2}
           + ${count('part_count')} * ${COUNTS} + ${count('not_done_count')})`;
}

export function unpackDay(packed: number): ToldDay {
  const head = Math.floor(packed / COUNTS ** 3);
  const counts = packed % COUNTS ** 3;
  const worst = head % PAINS;
  return {
    ago: Math.floor(head / PAINS),
    worst: worst === NONE_TOLD ? null : worst,
    done: Math.floor(counts / COUNTS ** 2),
    part: Math.floor(counts / COUNTS) % COUNTS,
    notDone: counts % COUNTS,
  };
}
