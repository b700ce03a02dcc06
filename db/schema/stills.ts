import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, smallint, text, unique } from 'drizzle-orm/pg-core';
import type { KeptMeasure } from '@/clinical/battery/gait-kept';
import { bytea, patientRow, written } from './columns';
import { member } from './keys';
import { ofDraft, partOf } from './parts';

/** A picture that the therapist chose to keep with an examination; the video itself stays on their device. */
export const stills = pgTable(
  'stills',
  {
    ...patientRow,
    ...ofDraft,
    mediaType: text({ enum: ['image/jpeg', 'image/png', 'image/webp'] }).notNull(),
    bytes: bytea().notNull(),
    widthPx: smallint().notNull(),
    heightPx: smallint().notNull(),
    /** The activity, plane and place in the clip, in words. */
    takenWith: text(),
    /** Points as shares of width and height, and the angle that they make. */
    measures: jsonb().$type<readonly KeptMeasure[]>().notNull().default([]),
    ...written,
  },
  (t) => [
    ...partOf('stills', t),
    member('stills_created_by', t.clinicId, t.createdBy),
    unique('stills_of_assessment').on(t.clinicId, t.patientId, t.assessmentId, t.id),
    index('stills_by_assessment').on(t.clinicId, t.assessmentId),
    check('stills_media_type', sql`media_type in ('image/jpeg', 'image/png', 'image/webp')`),
    check('stills_size', sql`octet_length(bytes) between 1 and 2097152`),
    check('stills_pixels', sql`width_px between 1 and 8192 and height_px between 1 and 8192`),
    check('stills_measures_listed', sql`jsonb_typeof(measures) = 'array'`),
  ],
);
