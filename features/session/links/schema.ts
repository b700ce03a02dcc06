import { z } from 'zod';
import { optionalLine } from '@/lib/shape';

/** What a link's form sends. The password's own rules are asked later, in the reader's language. */
export const claimInput = z.object({
  token: z.string().max(200),
  email: optionalLine(320).optional().default(null),
  password: z.string().max(1000),
});

export const emailInput = z.email();
