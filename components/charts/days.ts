const dayMs = 86_400_000;

/** Days since 1970 of a local date, so that dates subtract without a time zone. Throws on what is no date. */
export function dayNumber(on: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(on) ? Date.parse(`${on}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`not a date: ${on}`);
  return ms / dayMs;
}

/** The local date of a day number. */
export function dayOf(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** Whole days from one local date to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "31 Aug": the clinic's way to write a day within the year (Intl's British English would say Sept). */
export function dayName(on: string): string {
  dayNumber(on);
  return `${Number(on.slice(8))} ${months[Number(on.slice(5, 7)) - 1]}`;
}
