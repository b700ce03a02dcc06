import 'server-only';
import { addDays, ageOn, isDay } from '@/clinical/time/days';
import {
  readCourseDays,
  readCourseRevisions,
  readPaperDays,
  readPrescribed,
  readSigns,
  readVisits,
} from '@/db/queries/chart-course';
import { readDiary, readLoggedDays } from '@/db/queries/chart-diary';
import type { ScopedTx } from '@/db/scope';
import { withChart } from '@/features/patients/loaders';
import { readRetest } from '@/features/programs/retest/loaders';
import { readChartHead } from '../loaders';
import { beforeVisit, COURSE_DAYS, courseOf, courseStart } from './course/format';
import { diaryDays, firstLines } from './diary/format';
import { signsOf } from './signs/format';
import type { DiaryPage, Overview } from './types';

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Days of diary on one page. */
const DIARY_DAYS = 14;
/** What of the diary stands on the overview. */
const LATEST_DAYS = 4;
const LATEST_LINES = 7;
/** More than the lines: an entry and its corrections are one line. */
const LATEST_ENTRIES = 60;

/** The first page of a chart: twelve weeks, what happened since the last visit, and the signs to compare. */
export function loadOverview(patientId: string, search: Search): Promise<Overview> {
  return withChart(patientId, async (tx, chart) => {
    const head = await readChartHead(tx, chart, search.episode);
    const { episode, today } = head;
    if (!episode) return { head, course: null, before: null, signs: null, latest: [], retest: null };
    const from = addDays(today, 1 - COURSE_DAYS);
    const days = await readCourseDays(tx, patientId, episode.id, from);
    const paper = await readPaperDays(tx, patientId, episode.id, from);
    const visits = await readVisits(tx, patientId, episode.id);
    const revisions = await readCourseRevisions(tx, patientId, episode.id);
    const items = await readPrescribed(
      tx,
      patientId,
      revisions.slice(-2).map((one) => one.id),
    );
    const compared = visits.slice(-2).map((one) => one.id);
    const signs = compared.length < 2 ? [] : await readSigns(tx, patientId, compared);
    const latestDay = days.at(-1)?.on ?? today;
    const latestDays = { from: addDays(latestDay, 1 - LATEST_DAYS), to: latestDay };
    const latest = await readDiary(tx, patientId, episode.id, latestDays, LATEST_ENTRIES);
    return {
      head,
      course: courseOf(days, paper, visits, revisions, courseStart(episode.startedOn, today), today),
      before: beforeVisit({ days, paper, visits, revisions, items, startedOn: episode.startedOn }, today),
      signs: signsOf(visits, signs, episode.side, today, { age: ageOn(head.patient.bornOn, today) }),
      latest: firstLines(diaryDays(latest, today), LATEST_LINES),
      retest: await readRetest(tx, { patientId, episodeId: episode.id }),
    };
  });
}

/** The diary of an episode, so many logged days at a time. `before` and `after` in the address are days. */
export function loadDiary(patientId: string, search: Search): Promise<DiaryPage> {
  return withChart(patientId, async (tx, chart) => {
    const head = await readChartHead(tx, chart, search.episode);
    const { episode, today } = head;
    if (!episode) return { head, days: [], older: null, newer: null };
    const { shown, older, newer } = await pageOfDays(tx, patientId, episode.id, search, today);
    const [to, from] = [shown.at(0), shown.at(-1)];
    const entries = from && to ? await readDiary(tx, patientId, episode.id, { from, to }) : [];
    const at = (key: string, day: string | undefined) =>
      day ? `/patients/${patientId}/diary?episode=${episode.id}&${key}=${day}` : null;
    return {
      head,
      days: diaryDays(entries, today),
      older: older ? at('before', from) : null,
      newer: newer ? at('after', to) : null,
    };
  });
}

/** Newest day first; one day more is read than shown, to know whether there is another page. */
async function pageOfDays(
  tx: ScopedTx,
  patientId: string,
  episodeId: string,
  search: Search,
  today: string,
): Promise<{ shown: string[]; older: boolean; newer: boolean }> {
  const dayIn = (value: string | string[] | undefined) =>
    typeof value === 'string' && isDay(value) ? value : null;
  const [after, before] = [dayIn(search.after), dayIn(search.before)];
  const read = (side: 'before' | 'after', day: string) =>
    readLoggedDays(tx, patientId, episodeId, side, day, DIARY_DAYS + 1);
  if (after) {
    const days = await read('after', after);
    return { shown: days.slice(0, DIARY_DAYS).reverse(), older: true, newer: days.length > DIARY_DAYS };
  }
  // A patient east of the clinic may be a day ahead of it.
  const days = await read('before', before ?? addDays(today, 2));
  return { shown: days.slice(0, DIARY_DAYS), older: days.length > DIARY_DAYS, newer: before !== null };
}
