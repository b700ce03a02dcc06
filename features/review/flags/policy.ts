import { isClinical } from '@/features/session/policy';

/** Who raises a red flag by hand and resolves one: a therapist. Never the desk, never the patient, never time alone. */
export const mayHandleFlags = isClinical;
