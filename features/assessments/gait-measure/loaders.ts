import 'server-only';
import { notFound } from 'next/navigation';
import { findStill, listOtherStills } from '@/db/queries/stills';
import { withChart, withChartPart } from '@/features/patients/loaders';
import { newId } from '@/lib/id';
import { readAssessment } from '../loaders';
import type { EarlierStill } from './types';

/** So many pictures of other visits are offered to stand beside today's. */
const EARLIER = 12;

/** What the measuring page needs: the visit, what is noted, its stills and those of other visits. */
export async function loadGaitMeasure(patientId: string, assessmentId: string) {
  const loaded = await withChart(patientId, async (tx, chart) => {
    const read = await readAssessment(tx, chart, assessmentId);
    if (!read) return null;
    const others: readonly EarlierStill[] = await listOtherStills(tx, patientId, assessmentId, EARLIER);
    return { ...read, others, newId: newId() };
  });
  return loaded ?? notFound();
}

/** A kept picture with its media type, in the trail as `still.open`. */
export async function loadStill(patientId: string, assessmentId: string, stillId: string) {
  const still = await withChartPart('still.open', { patientId, objectId: stillId }, (tx) =>
    findStill(tx, patientId, stillId),
  );
  return still && still.assessmentId === assessmentId ? still : notFound();
}
