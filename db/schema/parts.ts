import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, foreignKey, pgPolicy, text, uuid } from 'drizzle-orm/pg-core';
import { assessments } from './assessments';
import { appRole } from './columns';
import { patientTable } from './keys';

type OfAssessment = {
  clinicId: AnyPgColumn;
  patientId: AnyPgColumn;
  assessmentId: AnyPgColumn;
  id: AnyPgColumn;
};

/**
 * The status of the examination that a part belongs to. The foreign key keeps it true and signing changes it by
 * cascade, so that a policy without a sub-select can tell an open part from a closed one.
 */
export const ofDraft = {
  assessmentId: uuid().notNull(),
  assessmentStatus: text({ enum: ['draft', 'signed'] })
    .notNull()
    .default('draft'),
};

const stillDraft = sql`assessment_status = 'draft'`;

/** A part of an examination: written while it is a draft; once it is signed the database refuses every change. */
export const partOf = (name: string, t: OfAssessment & { assessmentStatus: AnyPgColumn }) => [
  ...patientTable(name, t),
  foreignKey({
    name: `${name}_assessment`,
    columns: [t.clinicId, t.patientId, t.assessmentId, t.assessmentStatus],
    foreignColumns: [assessments.clinicId, assessments.patientId, assessments.id, assessments.status],
  }).onUpdate('cascade'),
  pgPolicy('added_to_draft', { as: 'restrictive', for: 'insert', to: appRole, withCheck: stillDraft }),
  pgPolicy('changed_in_draft', {
    as: 'restrictive',
    for: 'update',
    to: appRole,
    using: stillDraft,
    withCheck: stillDraft,
  }),
  pgPolicy('removed_from_draft', { as: 'restrictive', for: 'delete', to: appRole, using: stillDraft }),
];

/** 0 to 10, or not asked. */
export const scoreOrNothing = (name: string, column: string) =>
  check(name, sql.raw(`${column} between 0 and 10`));

export const sideIn = (name: string, column: string, sides: readonly string[]) =>
  check(name, sql.raw(`${column} in (${sides.map((side) => `'${side}'`).join(', ')})`));
