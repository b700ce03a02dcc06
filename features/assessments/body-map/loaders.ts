import 'server-only';
import type { AssessmentLine } from '@/db/queries/assessments';
import { listSymptomAreas } from '@/db/queries/findings';
import type { ScopedTx } from '@/db/scope';
import type { Examination } from '../draft/loaders';
import { areasOfRows } from '../symptom-areas/format';
import { pinsAt } from '../trigger-points/loaders';
import type { MapOfVisit } from './format';

/** The body map of one examination; `of` is any examination of the same patient, which holds all scores of pins. */
export async function readMapOf(
  tx: ScopedTx,
  patientId: string,
  { id, examinedOn }: Pick<AssessmentLine, 'id' | 'examinedOn'>,
  of: Examination,
): Promise<MapOfVisit> {
  const areas = areasOfRows(await listSymptomAreas(tx, patientId, id));
  return { examinedOn, areas, pins: pinsAt(id, of) };
}
