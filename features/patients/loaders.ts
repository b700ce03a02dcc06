import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { appendAudit } from '@/db/queries/audit';
import { type EpisodeRow, findPatient, listEpisodes, type PatientRow } from '@/db/queries/patients';
import { type ScopedTx, withScope } from '@/db/scope';
import { isClinical } from '@/features/session/policy';
import { requireViewer, type Viewer } from '@/features/session/viewer';
import { isId } from '@/lib/id';

export type Chart = {
  readonly viewer: Viewer;
  readonly patient: PatientRow;
  readonly episodes: readonly EpisodeRow[];
};

/**
 * Opens a chart and reads from it, with the audit row of the opening, in one transaction: nobody is given a chart
 * that the trail does not tell of. Another clinic's patient, an invented one and a role that may not read charts
 * get the same "not found", after the refusal has been committed to the trail.
 */
export async function withChart<Value>(
  patientId: string,
  read: (tx: ScopedTx, chart: Chart) => Promise<Value>,
): Promise<Value> {
  const viewer = await requireViewer('owner', 'therapist', 'front-desk', 'patient');
  if (!isId(patientId)) notFound();
  const opened = await withScope(viewer.scope, async (tx) => {
    const patient = isClinical(viewer.role) ? await findPatient(tx, patientId) : null;
    await appendAudit(tx, {
      verb: 'chart.open',
      outcome: patient ? 'allowed' : 'denied',
      sessionId: viewer.sessionId,
      // A patient's trail holds that patient only, whatever record they asked for.
      patientId: viewer.patientId ?? patientId,
    });
    if (!patient) return null;
    const episodes = await listEpisodes(tx, patientId);
    return { value: await read(tx, { viewer, patient, episodes }) };
  });
  if (!opened) notFound();
  return opened.value;
}

/** The chart's head for pages that read nothing else of it. One opening a request, however often it is asked. */
export const openChart = cache(
  (patientId: string): Promise<Chart> => withChart(patientId, async (_tx, chart) => chart),
);
