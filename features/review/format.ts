import { ageOn, type Day, daysBetween } from '@/clinical/time/days';

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const withYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const withWeekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const whole = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

const noon = (day: Day): number => Date.parse(`${day}T12:00:00Z`);

/** "20 Nov 2026": a day whose year matters. */
export const dayWithYear = (day: Day): string => withYear.format(noon(day));

/** "Friday 20 November". */
export const dayInFull = (day: Day): string => whole.format(noon(day));

/** A day as clinicians say it: today, yesterday, "Thu 19 Nov" within the week, "6 Nov", with its year if another. */
export function dayWords(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  if (ago > 1 && ago < 7) return withWeekday.format(noon(day)).replace(',', '');
  return day.slice(0, 4) === today.slice(0, 4) ? short.format(noon(day)) : dayWithYear(day);
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
