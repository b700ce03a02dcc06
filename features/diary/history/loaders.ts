import 'server-only';
import { addDays, isDay } from '@/clinical/time/days';
import { loggedDayBefore, logsBetween, painBetween } from '@/db/queries/diary';
import { withScope } from '@/db/scope';
import { requirePatient } from '../loaders';
import { readContacts } from '../today/loaders';
import { diaryDays } from './format';

/** Days on one page. */
const PAGE_DAYS = 7;

/** What was logged in the week that ends on a day; without one, or with nonsense, on today. */
export async function loadDiary(until: string | null) {
  const visit = await requirePatient();
  const { viewer, patientId, today } = visit;
  const to = until !== null && isDay(until) && until < today ? until : today;
  const from = addDays(to, 1 - PAGE_DAYS);
  return withScope(viewer.scope, async (tx) => {
    const pain = await painBetween(tx, patientId, from, to);
    const logs = await logsBetween(tx, patientId, from, to);
    return {
      today,
      timeZone: viewer.timeZone,
      therapist: (await readContacts(tx, visit)).therapist,
      days: diaryDays(pain, logs),
      earlier: await loggedDayBefore(tx, patientId, from),
      isLatest: to === today,
    };
  });
}

export type Diary = Awaited<ReturnType<typeof loadDiary>>;
