import { z } from 'zod';
import { answeredSides } from '@/clinical/library/give-protocol';
import { id, optionalCalendarDay, optionalText, optionalWhole } from '@/lib/shape';

const list = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const blankToNull = (value: unknown) => (value === undefined || value === '' ? null : value);

/** A protocol for one patient: which one as it was seen, from when, on which side. */
export const giveProtocolInput = z.object({
  /** Of the revision: made with the form, as the ids of program and items, so that a repeated post is one program. */
  id,
  patientId: id,
  episodeId: id,
  programId: id,
  item: z.preprocess(list, z.array(id).max(100)),
  protocol: z.string().min(1).max(100),
  /** The version that was seen. */
  protocolVersion: optionalWhole(1, 1_000_000),
  side: z.preprocess(blankToNull, z.enum(answeredSides, 'Please say the side').nullable()),
  /** Optional items that are taken. */
  chosen: z.preprocess(list, z.array(z.string().max(120)).max(50)),
  effectiveFrom: optionalCalendarDay,
  flagReason: optionalText(500),
});
