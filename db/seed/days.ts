/** An instant on a calendar day; the hour is UTC, near enough for invented people. */
export const instantOn = (day: string, hour: number, minute: number): Date =>
  new Date(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);
