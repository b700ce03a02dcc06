import { z } from 'zod';
import { isId } from '@/lib/id';
import { calendarDay, id, optionalScore } from '@/lib/shape';
import { knownField } from './format';
import type { Keyed, Outcome } from './types';

/** More cells than any sheet has: every hour, fourteen days, and some. */
const MOST_FIELDS = 6000;

const fields = z
  .record(z.string().max(120), z.union([z.string().max(200), z.array(z.string().max(200)).max(5)]))
  .refine((given) => Object.keys(given).length <= MOST_FIELDS, 'Too many fields');

const SIGNS: ReadonlyMap<string, Outcome> = new Map(
  Object.entries({
    done: ['✓', 'd', 'x', 'v', 'y', '1'],
    part: ['½', 'p', '/', '2'],
    'not-done': ['✗', 'n', '-', '0', '3'],
  } satisfies Record<Outcome, string[]>).flatMap(([outcome, signs]) =>
    outcome === 'done' || outcome === 'part' || outcome === 'not-done'
      ? signs.map((sign) => [sign, outcome] as const)
      : [],
  ),
);

/** A tick as it was typed; blank is missing, and never "not done". */
const optionalTick = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .refine((text) => text === '' || SIGNS.has(text), '✓, ½ or ✗')
  .transform((text) => SIGNS.get(text) ?? null);

const SESSION = /^s\.[0-9a-f-]{36}\.([1-9]|1\d|2[0-4])\.\d{4}-\d{2}-\d{2}$/;
const PAIN = /^p\.\d{4}-\d{2}-\d{2}$/;

/** A fortnight of paper as its form sends it; a fault in one cell is told under the cell's own name. */
export const sheetInput = fields.transform((given, context) => {
  const one = (name: string): string => {
    const value = given[name];
    return typeof value === 'string' ? value : (value?.at(-1) ?? '');
  };
  const read = <Value>(name: string, shape: z.ZodType<Value>): Value | null => {
    const parsed = shape.safeParse(one(name));
    if (parsed.success) return parsed.data;
    const message = parsed.error.issues[0]?.message ?? 'Not valid';
    context.addIssue({ code: 'custom', path: [name], message, input: one(name) });
    return null;
  };
  const keyed = <Value>(pattern: RegExp, shape: z.ZodType<Value | null>): Map<string, Keyed<Value>> =>
    new Map(
      Object.keys(given)
        .filter((name) => pattern.test(name))
        .map((name) => {
          const known = one(knownField(name));
          return [name, { value: read(name, shape), known: isId(known) ? known : null }];
        }),
    );
  return {
    patientId: read('patientId', id) ?? '',
    programId: read('programId', id) ?? '',
    from: read('from', calendarDay) ?? '',
    sessions: keyed(SESSION, optionalTick),
    pain: keyed(PAIN, optionalScore),
  };
});
