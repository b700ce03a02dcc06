import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { episodes } from './care';
import { appRole, patientRow, versioned, written } from './columns';
import { member, patientTable } from './keys';

/** One visit's examination: a draft that its author edits, then signed and never changed (addenda follow). */
export const assessments = pgTable(
  'assessments',
  {
    ...patientRow,
    episodeId: uuid().notNull(),
    status: text({ enum: ['draft', 'signed'] })
      .notNull()
      .default('draft'),
    examinedOn: date({ mode: 'string' }).notNull(),
    /** What the patient says, in the therapist's words. */
    story: text(),
    /** Which template the page follows: one of the product's codes or the id of the clinic's own. */
    templateCode: text(),
    signedAt: timestamp({ withTimezone: true }),
    signedBy: uuid(),
    ...versioned,
    ...written,
  },
  (t) => [
    ...patientTable('assessments', t),
    foreignKey({
      name: 'assessments_episode',
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    member('assessments_created_by', t.clinicId, t.createdBy),
    member('assessments_signed_by', t.clinicId, t.signedBy),
    unique('assessments_of_patient').on(t.clinicId, t.patientId, t.id),
    // What its parts point at: signing closes them too (db/schema/findings.ts).
    unique('assessments_with_status').on(t.clinicId, t.patientId, t.id, t.status),
    uniqueIndex('assessments_one_draft').on(t.clinicId, t.episodeId).where(sql`status = 'draft'`),
    index('assessments_by_day').on(t.clinicId, t.patientId, t.examinedOn),
    // History cannot change: the database itself refuses to touch a signed examination.
    pgPolicy('signed_is_final', {
      as: 'restrictive',
      for: 'update',
      to: appRole,
      using: sql`status = 'draft'`,
      withCheck: sql`status in ('draft', 'signed')`,
    }),
    check('assessments_status', sql`status in ('draft', 'signed')`),
    check(
      'assessments_signed_whole',
      sql`(status = 'signed') = (signed_at is not null and signed_by is not null)`,
    ),
  ],
);
