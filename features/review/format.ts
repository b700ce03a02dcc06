import { dayInWords, dayName } from '@/clinical/time/day-words';
import { ageOn, type Day, daysBetween, weekdayOf } from '@/clinical/time/days';

// Written out rather than asked of Intl: a caseload names two hundred days, and these need no zone.
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const monthOf = (day: Day): string => months[Number(day.slice(5, 7)) - 1] ?? '';
const weekdayName = (day: Day): string => weekdays[weekdayOf(day) - 1] ?? '';

/** "Friday 20 November". */
export const dayInFull = (day: Day): string => `${weekdayName(day)} ${Number(day.slice(8))} ${monthOf(day)}`;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** "07:12" in a time zone (IANA name). */
export function timeOfDay(at: Date, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
    clocks.set(timeZone, clock);
  }
  return clock.format(at);
}

/** A day as clinicians say it: today, yesterday, "Thu 19 Nov" within the week, "6 Nov", with its year if another. */
export function dayWords(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  if (ago > 1 && ago < 7) return `${weekdayName(day).slice(0, 3)} ${dayName(day)}`;
  return day.slice(0, 4) === today.slice(0, 4) ? dayName(day) : dayInWords(day);
}

/** "31 years"; under two years in months, as children are counted. */
export function ageWords(bornOn: Day, today: Day): string {
  const years = ageOn(bornOn, today);
  if (years === null) return 'not born yet';
  if (years >= 2) return `${years} years`;
  const months = Math.max(0, monthsBetween(bornOn, today));
  return `${months} ${months === 1 ? 'month' : 'months'}`;
}

function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

/** The week of an episode, its first day in week 1. */
export const weekOf = (startedOn: Day, today: Day): number =>
  Math.max(1, Math.floor(daysBetween(startedOn, today) / 7) + 1);

/** "left calf pain" for a line of text; the badge beside it repeats the side. */
export const sideWords = { left: 'left', right: 'right', both: 'both sides', middle: 'middle' } as const;

/** "n day" or "n days". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
