import { isClinical } from '@/features/session/policy';
import type { Role, Viewer } from '@/features/session/viewer';

/** A patient keeps their own diary, and nobody else's. */
export const mayKeepDiary = (viewer: Pick<Viewer, 'role' | 'patientId'>): boolean =>
  viewer.role === 'patient' && viewer.patientId !== null;

/** Who keys in what a patient wrote on paper. It is the diary, so the desk, which reads none, keys none. */
export const mayKeyPaper = (role: Role): boolean => isClinical(role);
