import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { clinics } from './accounts';
import { clinicPolicy, clinicRow, versioned, written } from './columns';
import { member } from './keys';

/** A test of a template, in the order of the list. */
export type TemplateTest = { readonly testCode: string; readonly required: boolean };

/** A clinic's own way through an examination: which sections and tests, in which order. */
export const assessmentTemplates = pgTable(
  'assessment_templates',
  {
    ...clinicRow,
    name: text().notNull(),
    sections: jsonb().$type<readonly string[]>().notNull(),
    tests: jsonb().$type<readonly TemplateTest[]>().notNull(),
    retiredAt: timestamp({ withTimezone: true }),
    ...versioned,
    ...written,
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ name: 'assessment_templates_clinic', columns: [t.clinicId], foreignColumns: [clinics.id] }),
    member('assessment_templates_created_by', t.clinicId, t.createdBy),
    uniqueIndex('assessment_templates_one_name').on(t.clinicId, t.name).where(sql`retired_at is null`),
    check('assessment_templates_name_given', sql`length(name) between 1 and 80`),
    check(
      'assessment_templates_listed',
      sql`jsonb_typeof(sections) = 'array' and jsonb_typeof(tests) = 'array'`,
    ),
    clinicPolicy(),
  ],
);
