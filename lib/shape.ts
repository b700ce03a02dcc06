import { z } from 'zod';
import { isId } from './id';

/** Pieces for form schemas. A blank field is null, never zero: `z.coerce.number()` would make '' a 0. */
const blankToNull = (value: unknown): unknown =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value;

const toNumber = (value: unknown): unknown => {
  const given = blankToNull(value);
  if (typeof given !== 'string') return given;
  const text = given.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
};

export const id = z.string().refine(isId, 'Not a valid reference');

/** One line of text; control characters are refused, spaces at the ends removed. */
export const line = (max: number, message = 'Please fill this in') =>
  z
    .string(message)
    .trim()
    .min(1, message)
    .max(max, `At most ${max} characters`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'Contains characters that cannot be shown');

export const optionalLine = (max: number) => z.preprocess(blankToNull, line(max).nullable());

/** Several lines; only NUL is refused, since Postgres cannot hold it. */
export const optionalText = (max: number) =>
  z.preprocess(
    blankToNull,
    z
      .string()
      .trim()
      .max(max, `At most ${max} characters`)
      .refine((text) => !text.includes('\u0000'), 'Contains characters that cannot be shown')
      .nullable(),
  );

/** A number in a range, in the unit of its column; null when blank. Accepts a decimal comma. */
export const optionalNumber = (min: number, max: number, unit = '') =>
  z.preprocess(
    toNumber,
    z
      .number(`Please give a number${unit ? ` in ${unit}` : ''}`)
      .min(min, `From ${min} to ${max}${unit ? ` ${unit}` : ''}`)
      .max(max, `From ${min} to ${max}${unit ? ` ${unit}` : ''}`)
      .nullable(),
  );

export const optionalWhole = (min: number, max: number, unit = '') =>
  optionalNumber(min, max, unit).refine(
    (n) => n === null || Number.isInteger(n),
    'Please give a whole number',
  );

/** Pain and tenderness, 0 to 10 in whole steps; null is "not answered". */
export const optionalScore = optionalWhole(0, 10);

export const score = z.preprocess(
  toNumber,
  z.int('Please choose a number from 0 to 10').min(0, 'From 0 to 10').max(10, 'From 0 to 10'),
);

export const yesNoUnknown = z.preprocess(blankToNull, z.enum(['yes', 'no']).nullable());

function dayFault(day: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return 'Please give a date';
  const at = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  return exists ? null : 'This date does not exist';
}

/** A calendar day that exists, 'YYYY-MM-DD'. It never passes through a local-time Date. One fault at a time. */
export const calendarDay = z.string('Please give a date').superRefine((day, context) => {
  const message = dayFault(day);
  if (message) context.addIssue({ code: 'custom', message });
});

export const optionalCalendarDay = z.preprocess(blankToNull, calendarDay.nullable());
