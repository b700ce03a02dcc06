/** A calendar day, YYYY-MM-DD. It has no time and no zone; a birth date stays what was written. */
export type Day = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;
/** From 1 March of year 0, plus the 1 with which days of a month begin. */
const DAYS_BEFORE_1970 = 719_469;

/** True for a day that exists: 2024-02-29 does, 2023-02-29 does not. */
export function isDay(text: string): boolean {
  return dayNumber(text) !== null;
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
  if (number === null) throw new RangeError(`Not a calendar day: ${day}`);
  return number;
}

/**
 * Days since 1 January 1970, in whole numbers without a Date: a caseload asks this two hundred times. Years begin
 * in March here, so that a leap day comes last; null for a day that does not exist.
 */
function dayNumber(text: string): number | null {
  if (!SHAPE.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (month < 1 || month > 12 || day < 1 || day > lengthOf(month, year)) return null;
  const since = year - (month < 3 ? 1 : 0);
  const before = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const leaps = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  return since * 365 + leaps + before + day - DAYS_BEFORE_1970;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function lengthOf(month: number, year: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function fromNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}
