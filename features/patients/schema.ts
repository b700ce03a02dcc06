import { z } from 'zod';
import { isId } from '@/lib/id';
import { calendarDay, id, line, optionalCalendarDay, optionalLine } from '@/lib/shape';

const blankIsNull = (value: unknown): unknown =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value;

const EMAIL = 'Please give an e-mail address such as name@example.com, or leave it out';

const person = {
  fullName: line(200, 'Please give the name'),
  bornOn: calendarDay.refine((day) => day >= '1890-01-01', 'Please check the year'),
  phone: optionalLine(40),
  email: z.preprocess(
    blankIsNull,
    z.string().trim().max(320, 'At most 320 characters').pipe(z.email(EMAIL)).nullable(),
  ),
  locale: z
    .string('Please choose a language')
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Please choose a language'),
  leadId: z.string('Please choose a therapist').refine(isId, 'Please choose a therapist'),
};

const side = z.preprocess(blankIsNull, z.enum(['left', 'right', 'both', 'middle']).nullable());

/** Who the patient is and, from those who may say so, what they came with: all of it or none. */
export const registerInput = z
  .object({
    id,
    ...person,
    complaint: optionalLine(200),
    side,
    startedOn: optionalCalendarDay,
  })
  .superRefine(({ complaint, side: given, startedOn }, context) => {
    if (complaint === null && given === null && startedOn === null) return;
    const ask = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (complaint === null) ask('complaint', 'Please say what it is, or leave all three out');
    if (given === null) ask('side', 'Please choose a side');
    if (startedOn === null) ask('startedOn', 'Please say since when');
  });

export const detailsInput = z.object({
  id,
  version: z.coerce.number().int().min(1).max(32_000),
  ...person,
});

export const episodeInput = z.object({
  id,
  patientId: id,
  complaint: line(200, 'Please say what it is'),
  side: z.enum(['left', 'right', 'both', 'middle'], 'Please choose a side'),
  startedOn: calendarDay,
});

export const handOverInput = z.object({ id, patientId: id });

export const withdrawInput = z.object({ patientId: id });

/** What somebody typed to find a patient. */
export const findInput = z.object({ find: z.string().max(200) });
