import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, smallint, text, unique } from 'drizzle-orm/pg-core';
import { patientRow, written } from './columns';
import { member } from './keys';
import { ofDraft, partOf, sideIn } from './parts';

/** What was done by hand or device at the visit. */
export const treatments = pgTable(
  'treatments',
  {
    ...patientRow,
    ...ofDraft,
    technique: text().notNull(),
    structure: text(),
    side: text({ enum: ['left', 'right', 'both', 'none'] }).notNull(),
    doseSeconds: smallint(),
    response: text(),
    adverseResponse: text(),
    /** Why it was done although an open flag warns of it. */
    reason: text(),
    ...written,
  },
  (t) => [
    ...partOf('treatments', t),
    member('treatments_created_by', t.clinicId, t.createdBy),
    index('treatments_by_assessment').on(t.clinicId, t.assessmentId),
    sideIn('treatments_side', 'side', ['left', 'right', 'both', 'none']),
    check('treatments_technique_given', sql`length(technique) between 1 and 200`),
    check('treatments_dose', sql`dose_seconds between 1 and 14400`),
  ],
);

/** How the therapist reads the visit and what follows from it, in their own words. */
export const plans = pgTable(
  'plans',
  {
    ...patientRow,
    ...ofDraft,
    impression: text(),
    advice: text(),
    plan: text(),
    nextVisitOn: date({ mode: 'string' }),
    ...written,
  },
  (t) => [
    ...partOf('plans', t),
    member('plans_created_by', t.clinicId, t.createdBy),
    unique('plans_once').on(t.clinicId, t.assessmentId),
    check(
      'plans_say_something',
      sql`impression is not null or advice is not null or plan is not null or next_visit_on is not null`,
    ),
  ],
);

/** What to test again next time: the abnormal results, unless the therapist chose otherwise. */
export const comparableSigns = pgTable(
  'comparable_signs',
  {
    ...patientRow,
    ...ofDraft,
    testCode: text().notNull(),
    methodCode: text().notNull(),
    side: text({ enum: ['left', 'right', 'none'] }).notNull(),
    chosen: text({ enum: ['auto', 'hand'] }).notNull(),
    ...written,
  },
  (t) => [
    ...partOf('comparable_signs', t),
    member('comparable_signs_created_by', t.clinicId, t.createdBy),
    unique('comparable_signs_once').on(t.clinicId, t.assessmentId, t.testCode, t.methodCode, t.side),
    sideIn('comparable_signs_side', 'side', ['left', 'right', 'none']),
    check('comparable_signs_chosen', sql`chosen in ('auto', 'hand')`),
  ],
);
