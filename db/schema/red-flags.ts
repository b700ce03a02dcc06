import { sql } from 'drizzle-orm';
import {
  check,
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
import { assessments } from './assessments';
import { episodes } from './care';
import { appRole, patientRow, staffPolicy, versioned, written } from './columns';
import { member, patientTable } from './keys';
import { ofDraft, partOf, sideIn } from './parts';
import { programItems, programRevisions } from './programs';

/** The screen of one visit: one answer per question. An unanswered question has no row. */
export const flagAnswers = pgTable(
  'flag_answers',
  {
    ...patientRow,
    ...ofDraft,
    /** Codes of clinical/triage */
    flagCode: text().notNull(),
    itemCode: text().notNull(),
    side: text({ enum: ['left', 'right', 'none'] }).notNull(),
    answer: text({ enum: ['yes', 'no', 'not-sure'] }).notNull(),
    ...written,
  },
  (t) => [
    ...partOf('flag_answers', t),
    member('flag_answers_created_by', t.clinicId, t.createdBy),
    unique('flag_answers_once').on(t.clinicId, t.assessmentId, t.flagCode, t.itemCode, t.side),
    sideIn('flag_answers_side', 'side', ['left', 'right', 'none']),
    check('flag_answers_answer', sql`answer in ('yes', 'no', 'not-sure')`),
  ],
);

const openAndStaff = sql`resolved_at is null and current_setting('app.patient_id') = 'staff'`;
const resolvedByStaff = sql`resolved_at is not null and current_setting('app.patient_id') = 'staff'`;

/** A warning that stands on the chart until somebody of the clinic resolves it, by name and with a reason. */
export const redFlags = pgTable(
  'red_flags',
  {
    ...patientRow,
    episodeId: uuid(),
    flagCode: text().notNull(),
    side: text({ enum: ['left', 'right', 'both', 'none'] }).notNull(),
    regionCode: text(),
    source: text({ enum: ['screen', 'test', 'hand'] }).notNull(),
    /** The question or test that raised it. */
    sourceCode: text(),
    assessmentId: uuid(),
    raisedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    resolvedAt: timestamp({ withTimezone: true }),
    resolvedBy: uuid(),
    resolutionReason: text(),
    ...versioned,
    ...written,
  },
  (t) => [
    ...patientTable('red_flags', t),
    foreignKey({
      name: 'red_flags_episode',
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    foreignKey({
      name: 'red_flags_assessment',
      columns: [t.clinicId, t.patientId, t.assessmentId],
      foreignColumns: [assessments.clinicId, assessments.patientId, assessments.id],
    }),
    unique('red_flags_of_patient').on(t.clinicId, t.patientId, t.id),
    member('red_flags_created_by', t.clinicId, t.createdBy),
    member('red_flags_resolved_by', t.clinicId, t.resolvedBy),
    uniqueIndex('red_flags_one_open')
      .on(t.clinicId, t.patientId, t.flagCode, t.side)
      .where(sql`resolved_at is null`),
    index('red_flags_by_patient').on(t.clinicId, t.patientId, t.raisedAt),
    // Resolved once, and never by the patient.
    pgPolicy('resolved_once', {
      as: 'restrictive',
      for: 'update',
      to: appRole,
      using: openAndStaff,
      withCheck: resolvedByStaff,
    }),
    sideIn('red_flags_side', 'side', ['left', 'right', 'both', 'none']),
    check('red_flags_source', sql`source in ('screen', 'test', 'hand')`),
    check('red_flags_source_named', sql`source = 'hand' or source_code is not null`),
    check(
      'red_flags_resolved_whole',
      sql`(resolved_at is null) = (resolved_by is null) and (resolved_at is null) = (resolution_reason is null)`,
    ),
    check('red_flags_reason_given', sql`length(resolution_reason) between 3 and 2000`),
    check('red_flags_resolved_after', sql`resolved_at >= raised_at`),
  ],
);

/** Why a program, or one exercise of it, was given although an open flag warned: in the therapist's words, for staff. */
export const flagReasons = pgTable(
  'flag_reasons',
  {
    ...patientRow,
    redFlagId: uuid().notNull(),
    revisionId: uuid().notNull(),
    /** Null where the flag warned of the program as a whole. */
    itemId: uuid(),
    reason: text().notNull(),
    ...written,
  },
  (t) => [
    ...patientTable('flag_reasons', t),
    foreignKey({
      name: 'flag_reasons_flag',
      columns: [t.clinicId, t.patientId, t.redFlagId],
      foreignColumns: [redFlags.clinicId, redFlags.patientId, redFlags.id],
    }),
    foreignKey({
      name: 'flag_reasons_revision',
      columns: [t.clinicId, t.patientId, t.revisionId],
      foreignColumns: [programRevisions.clinicId, programRevisions.patientId, programRevisions.id],
    }),
    foreignKey({
      name: 'flag_reasons_item',
      columns: [t.clinicId, t.patientId, t.itemId],
      foreignColumns: [programItems.clinicId, programItems.patientId, programItems.id],
    }),
    member('flag_reasons_created_by', t.clinicId, t.createdBy),
    unique('flag_reasons_once').on(t.clinicId, t.revisionId, t.redFlagId, t.itemId).nullsNotDistinct(),
    // The words are the clinicians': a patient's own door does not open them.
    staffPolicy(),
    check('flag_reasons_given', sql`length(reason) between 1 and 500`),
  ],
);
