/** A calendar day, YYYY-MM-DD. It has no time and no zone; a birth date stays what was written. */
export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** True for a day that exists: 2024-02-29 does, 2023-02-29 does not. */
export function isDay(text: string): boolean {
  const number = dayNumber(text);
  return number !== null && fromNumber(number) === text;
}

/** Whole days from one day to another; negative when the second is earlier. Throws on what is no day. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The day so many days later; earlier for a negative number. Throws on what is no day. */
export function addDays(day: Day, days: number): Day {
  return fromNumber(numberOf(day) + days);
}

/** Every day from the first to the last, both included; none when the last is earlier. */
export function eachDay(from: Day, to: Day): Day[] {
  const first = numberOf(from);
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, at) => fromNumber(first + at));
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
  // 1 January 1970, day number 0, was a Thursday.
  return weekdays[(((numberOf(day) + 3) % 7) + 7) % 7] ?? 1;
}

/** Whole years on a day. Born on 29 February: a year older on 1 March in other years. Null before birth. */
export function ageOn(bornOn: Day, day: Day): number | null {
  if (daysBetween(bornOn, day) < 0) return null;
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) >= bornOn.slice(5) ? years : years - 1;
}

/** The later of two days. */
export function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** The earlier of two days. */
export function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function numberOf(day: Day): number {
  const number = dayNumber(day);
  if (number === null || fromNumber(number) !== day) throw new RangeError(`Not a calendar day: ${day}`);
  return number;
}

/** Days since 1 January 1970, counted in UTC, where no day is longer or shorter than another. */
function dayNumber(text: string): number | null {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (!year || !month || !day) return null;
  return Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / MS_PER_DAY);
}

function fromNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}
