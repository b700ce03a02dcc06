import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  jsonb,
  numeric,
  pgTable,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { assessments } from './assessments';
import { episodes } from './care';
import { patientRow, written } from './columns';
import { member, patientTable } from './keys';
import { sideIn } from './parts';

/** Which outcome measure is asked for an episode, from when, and how often. */
export const measureAssignments = pgTable(
  'measure_assignments',
  {
    ...patientRow,
    episodeId: uuid().notNull(),
    /** Code of clinical/measures */
    measureCode: text().notNull(),
    /** Null for a measure of the whole person. */
    side: text({ enum: ['left', 'right'] }),
    firstDueOn: date({ mode: 'string' }).notNull(),
    /** Null: once. */
    everyDays: smallint(),
    endedOn: date({ mode: 'string' }),
    ...written,
  },
  (t) => [
    ...patientTable('measure_assignments', t),
    foreignKey({
      name: 'measure_assignments_episode',
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    member('measure_assignments_created_by', t.clinicId, t.createdBy),
    unique('measure_assignments_of_patient').on(t.clinicId, t.patientId, t.id),
    uniqueIndex('measure_assignments_one_open')
      .on(t.clinicId, t.episodeId, t.measureCode, sql`coalesce(side, '')`)
      .where(sql`ended_on is null`),
    sideIn('measure_assignments_side', 'side', ['left', 'right']),
    check('measure_assignments_every', sql`every_days between 1 and 730`),
  ],
);

/** One answered measure. A correction is a new row; the old one keeps its value. */
export const measureAnswers = pgTable(
  'measure_answers',
  {
    ...patientRow,
    episodeId: uuid().notNull(),
    assignmentId: uuid(),
    /** The visit at which it was entered, when it was one. */
    assessmentId: uuid(),
    measureCode: text().notNull(),
    side: text({ enum: ['left', 'right'] }),
    answeredOn: date({ mode: 'string' }).notNull(),
    score: numeric({ precision: 7, scale: 2, mode: 'number' }).notNull(),
    /** Single answers, where the measure has any that we may keep. */
    items: jsonb().$type<Readonly<Record<string, number>>>(),
    source: text({ enum: ['clinic', 'portal', 'paper'] }).notNull(),
    /** The answer that this one corrects, and when this one was itself corrected. */
    correctsId: uuid(),
    supersededAt: timestamp({ withTimezone: true }),
    /** Of one that should never have been entered: who took it out, and why. Nothing stands in its place. */
    withdrawnBy: uuid(),
    withdrawnBecause: text(),
    ...written,
  },
  (t) => [
    ...patientTable('measure_answers', t),
    foreignKey({
      name: 'measure_answers_episode',
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    foreignKey({
      name: 'measure_answers_assignment',
      columns: [t.clinicId, t.patientId, t.assignmentId],
      foreignColumns: [measureAssignments.clinicId, measureAssignments.patientId, measureAssignments.id],
    }),
    foreignKey({
      name: 'measure_answers_assessment',
      columns: [t.clinicId, t.patientId, t.assessmentId],
      foreignColumns: [assessments.clinicId, assessments.patientId, assessments.id],
    }),
    foreignKey({
      name: 'measure_answers_corrects',
      columns: [t.clinicId, t.patientId, t.correctsId],
      foreignColumns: [t.clinicId, t.patientId, t.id],
    }),
    member('measure_answers_created_by', t.clinicId, t.createdBy),
    member('measure_answers_withdrawn_by', t.clinicId, t.withdrawnBy),
    unique('measure_answers_of_patient').on(t.clinicId, t.patientId, t.id),
    unique('measure_answers_corrected_once').on(t.clinicId, t.correctsId),
    index('measure_answers_by_day').on(t.clinicId, t.patientId, t.episodeId, t.measureCode, t.answeredOn),
    sideIn('measure_answers_side', 'side', ['left', 'right']),
    check('measure_answers_source', sql`source in ('clinic', 'portal', 'paper')`),
    check('measure_answers_items', sql`jsonb_typeof(items) = 'object'`),
    check(
      'measure_answers_withdrawn_whole',
      sql`(withdrawn_by is null) = (withdrawn_because is null) and (withdrawn_by is null or superseded_at is not null)`,
    ),
    check('measure_answers_withdrawn_because', sql`length(withdrawn_because) between 1 and 600`),
  ],
);
