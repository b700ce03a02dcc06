import 'server-only';
import { notFound } from 'next/navigation';
import { testWithCode } from '@/clinical/battery/all-tests';
import {
  type AddendumRow,
  type AssessmentLine,
  findAssessment,
  listAddenda,
  listAssessments,
} from '@/db/queries/assessments';
import { lastDone } from '@/db/queries/audit';
import { contactsOf } from '@/db/queries/diary';
import { listFindings, listKeptFindings } from '@/db/queries/findings';
import { listComparableSigns } from '@/db/queries/plans';
import { listRedFlags } from '@/db/queries/red-flags';
import { listStills } from '@/db/queries/stills';
import { listTemplates } from '@/db/queries/templates';
import { listTestRecords } from '@/db/queries/test-records';
import type { ScopedTx } from '@/db/scope';
import { readFollowed } from '@/features/outcomes/loaders';
import { type Chart, withChart } from '@/features/patients/loaders';
import { readOpenFlags } from '@/features/review/flags/loaders';
import { readChartHead } from '@/features/review/loaders';
import { localDate, now } from '@/lib/clock';
import { newId } from '@/lib/id';
import { testsOfRows } from './battery-tests/rows/format';
import { readMapOf } from './body-map/loaders';
import { draftFields } from './draft/format';
import { type Examination, readExamination } from './draft/loaders';
import { knownGoals, namedGoals, readToldBefore } from './history/loaders';
import { patternOf } from './pattern/format';
import { findingInWords, proposalsOf } from './raised/format';
import { flagsOfSigned } from './reading/flags/format';
import { soapOf } from './reading/format';
import { readVisit } from './reading/loaders';
import { signsOf } from './signs/format';
import { pairOfRows } from './stretch-pair/format';
import { startChoices } from './templates/format';
import { pinHistories, pinsOf } from './trigger-points/loaders';
import type { Stored } from './types';

/** The patient's examinations, with what was kept in words, inside one audited opening of the chart. */
export function loadAssessments(patientId: string, wanted: string | string[] | undefined) {
  return withChart(patientId, async (tx, chart) => {
    const head = await readChartHead(tx, chart, wanted);
    const kept = await listKeptFindings(tx, patientId);
    const lines = (await listAssessments(tx, patientId)).map((line) => ({
      ...line,
      kept: kept.filter((one) => one.assessmentId === line.id).map(findingInWords),
    }));
    const choices = startChoices(await listTemplates(tx));
    return { head, lines, choices, newId: newId() };
  });
}

/** One examination of an opened chart with its parts; null for another patient’s and none. */
export async function readAssessment(tx: ScopedTx, chart: Chart, assessmentId: string) {
  const patientId = chart.patient.id;
  const { timeZone } = chart.viewer;
  const row = await findAssessment(tx, patientId, assessmentId);
  const episode = chart.episodes.find((one) => one.id === row?.episodeId);
  if (!row || !episode) return null;
  const lines = await listAssessments(tx, patientId);
  const line = lines.find((one) => one.id === row.id);
  if (!line) return null;
  const examination = await readExamination(tx, patientId, row);
  const today = localDate(now(), chart.viewer.timeZone);
  const measures = await readFollowed(tx, patientId, row.episodeId, today, row.id);
  const before = lines.filter((one) => one.number < line.number && one.status === 'signed');
  const lastOfEpisode = before.find((one) => one.episodeId === row.episodeId);
  const open = await readOpenFlags(tx, patientId, { today, timeZone });
  return {
    patient: chart.patient,
    timeZone,
    viewerId: chart.viewer.membershipId,
    row,
    episode,
    line,
    examination,
    draft: examination.draft,
    pins: pinsOf(examination),
    stills: await listStills(tx, patientId, assessmentId),
    goals: namedGoals(examination.draft.goals, examination.ofEpisode),
    followed: measures.followed,
    measuresNote: measures.note,
    toldBefore: await readToldBefore(
      tx,
      patientId,
      before.filter((one) => one.episodeId === row.episodeId),
    ),
    before: lastOfEpisode ?? null,
    toTestAgain: lastOfEpisode ? await listComparableSigns(tx, patientId, lastOfEpisode.id) : [],
    lastSignedOn: before[0]?.examinedOn ?? null,
    open,
    flags: row.signedAt
      ? flagsOfSigned(await listRedFlags(tx, patientId), { id: row.id, signedAt: row.signedAt }, timeZone)
      : { atSigning: open.flags, since: [] },
    emergencyNumber: (await contactsOf(tx, patientId))?.emergencyNumber ?? null,
    earlier: lastOfEpisode ? await earlierTests(tx, patientId, lastOfEpisode) : null,
    earlierMap: lastOfEpisode ? await readMapOf(tx, patientId, lastOfEpisode, examination) : null,
  };
}

type LoadedAssessment = NonNullable<Awaited<ReturnType<typeof readAssessment>>>;

async function earlierTests(tx: ScopedTx, patientId: string, line: AssessmentLine) {
  const findings = await listFindings(tx, patientId, line.id);
  const tests = testsOfRows(findings, await listTestRecords(tx, patientId, line.id));
  return { examinedOn: line.examinedOn, pair: pairOfRows(findings), tests };
}

/** The tests of the episode's last signed examination; null at the first one. */
export async function lastTests(tx: ScopedTx, patientId: string, episodeId: string) {
  const lines = await listAssessments(tx, patientId);
  const last = lines.find((line) => line.episodeId === episodeId && line.status === 'signed');
  return last ? (await earlierTests(tx, patientId, last)).tests : null;
}

/** One examination: its form while it is a draft, its content with what was kept and added once it is signed. */
export async function loadAssessment(patientId: string, assessmentId: string) {
  const loaded = await withChart(patientId, async (tx, chart) => {
    const read = await readAssessment(tx, chart, assessmentId);
    if (!read) return null;
    if (read.row.status === 'draft') return { status: 'draft' as const, ...read, form: formOf(read) };
    const kept = (await listKeptFindings(tx, patientId)).filter((one) => one.assessmentId === assessmentId);
    const addenda: readonly AddendumRow[] = await listAddenda(tx, patientId, assessmentId);
    const pattern = patternFrom(read, kept);
    return {
      status: 'signed' as const,
      ...read,
      kept,
      addenda,
      pattern,
      soap: soapOf(await readVisit(tx, patientId, { ...read, assessmentId, kept, pattern })),
      newId: newId(),
    };
  });
  // Only now: thrown inside, it would take the audit row of the opening with it.
  return loaded ?? notFound();
}

/** A signed examination as it leaves the clinic on paper: the report, and what a letter begins with. */
export async function loadReport(patientId: string, assessmentId: string) {
  const loaded = await withChart(patientId, async (tx, chart) => {
    const read = await readAssessment(tx, chart, assessmentId);
    if (read?.row.status !== 'signed') return null;
    const kept = (await listKeptFindings(tx, patientId)).filter((one) => one.assessmentId === assessmentId);
    const pattern = patternFrom(read, kept);
    const visit = await readVisit(tx, patientId, { ...read, assessmentId, kept, pattern });
    return {
      ...read,
      visit,
      soap: soapOf(visit),
      clinicName: chart.viewer.clinicName,
      addenda: await listAddenda(tx, patientId, assessmentId),
    };
  });
  return loaded ?? notFound();
}

/** A draft as it is stored now, with who stored it last; null once it is signed. */
export function loadStored(patientId: string, assessmentId: string): Promise<Stored | null> {
  return withChart(patientId, async (tx) => {
    const row = await findAssessment(tx, patientId, assessmentId);
    if (row?.status !== 'draft') return null;
    const { draft } = await readExamination(tx, patientId, row);
    const last = await lastDone(tx, patientId, 'assessment.save', assessmentId);
    return {
      version: row.version,
      values: draftFields(draft),
      savedBy: last?.by ?? null,
      savedAt: last?.at.toISOString() ?? null,
    };
  });
}

/** What the form starts from. */
function formOf({
  row,
  patient,
  examination,
  earlier,
  earlierMap,
  toldBefore,
  emergencyNumber,
}: LoadedAssessment) {
  return {
    id: row.id,
    patientId: patient.id,
    version: row.version,
    values: draftFields(examination.draft),
    earlier,
    earlierAreas: earlierMap && { examinedOn: earlierMap.examinedOn, areas: earlierMap.areas },
    tests: examination.draft.tests.flatMap((entry) => testWithCode(entry.code) ?? []),
    context: examination.context,
    pins: pinHistories(row.id, examination),
    goals: knownGoals(row.id, examination.ofEpisode),
    toldBefore,
    earlierRuns: examination.earlierRuns,
    spare: newId(),
    emergencyNumber,
  };
}

/** A draft as it will be signed, with what the rules raise from it. */
export async function loadReview(patientId: string, assessmentId: string) {
  const loaded = await withChart(patientId, async (tx, chart) => {
    const read = await readAssessment(tx, chart, assessmentId);
    if (!read) return null;
    const { draft, context } = read.examination;
    const signs = signsOf(await listFindings(tx, patientId, assessmentId), draft, context);
    return { ...read, signs, proposals: proposalsFrom(read.examination), pattern: patternFrom(read, null) };
  });
  return loaded ?? notFound();
}

/** What the findings amount to together; of a signed examination, those that were kept. */
const patternFrom = (
  { draft, pins, examination, episode, flags }: LoadedAssessment,
  kept: Parameters<typeof patternOf>[0]['kept'],
) =>
  patternOf({
    draft,
    pins,
    context: examination.context,
    episodeSide: episode.side,
    openFlags: flags.atSigning.map(({ row }) => row.code),
    kept,
  });

/** What the rules raise from an examination as it is stored. */
export const proposalsFrom = (examination: Examination) =>
  proposalsOf(examination.draft, pinsOf(examination), examination.context);
