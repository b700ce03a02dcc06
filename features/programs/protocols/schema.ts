import { z } from 'zod';
import { amountUnits, doseSides, effortScales, loadUnits, weekdayNumbers } from '@/clinical/dose/dose';
import { librarySource } from '@/features/library/schema';
import { storedCriterion } from '../moves/schema';

const words = z.array(z.string());
const range = z.object({ min: z.number(), max: z.number() });

const work = z.object({
  sets: range,
  amount: range.extend({ unit: z.enum(amountUnits) }).nullable(),
  toFatigue: z.boolean(),
  holdSeconds: z.number().nullable(),
  restSeconds: z.number().nullable(),
  tempo: z.string().nullable(),
  load: z.object({ value: z.number().nullable(), unit: z.enum(loadUnits) }).nullable(),
  effort: z.object({ scale: z.enum(effortScales), target: z.number() }).nullable(),
});

const morning = z.object({ kind: z.enum(['absolute', 'relative']), value: z.number() });

const dose = work.extend({
  side: z.enum([...doseSides, 'affected', 'other']),
  timesPerDay: z.number(),
  daysPerWeek: z.number().nullable(),
  weekdays: z.array(z.literal(weekdayNumbers)).nullable(),
  everyNDays: z.number().nullable(),
  asNeeded: z.boolean(),
  note: z.string().nullable(),
  painCeilingDuring: z.number().nullable(),
  painCeilingNextMorning: morning.nullable(),
  stopRule: z.string().nullable(),
});

const part = <Shape extends z.ZodType>(shape: Shape) => z.exactOptional(shape);
export const rungWork = z.object({
  sets: part(work.shape.sets),
  amount: part(work.shape.amount),
  toFatigue: part(work.shape.toFatigue),
  holdSeconds: part(work.shape.holdSeconds),
  restSeconds: part(work.shape.restSeconds),
  tempo: part(work.shape.tempo),
  load: part(work.shape.load),
  effort: part(work.shape.effort),
});
const rung = z.object({ slug: z.string(), dose: rungWork }).nullable();

const criterion = z.object({
  words: z.string(),
  machine: storedCriterion.nullable(),
  basis: z.string().nullable(),
});

const noted = z.array(z.object({ words: z.string(), basis: z.string() }));

const running = z.discriminatedUnion('allowed', [
  z.object({ allowed: z.literal(false), reason: z.string() }),
  z.object({
    allowed: z.literal(true),
    painCeilingDuring: z.number(),
    painCeilingNextMorning: morning,
    rules: words,
    spike: z.object({ percent: z.number(), basis: z.string() }),
    stages: z.array(
      z.object({
        stage: z.number(),
        walkMinutes: z.number(),
        runMinutes: z.number(),
        repeats: range,
        sessionsBeforeNext: range,
      }),
    ),
    stageBasis: z.string(),
    feedback: z.object({ fade: z.array(z.number()), basis: z.string() }).nullable(),
  }),
]);

const phase = z.object({
  name: z.string(),
  goal: z.string().nullable(),
  minimumDays: z.number().nullable(),
  weeks: z.tuple([z.number(), z.number()]).nullable(),
  waitsFor: z.array(criterion),
  items: z.array(
    z.object({
      slug: z.string(),
      dose,
      source: z.string(),
      because: words,
      superset: z.string().nullable(),
      easier: rung,
      harder: rung,
      suggestions: z.object({ easier: z.string().nullable(), harder: z.string().nullable() }),
      optional: z.boolean(),
    }),
  ),
  running: running.nullable(),
  notes: noted,
});

/**
 * A protocol as the store holds it, of the shared library or the clinic's own. The lists of codes grow with time, so
 * codes are read as plain words here.
 */
export const storedProtocol = z.object({
  name: z.string(),
  for: z.string(),
  findings: words,
  blockedBy: words,
  notFor: words,
  decision: z.string().nullable(),
  phases: z.array(phase),
  endsWhen: z.array(criterion),
  sources: z.array(librarySource),
  certainty: z.string().nullable(),
  reviewNote: z.string().nullable(),
});

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** The address of the list of protocols. */
export const protocolsQuery = z.object({
  q: z.preprocess(first, z.string().trim().max(100).catch('').default('')),
  show: z.preprocess(first, z.enum(['all', 'shared', 'own']).catch('all').default('all')),
});
