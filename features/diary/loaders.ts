import 'server-only';
import { notFound } from 'next/navigation';
import { requireViewer, type Viewer } from '@/features/session/viewer';
import { localDate, now } from '@/lib/clock';

export type PatientVisit = {
  readonly viewer: Viewer;
  readonly patientId: string;
  readonly at: Date;
  /** The calendar day where the clinic is, 'YYYY-MM-DD'. */
  readonly today: string;
};

/** Every portal page begins here: the signed-in patient, and the day it is for them. Staff get "not found". */
export async function requirePatient(): Promise<PatientVisit> {
  const viewer = await requireViewer('patient');
  if (viewer.patientId === null) notFound();
  const at = now();
  return { viewer, patientId: viewer.patientId, at, today: localDate(at, viewer.timeZone) };
}
