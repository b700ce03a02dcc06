import { isClinical } from '@/features/session/policy';

/** Who examines: whoever reads clinical detail. Any therapist of the clinic may go on with a colleague's draft. */
export const mayExamine = isClinical;
