const DAY_MS = 86_400_000;

/** The calendar day `count` days after `day` ('YYYY-MM-DD'); counted in UTC, where every day has 24 hours. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** An instant on a calendar day; the hour is UTC, near enough for invented people. */
export const instantOn = (day: string, hour: number, minute: number): Date =>
  new Date(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);
