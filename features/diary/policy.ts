import type { Viewer } from '@/features/session/viewer';

/** A patient keeps their own diary, and nobody else's. */
export const mayKeepDiary = (viewer: Pick<Viewer, 'role' | 'patientId'>): boolean =>
  viewer.role === 'patient' && viewer.patientId !== null;
