import 'server-only';
import { gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import type { AssessmentRow } from '@/db/queries/assessments';
import { listFindings, listSymptomAreas } from '@/db/queries/findings';
import { type GaitNoteRow, listGaitNotes } from '@/db/queries/gait';
import { listPinScores, listPins, type PinRow, type PinScoreOfVisit } from '@/db/queries/trigger-points';
import type { ScopedTx } from '@/db/scope';
import { type GoalsOfEpisode, readHistoryParts } from '../history/loaders';
import { pairOfRows } from '../stretch-pair/format';
import type { Draft, GaitEntry, PinEntry, PinPlace } from '../types';

/** Everything that an examination holds, with the pins and scores of the patient's other visits. */
export type Examination = {
  readonly draft: Draft;
  readonly pins: readonly PinRow[];
  /** Oldest first; of this examination too. */
  readonly scores: readonly PinScoreOfVisit[];
  readonly ofEpisode: GoalsOfEpisode;
};

/** Reads an examination's parts, in the transaction that found its row. */
export async function readExamination(
  tx: ScopedTx,
  patientId: string,
  row: Pick<AssessmentRow, 'id' | 'episodeId' | 'status' | 'story' | 'examinedOn'>,
): Promise<Examination> {
  const { ofEpisode, ...told } = await readHistoryParts(tx, patientId, row);
  const pair = pairOfRows(await listFindings(tx, patientId, row.id));
  const areas = await listSymptomAreas(tx, patientId, row.id);
  const gait = (await listGaitNotes(tx, patientId, row.id)).flatMap(gaitEntry);
  const pins = await listPins(tx, patientId);
  const scores = await listPinScores(tx, patientId);
  const entries = pinEntries(row.id, pins, scores);
  const { examinedOn, story } = row;
  return { draft: { examinedOn, story, ...told, areas, pair, pins: entries, gait }, pins, scores, ofEpisode };
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
    const { tautBand, sensitiveSpot, referral, recognised, tenderness } = score;
    const answers = { tautBand, sensitiveSpot, referral, recognised };
    return [
      { id: pin.id, place: isOwn(pin.id, assessmentId, scores) ? placeOf(pin) : null, answers, tenderness },
    ];
  });
}

/** Whether no other examination scored this pin. */
export const isOwn = (pinId: string, assessmentId: string, scores: readonly PinScoreOfVisit[]): boolean =>
  scores.every((one) => one.triggerPointId !== pinId || one.assessmentId === assessmentId);

export function placeOf({ id: _, ...place }: PinRow): PinPlace {
  return place;
}

/** A note whose item or words have left the list is passed over rather than misread. */
function gaitEntry(row: GaitNoteRow): GaitEntry[] {
  const item = gaitItemWithCode(row.itemCode);
  const phase = item?.phases.find((one) => one === row.phase);
  const grade = ([0, 1, 2, 3] as const).find((one) => one === row.grade);
  if (!item || !phase || grade === undefined) return [];
  return [{ ...row, itemCode: item.code, phase, grade }];
}
