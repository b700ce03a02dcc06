import { addDays, daysBetween } from '@/clinical/time/days';

const EPOCH = '1970-01-01';

/** Days since 1970 of a local date, for what is placed by counting. Throws on what is no date. */
export const dayNumber = (on: string): number => daysBetween(EPOCH, on);

/** The local date of a day number. */
export const dayOf = (number: number): string => addDays(EPOCH, number);
