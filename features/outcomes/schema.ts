import { z } from 'zod';
import { calendarDay, id, optionalNumber, optionalScore, optionalWhole } from '@/lib/shape';

const sides = ['left', 'right'] as const;

/** A blank side is none: whether the measure needs one is known when it is. */
const side = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.enum(sides).nullable(),
);

export const assignInput = z.object({
  patientId: id,
  episodeId: id,
  id,
  /** Its code. */
  measure: z.string('Which measure?').min(1, 'Which measure?').max(60),
  side,
  firstDueOn: calendarDay,
  everyDays: optionalWhole(1, 730, 'days'),
});

export const endInput = z.object({ patientId: id, assignmentId: id });

export const endGoalInput = z.object({ patientId: id, goalId: id });

const ITEM = /^item\.([0-9a-f-]{36})$/;
const MOST_ITEMS = 20;

/** The score that was sent, or for the patient's own activities a score each (`item.<goal>`); blank is not answered. */
export function scoreFields(
  { score, ...rest }: Readonly<Record<string, unknown>>,
  context: z.core.$RefinementCtx,
): { score: number | null; items: Readonly<Record<string, number | null>> } {
  const read = <Value>(name: string, shape: z.ZodType<Value>, value: unknown): Value | null => {
    const one = shape.safeParse(value);
    if (one.success) return one.data;
    const message = one.error.issues[0]?.message ?? 'Not valid';
    context.addIssue({ code: 'custom', path: [name], message, input: value });
    return null;
  };
  const items: Record<string, number | null> = {};
  for (const [name, value] of Object.entries(rest).slice(0, MOST_ITEMS * 2)) {
    const goalId = ITEM.exec(name)?.[1];
    if (goalId) items[goalId] = read(name, optionalScore, value);
  }
  return { score: read('score', optionalNumber(-1000, 1000).optional(), score) ?? null, items };
}

export const answerInput = z
  .looseObject({
    patientId: id,
    assignmentId: id,
    id,
    assessmentId: z.preprocess((value) => (value === '' ? undefined : value), id.optional()),
    answeredOn: calendarDay,
    source: z.enum(['clinic', 'paper'], 'In the clinic, or from paper?'),
  })
  .transform((sent, context) => {
    const { patientId, assignmentId, id: newId, assessmentId, answeredOn, source } = sent;
    return {
      patientId,
      assignmentId,
      id: newId,
      assessmentId,
      answeredOn,
      source,
      ...scoreFields(sent, context),
    };
  });
