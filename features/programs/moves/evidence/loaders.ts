import 'server-only';
import { testWithCode } from '@/clinical/battery/all-tests';
import { methodOf } from '@/clinical/battery/compare';
import { gaitItems } from '@/clinical/battery/gait-items.data';
import { resultNumber } from '@/clinical/battery/result-words';
import { type Criterion, leavesOf } from '@/clinical/criteria/criterion';
import type { Evidence, TestAnswer } from '@/clinical/criteria/evidence';
import { type CourseRevision, programCourse } from '@/clinical/criteria/program-course';
import { addDays } from '@/clinical/time/days';
import { flagInWords } from '@/clinical/triage/flag-words';
import { openFlagsOf } from '@/clinical/triage/open-flags';
import { readCourseDays } from '@/db/queries/chart-course';
import type { EpisodeRow } from '@/db/queries/patients';
import {
  lastScreenedOn,
  type MeasuredGait,
  readMeasuredGait,
  readPhaseSessions,
  readSignedAnswers,
  type SignedAnswer,
} from '@/db/queries/phase-evidence';
import { listOpenFlags } from '@/db/queries/red-flags';
import type { ScopedTx } from '@/db/scope';

type Of = {
  readonly patientId: string;
  readonly episode: EpisodeRow;
  readonly programId: string;
  readonly revisions: readonly CourseRevision[];
  /** The phase that is asked for now, and the sessions that one of its days can hold. */
  readonly phase: number;
  readonly perDay: number;
  readonly today: string;
};

/** The way in which a note of running becomes an answer of the test that asks for the same angle. */
const VIDEO = 'video-2d';

/** What the chart knows toward some criteria, read in the transaction of the caller: as many queries for one as for ten. */
export async function readEvidence(
  tx: ScopedTx,
  { patientId, episode, programId, revisions, phase, perDay, today }: Of,
  criteria: readonly Criterion[],
): Promise<Evidence> {
  const leaves = criteria.flatMap(leavesOf);
  const tests = [...new Set(leaves.flatMap((leaf) => ('test' in leaf ? leaf.test : [])))];
  const items = gaitItems.filter(({ test }) => test !== null && tests.includes(test));
  const answers = await readSignedAnswers(tx, patientId, episode.id, tests);
  const gait =
    items.length === 0
      ? []
      : await readMeasuredGait(
          tx,
          patientId,
          episode.id,
          items.map(({ code }) => code),
        );
  const days = Math.max(0, ...leaves.map((leaf) => ('windowDays' in leaf ? leaf.windowDays : 0)));
  const diary = days === 0 ? [] : await readCourseDays(tx, patientId, episode.id, addDays(today, 1 - days));
  return {
    today,
    side: episode.side,
    visits: visitsOf(answers, gait),
    diary: diary.map(({ on, worst }) => ({ on, worstPain: worst })),
    openFlags: openFlagsOf(await listOpenFlags(tx, patientId)).map(({ flagCode, row, side }) => ({
      code: flagCode,
      words: flagInWords({ row, side }),
    })),
    screenedOn: await lastScreenedOn(tx, patientId, episode.id),
    program: programCourse(
      revisions,
      await readPhaseSessions(tx, patientId, programId, phase),
      perDay,
      today,
    ),
  };
}

/** The visits in their order, each with what it found; an angle on a video counts as the test that asks for it. */
function visitsOf(rows: readonly SignedAnswer[], gait: readonly MeasuredGait[]): Evidence['visits'] {
  const found = [
    ...rows.map((row) => ({ ...row, answers: answersOf(row) })),
    ...gait.map((row) => ({ ...row, answers: angleOf(row) })),
  ];
  const ids = [...new Set(found.map((row) => row.visit_id))];
  return ids
    .flatMap((id) => {
      const [first, ...more] = found.filter((row) => row.visit_id === id);
      return first ? { on: first.on, answers: [first, ...more].flatMap((row) => row.answers) } : [];
    })
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function answersOf(row: SignedAnswer): TestAnswer[] {
  const test = testWithCode(row.test_code);
  const method = test && methodOf(test, row.method_code);
  if (!method) return [];
  const of = { test: row.test_code, method: row.method_code, side: row.side };
  if (row.option !== null) return [{ ...of, answer: row.option, unit: null }];
  const answer = resultNumber({ ...row, response: null }, method);
  // Pain stands in a column without a unit: it is always of 10.
  const unit = row.value === null ? '0–10' : row.unit;
  return answer === null ? [] : [{ ...of, answer, unit }];
}

function angleOf({ item_code, side, degrees }: MeasuredGait): TestAnswer[] {
  const test = gaitItems.find(({ code }) => code === item_code)?.test ?? null;
  return test === null ? [] : [{ test, method: VIDEO, side, answer: degrees, unit: '°' }];
}
