import { z } from 'zod';
import { type Criterion, diaryFields, leastShare, runFields } from '@/clinical/criteria/criterion';
import { id, optionalText, optionalWhole } from '@/lib/shape';

const code = z.string().min(1).max(100);
const operator = z.enum(['=', '<', '<=', '>', '>=']);
const ofTest = { test: code, operator, side: z.enum(['affected', 'other', 'left', 'right']) };
const unit = z.string().max(20).nullish();
const number = z.number();

const leaf = z.union([
  z.object({
    ...ofTest,
    metric: z.literal('value'),
    method: code,
    value: z.union([number, z.string().max(50)]),
    unit,
  }),
  z.object({ ...ofTest, metric: z.literal('lsi'), method: code, value: number, unit }),
  z.object({ ...ofTest, metric: z.literal('changeFromBaseline'), method: code, value: number, unit }),
  z.object({ ...ofTest, metric: z.literal('methodDifference'), a: code, b: code, value: number }),
  z.object({
    source: z.literal('diary'),
    field: z.enum(diaryFields),
    operator,
    value: number,
    windowDays: z.number().int().min(1).max(366),
    requires: z.string().refine((words) => leastShare(words) !== null),
  }),
  z.object({ source: z.literal('flags'), operator: z.literal('none-open'), value: z.array(code).min(1) }),
  z.object({
    source: z.literal('program'),
    field: z.enum(['sessionsDone', 'weeksDone']),
    operator: z.literal('>='),
    value: number,
  }),
  z.object({
    source: z.literal('runs'),
    field: z.enum(runFields),
    operator,
    value: number,
    times: number.optional(),
  }),
  z.object({ source: z.literal('therapist'), words: z.string().min(1).max(200) }),
]);

/** The rule of a criterion as it is stored with a phase. What it cannot read is not known, never met. */
export const storedCriterion: z.ZodType<Criterion> = z.union([
  leaf,
  z.object({ all: z.array(z.lazy(() => storedCriterion)).min(1) }),
  z.object({ any: z.array(z.lazy(() => storedCriterion)).min(1) }),
]);

/** Moving a program to another phase. The version is the one that the page showed. */
export const moveInput = z.object({
  id,
  patientId: id,
  version: optionalWhole(1, 32_000).transform((version) => version ?? 0),
  /** Of the revision that it makes: made with the form, so that a second press is the same move. */
  revisionId: id,
  phase: optionalWhole(1, 8).transform((phase) => phase ?? 0),
  reason: optionalText(1000),
});
