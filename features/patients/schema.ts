import { z } from 'zod';
import { isId } from '@/lib/id';
import { calendarDay, id, line, optionalCalendarDay, optionalLine } from '@/lib/shape';

const blankIsNull = (value: unknown): unknown =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value;

const EMAIL = 'Please give an e-mail address such as name@example.com, or leave it out';

const person = {
  fullName: line(200, 'Please give the name'),
  bornOn: calendarDay.refine((day) => day === '' || day >= '1890-01-01', 'Please check the year'),
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

type Episode = { complaint: string | null; side: string | null; startedOn: string | null };

/** An episode is named in whole or not at all. */
const has = (given: Episode, field: keyof Episode) =>
  given[field] !== null || (given.complaint === null && given.side === null && given.startedOn === null);

/** Said together with the other faults, not after them. */
const fault = (field: keyof Episode, message: string) => ({ path: [field], message, when: () => true });

/** Who the patient is and, from those who may say so, what they came with: all of it or none. */
export const registerInput = z
  .object({
    id,
    ...person,
    complaint: optionalLine(200),
    side,
    startedOn: optionalCalendarDay,
  })
  .refine(
    (given) => has(given, 'complaint'),
    fault('complaint', 'Please say what it is, or leave all three out'),
  )
  .refine((given) => has(given, 'side'), fault('side', 'Please choose a side'))
  .refine((given) => has(given, 'startedOn'), fault('startedOn', 'Please say since when'));

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
