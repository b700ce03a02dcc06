import { addDays, daysBetween } from '@/clinical/time/days';

const EPOCH = '1970-01-01';

/** Days since 1970 of a local date, for what is placed by counting. Throws on what is no date. */
export const dayNumber = (on: string): number => daysBetween(EPOCH, on);

/** The local date of a day number. */
export const dayOf = (number: number): string => addDays(EPOCH, number);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "31 Aug": the clinic's way to write a day within the year (Intl's British English would say Sept). */
export function dayName(on: string): string {
  dayNumber(on);
  return `${Number(on.slice(8))} ${months[Number(on.slice(5, 7)) - 1]}`;
}
