import { z } from 'zod';
import { id, optionalText, optionalWhole } from '@/lib/shape';

/** Pausing, going on with, or ending a program. The version is the one that the page showed. */
export const programStatusInput = z.object({
  id,
  patientId: id,
  version: optionalWhole(1, 32_000).transform((version) => version ?? 0),
  /** Why it pauses or goes on; kept with the revision that this makes. */
  reason: optionalText(1000),
  status: z.enum(['active', 'paused', 'ended'], 'Choose what to do'),
});
