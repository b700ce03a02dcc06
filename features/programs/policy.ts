import { isClinical } from '@/features/session/policy';
import type { Role } from '@/features/session/viewer';

/** Who writes, changes, pauses and ends programs. */
export const mayPrescribe = (role: Role): boolean => isClinical(role);
