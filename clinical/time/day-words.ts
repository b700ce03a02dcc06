import { type Day, daysBetween } from './days';

// Written out rather than asked of Intl: its British English says Sept, and a page names hundreds of days.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "31 Aug": a day within the year. Throws on what is no day. */
export function dayName(day: Day): string {
  daysBetween(day, day);
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`;
}

/** "31 Aug 2026": a day whose year matters. Throws on what is no day. */
export const dayInWords = (day: Day): string => `${dayName(day)} ${day.slice(0, 4)}`;
