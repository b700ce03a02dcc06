import { isClinical } from '@/features/session/policy';

/** Who writes, changes, marks and takes in exercises: whoever prescribes them. */
export const mayKeepLibrary = isClinical;
