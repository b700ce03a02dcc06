import type { ScopedTx } from '../scope';
import { writeStory } from './assessments';
import { type FindingRow, replaceFindings, replaceSymptomAreas, type SymptomAreaRow } from './findings';
import { type GaitNoteRow, type GaitRecordingRow, replaceGaitNotes, replaceGaitRecordings } from './gait';
import { type DraftGoal, replaceGoals } from './goals';
import { type HistoryRow, type ReportedRunRow, replaceHistory, replaceReportedRuns } from './histories';
import { type PlanRow, replacePlan } from './plans';
import { type FlagAnswerRow, replaceFlagAnswers } from './red-flags';
import { replaceTestRecords, type TestRecordRow } from './test-records';
import { replaceTreatments, type TreatmentRow } from './treatments';
import { type PinRow, type PinScoreRow, replacePins } from './trigger-points';

/** The parts of a draft that are to be put in the place of what it held; an absent part stays as it is. */
export type Parts = {
  readonly flags?: readonly FlagAnswerRow[] | undefined;
  readonly story?: { readonly story: string | null; readonly examinedOn: string } | undefined;
  /** A row of nulls only takes the stored one away. */
  readonly history?: HistoryRow | undefined;
  readonly runs?: readonly ReportedRunRow[] | undefined;
  /** A goal with words is named by this draft; one without is known from another visit. */
  readonly goals?: readonly DraftGoal[] | undefined;
  readonly areas?: readonly SymptomAreaRow[] | undefined;
  /** The results of all tests, the paired card's too. */
  readonly findings?: readonly FindingRow[] | undefined;
  readonly records?: readonly TestRecordRow[] | undefined;
  readonly pins?: { readonly found: readonly PinRow[]; readonly scores: readonly PinScoreRow[] } | undefined;
  readonly gait?:
    | { readonly notes: readonly GaitNoteRow[]; readonly recordings: readonly GaitRecordingRow[] }
    | undefined;
  readonly treatments?: readonly TreatmentRow[] | undefined;
  readonly plan?: PlanRow | null | undefined;
};

/** Writes the changed parts of a draft, in the transaction that claimed it (`claimDraft`). */
export async function writeParts(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  parts: Parts,
): Promise<void> {
  if (parts.flags) await replaceFlagAnswers(tx, patientId, assessmentId, parts.flags);
  if (parts.story) await writeStory(tx, patientId, assessmentId, parts.story);
  if (parts.history) {
    const told = Object.values(parts.history).some((value) => value !== null);
    await replaceHistory(tx, patientId, assessmentId, told ? parts.history : null);
  }
  if (parts.runs) await replaceReportedRuns(tx, patientId, assessmentId, parts.runs);
  if (parts.goals) await replaceGoals(tx, patientId, assessmentId, parts.goals);
  if (parts.areas) await replaceSymptomAreas(tx, patientId, assessmentId, parts.areas);
  if (parts.findings) await replaceFindings(tx, patientId, assessmentId, parts.findings);
  if (parts.records) await replaceTestRecords(tx, patientId, assessmentId, parts.records);
  if (parts.pins) await replacePins(tx, patientId, assessmentId, parts.pins.found, parts.pins.scores);
  if (parts.gait) {
    await replaceGaitNotes(tx, patientId, assessmentId, parts.gait.notes);
    await replaceGaitRecordings(tx, patientId, assessmentId, parts.gait.recordings);
  }
  if (parts.treatments) await replaceTreatments(tx, patientId, assessmentId, parts.treatments);
  if (parts.plan !== undefined) await replacePlan(tx, patientId, assessmentId, parts.plan);
}
