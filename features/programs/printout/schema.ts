import { z } from 'zod';

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** How it is to be printed: nothing of a patient is in it. What cannot be is as if it had not been said. */
export const printOptions = z.object({
  paper: z.preprocess(first, z.enum(['a4', 'letter']).catch('a4')),
  type: z.preprocess(first, z.enum(['ordinary', 'large']).catch('ordinary')),
  /** The newest where none is asked for. */
  revision: z.preprocess(first, z.coerce.number().int().min(1).max(32_000).nullable().catch(null)),
});

export type PrintOptions = z.output<typeof printOptions>;
