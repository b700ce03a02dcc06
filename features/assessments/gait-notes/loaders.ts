import 'server-only';
import { gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import { type GaitNoteRow, listGaitNotes, listGaitRecordings } from '@/db/queries/gait';
import { listStills } from '@/db/queries/stills';
import type { ScopedTx } from '@/db/scope';
import type { Draft } from '../types';
import type { GaitEntry } from './types';

/** The gait notes of an examination, and how the patient was watched. */
export async function readGaitParts(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<Pick<Draft, 'gait' | 'recordings'>> {
  const notes = await listGaitNotes(tx, patientId, assessmentId);
  const recordings = await listGaitRecordings(tx, patientId, assessmentId);
  return { gait: notes.flatMap(gaitEntry), recordings };
}

/** A note whose item or words have left the list is passed over rather than misread. */
function gaitEntry(row: GaitNoteRow): GaitEntry[] {
  const item = gaitItemWithCode(row.itemCode);
  const phase = item?.phases.find((one) => one === row.phase);
  const grade = ([0, 1, 2, 3, null] as const).find((one) => one === row.grade);
  if (!item || !phase || grade === undefined) return [];
  const {
    option = null,
    method = 'seen',
    symptomRegionCode = null,
    symptomSide = null,
    stillId = null,
  } = row;
  const linked = { symptomRegionCode, symptomSide, stillId };
  return [{ ...row, ...linked, itemCode: item.code, phase, grade, option, method }];
}

/** Notes without a link to a picture that this examination does not keep (it was removed in another tab). */
export async function withOwnStills(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  notes: readonly GaitEntry[],
): Promise<GaitEntry[]> {
  if (notes.every((note) => note.stillId === null)) return [...notes];
  const kept = new Set((await listStills(tx, patientId, assessmentId)).map((still) => still.id));
  return notes.map((note) => (note.stillId && !kept.has(note.stillId) ? { ...note, stillId: null } : note));
}
