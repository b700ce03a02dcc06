import 'server-only';
import type { RuleContext } from '@/clinical/battery/rule';
import { answersOf } from '@/clinical/triage/screen-words';
import type { AssessmentRow } from '@/db/queries/assessments';
import { listFindings, listSymptomAreas } from '@/db/queries/findings';
import { findPatient } from '@/db/queries/patients';
import { findPlan } from '@/db/queries/plans';
import { listFlagAnswers } from '@/db/queries/red-flags';
import { listTestRecords } from '@/db/queries/test-records';
import { listTreatments } from '@/db/queries/treatments';
import { listPinScores, listPins, type PinRow, type PinScoreOfVisit } from '@/db/queries/trigger-points';
import type { ScopedTx } from '@/db/scope';
import { testsOfRows } from '../battery-tests/rows/format';
import { readGaitParts } from '../gait-notes/loaders';
import { ruleContextOf } from '../history/format';
import { type GoalsOfEpisode, readHistoryParts } from '../history/loaders';
import type { EarlierRun } from '../history/types';
import { NO_PLAN } from '../plan/format';
import { pairOfRows } from '../stretch-pair/format';
import { areasOfRows } from '../symptom-areas/format';
import { treatmentsOf } from '../treatment/format';
import { placeOfRow, scoreOfRow } from '../trigger-points/format';
import type { PinEntry } from '../trigger-points/types';
import type { Draft } from '../types';

/** Everything that an examination holds, with the pins and scores of the patient's other visits. */
export type Examination = {
  readonly draft: Draft;
  readonly pins: readonly PinRow[];
  /** Oldest first; of this examination too. */
  readonly scores: readonly PinScoreOfVisit[];
  readonly ofEpisode: GoalsOfEpisode;
  readonly earlierRuns: readonly EarlierRun[];
  /** Facts outside the tests that their rules read. */
  readonly context: RuleContext;
};

/** Reads an examination's parts, in the transaction that found its row. */
export async function readExamination(
  tx: ScopedTx,
  patientId: string,
  row: Pick<AssessmentRow, 'id' | 'episodeId' | 'story' | 'examinedOn'>,
): Promise<Examination> {
  const { ofEpisode, earlierRuns, ...told } = await readHistoryParts(tx, patientId, row);
  const flags = answersOf(await listFlagAnswers(tx, patientId, row.id));
  const findings = await listFindings(tx, patientId, row.id);
  const pair = pairOfRows(findings);
  const tests = testsOfRows(findings, await listTestRecords(tx, patientId, row.id));
  const areas = areasOfRows(await listSymptomAreas(tx, patientId, row.id));
  const gaitParts = await readGaitParts(tx, patientId, row.id);
  const treatments = treatmentsOf(await listTreatments(tx, patientId, row.id));
  const plan = (await findPlan(tx, patientId, row.id)) ?? NO_PLAN;
  const pins = await listPins(tx, patientId);
  const scores = await listPinScores(tx, patientId);
  const entries = pinEntries(row.id, pins, scores);
  const { examinedOn, story } = row;
  const draft = {
    examinedOn,
    flags,
    story,
    ...told,
    areas,
    pair,
    tests,
    pins: entries,
    ...gaitParts,
    treatments,
    plan,
  };
  const patient = await findPatient(tx, patientId);
  const context = patient ? ruleContextOf(draft, patient) : {};
  return { draft, pins, scores, ofEpisode, earlierRuns, context };
}

/** This examination's pins. A pin that no other examination scored is its own, and may still be moved. */
function pinEntries(
  assessmentId: string,
  pins: readonly PinRow[],
  scores: readonly PinScoreOfVisit[],
): PinEntry[] {
  return pins.flatMap((pin): PinEntry[] => {
    const score = scores.find((one) => one.assessmentId === assessmentId && one.triggerPointId === pin.id);
    if (!score) return [];
    const place = isOwn(pin.id, assessmentId, scores) ? placeOfRow(pin) : null;
    return [{ id: pin.id, place, ...scoreOfRow(score) }];
  });
}

/** Whether no other examination scored this pin. */
export const isOwn = (pinId: string, assessmentId: string, scores: readonly PinScoreOfVisit[]): boolean =>
  scores.every((one) => one.triggerPointId !== pinId || one.assessmentId === assessmentId);
