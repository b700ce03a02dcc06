import { z } from 'zod';
import { id, optionalCalendarDay, optionalText } from '@/lib/shape';
import { scoreFields } from '../schema';

const WAYS = ['correct', 'withdraw'] as const;

/**
 * What is wrong with an answer: its day or score, where a blank leaves it as it is, or that it stands there at all,
 * with the reason.
 */
export const correctionInput = z
  .looseObject({
    patientId: id,
    assignmentId: id,
    id,
    answer: z.string('Which answer?').pipe(z.uuid('Which answer?')),
    way: z.enum(WAYS, 'What is wrong with it?'),
    newDay: optionalCalendarDay,
    because: optionalText(600),
  })
  .transform((sent, context) => {
    const { patientId, assignmentId, id: newId, answer, way, newDay, because } = sent;
    if (way === 'withdraw' && because === null)
      context.addIssue({
        code: 'custom',
        path: ['because'],
        message: 'Why should it not be there?',
        input: null,
      });
    return {
      patientId,
      assignmentId,
      id: newId,
      answer,
      way,
      newDay,
      because,
      ...scoreFields(sent, context),
    };
  });
