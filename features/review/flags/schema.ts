import { z } from 'zod';
import { flagSides } from '@/clinical/triage/red-flag';
import { redFlags } from '@/clinical/triage/red-flags.data';
import { flagRegions } from '@/clinical/triage/regions';
import { id, optionalCalendarDay, optionalLine, optionalText } from '@/lib/shape';

const codes = redFlags.map((row) => row.code);

/** A flag raised by hand. The side is always said, if only as not known. */
export const raiseFlagInput = z.object({
  patientId: id,
  flag: z.enum(codes, 'Which red flag?'),
  side: z.enum(flagSides, 'Which side?'),
  region: z.preprocess(
    (value) => (value === '' ? null : (value ?? null)),
    z.enum(flagRegions, 'Choose from the list').nullable(),
  ),
});

const WAYS = ['assessed', 're-examined', 'mistake'] as const;

const blanks = {
  assessed: { who: 'Who assessed it?', on: 'When?', outcome: 'What was the outcome?', note: 'Write a note' },
  're-examined': { on: 'When?', outcome: 'What was the outcome?', note: 'Write a note' },
  mistake: { note: 'Say what was wrong with the answer' },
} as const;

/** How a flag was resolved, whole: what each way needs is in its row of the table. */
export const resolveFlagInput = z
  .object({
    patientId: id,
    id,
    version: z.coerce.number().int().min(1).max(32_000),
    way: z.enum(WAYS, 'How was it resolved?'),
    who: optionalLine(200),
    on: optionalCalendarDay,
    outcome: optionalText(600),
    note: optionalText(900),
  })
  .superRefine((given, context) => {
    const told: Readonly<Record<string, string | null>> = { ...given, version: null };
    for (const [field, message] of Object.entries(blanks[given.way]))
      if (told[field] === null) context.addIssue({ code: 'custom', path: [field], message, input: null });
  });
