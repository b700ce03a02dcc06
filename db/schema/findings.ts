import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  numeric,
  pgPolicy,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { assessments } from './assessments';
import { appRole, patientRow, written } from './columns';
import { member, patientTable } from './keys';

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
const ofDraft = {
  assessmentId: uuid().notNull(),
  assessmentStatus: text({ enum: ['draft', 'signed'] })
    .notNull()
    .default('draft'),
};

const stillDraft = sql`assessment_status = 'draft'`;

/** A part of an examination: written while it is a draft; once it is signed the database refuses every change. */
const partOf = (name: string, t: OfAssessment & { assessmentStatus: AnyPgColumn }) => [
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

const scoreOrNothing = (name: string, column: string) => check(name, sql.raw(`${column} between 0 and 10`));

/** One test, one side, one method. Null means not asked or not measured, never zero. */
export const findings = pgTable(
  'findings',
  {
    ...patientRow,
    ...ofDraft,
    /** Codes of clinical/battery */
    testCode: text().notNull(),
    methodCode: text().notNull(),
    side: text({ enum: ['left', 'right', 'none'] }).notNull(),
    /** In `unit`. */
    value: numeric({ precision: 8, scale: 2, mode: 'number' }),
    unit: text(),
    pain: smallint(),
    response: text({ enum: ['familiar', 'tightness', 'nothing'] }),
    ...written,
  },
  (t) => [
    ...partOf('findings', t),
    member('findings_created_by', t.clinicId, t.createdBy),
    unique('findings_one_per_method').on(t.clinicId, t.assessmentId, t.testCode, t.methodCode, t.side),
    check('findings_side', sql`side in ('left', 'right', 'none')`),
    scoreOrNothing('findings_pain', 'pain'),
    check('findings_response', sql`response in ('familiar', 'tightness', 'nothing')`),
    check('findings_value_has_unit', sql`value is null or unit is not null`),
    check('findings_say_something', sql`value is not null or pain is not null or response is not null`),
  ],
);

/** What the results point toward, by the rules of the battery, kept by the therapist when signing. */
export const raisedFindings = pgTable(
  'raised_findings',
  {
    ...patientRow,
    ...ofDraft,
    findingCode: text().notNull(),
    side: text({ enum: ['left', 'right', 'none'] }).notNull(),
    /** The test whose rule was met, or 'therapist' when added by hand. */
    raisedBy: text().notNull(),
    strength: text({ enum: ['suggests', 'possible'] }).notNull(),
    ...written,
  },
  (t) => [
    ...partOf('raised_findings', t),
    member('raised_findings_created_by', t.clinicId, t.createdBy),
    unique('raised_findings_of_patient').on(t.clinicId, t.patientId, t.id),
    unique('raised_findings_once').on(t.clinicId, t.assessmentId, t.findingCode, t.side),
    check('raised_findings_side', sql`side in ('left', 'right', 'none')`),
    check('raised_findings_strength', sql`strength in ('suggests', 'possible')`),
  ],
);

/** Where it is felt: a region of the body map, on one side. */
export const symptomAreas = pgTable(
  'symptom_areas',
  {
    ...patientRow,
    ...ofDraft,
    /** Codes of clinical/anatomy */
    regionCode: text().notNull(),
    side: text({ enum: ['left', 'right'] }).notNull(),
    quality: text({ enum: ['ache', 'sharp', 'burning', 'tingling', 'numb', 'tight'] }),
    intensity: smallint(),
    ...written,
  },
  (t) => [
    ...partOf('symptom_areas', t),
    member('symptom_areas_created_by', t.clinicId, t.createdBy),
    unique('symptom_areas_once').on(t.clinicId, t.assessmentId, t.regionCode, t.side),
    check('symptom_areas_side', sql`side in ('left', 'right')`),
    scoreOrNothing('symptom_areas_intensity', 'intensity'),
  ],
);

/** A gait observation, named by the limb that stands: "right stance: left pelvis drops". */
export const gaitNotes = pgTable(
  'gait_notes',
  {
    ...patientRow,
    ...ofDraft,
    /** Codes of clinical/battery/gait-items */
    itemCode: text().notNull(),
    activity: text({ enum: ['walking', 'running'] }).notNull(),
    phase: text().notNull(),
    plane: text({ enum: ['frontal', 'sagittal', 'transverse'] }).notNull(),
    stanceLimb: text({ enum: ['left', 'right', 'both'] }).notNull(),
    /** 0 none, 1 mild, 2 moderate, 3 marked */
    grade: smallint().notNull(),
    degrees: numeric({ precision: 5, scale: 1, mode: 'number' }),
    note: text(),
    ...written,
  },
  (t) => [
    ...partOf('gait_notes', t),
    member('gait_notes_created_by', t.clinicId, t.createdBy),
    unique('gait_notes_once').on(t.clinicId, t.assessmentId, t.itemCode, t.activity, t.stanceLimb, t.phase),
    check('gait_notes_grade', sql`grade between 0 and 3`),
    check('gait_notes_stance', sql`stance_limb in ('left', 'right', 'both')`),
  ],
);

/** A pin with a lasting identity: found once, scored again at later visits. */
export const triggerPoints = pgTable(
  'trigger_points',
  {
    ...patientRow,
    /** What the therapist calls it: S1, G2. */
    label: text().notNull(),
    /** Name from clinical/library/muscles */
    muscle: text().notNull(),
    side: text({ enum: ['left', 'right'] }).notNull(),
    view: text().notNull(),
    regionCode: text(),
    /** Place in the view's box, 0 to 1 each, in a frame without left and right. */
    acrossFraction: numeric({ precision: 5, scale: 4, mode: 'number' }).notNull(),
    downFraction: numeric({ precision: 5, scale: 4, mode: 'number' }).notNull(),
    ...written,
  },
  (t) => [
    ...patientTable('trigger_points', t),
    member('trigger_points_created_by', t.clinicId, t.createdBy),
    unique('trigger_points_of_patient').on(t.clinicId, t.patientId, t.id),
    unique('trigger_points_label').on(t.clinicId, t.patientId, t.side, t.label),
    check('trigger_points_side', sql`side in ('left', 'right')`),
    check('trigger_points_place', sql`across_fraction between 0 and 1 and down_fraction between 0 and 1`),
  ],
);

/** What one visit found at one pin. The status is computed from these answers, never stored. */
export const triggerPointScores = pgTable(
  'trigger_point_scores',
  {
    ...patientRow,
    ...ofDraft,
    triggerPointId: uuid().notNull(),
    tautBand: boolean(),
    sensitiveSpot: boolean(),
    referral: boolean(),
    recognised: boolean(),
    tenderness: smallint(),
    ...written,
  },
  (t) => [
    ...partOf('trigger_point_scores', t),
    foreignKey({
      name: 'trigger_point_scores_pin',
      columns: [t.clinicId, t.patientId, t.triggerPointId],
      foreignColumns: [triggerPoints.clinicId, triggerPoints.patientId, triggerPoints.id],
    }),
    member('trigger_point_scores_created_by', t.clinicId, t.createdBy),
    unique('trigger_point_scores_once').on(t.clinicId, t.assessmentId, t.triggerPointId),
    index('trigger_point_scores_by_pin').on(t.clinicId, t.patientId, t.triggerPointId),
    scoreOrNothing('trigger_point_scores_tenderness', 'tenderness'),
  ],
);

/** Added after signing, and only then; the signed examination itself does not change. */
export const addenda = pgTable(
  'addenda',
  {
    ...patientRow,
    assessmentId: uuid().notNull(),
    assessmentStatus: text({ enum: ['signed'] })
      .notNull()
      .default('signed'),
    text: text().notNull(),
    ...written,
  },
  (t) => [
    ...patientTable('addenda', t),
    foreignKey({
      name: 'addenda_assessment',
      columns: [t.clinicId, t.patientId, t.assessmentId, t.assessmentStatus],
      foreignColumns: [assessments.clinicId, assessments.patientId, assessments.id, assessments.status],
    }),
    member('addenda_created_by', t.clinicId, t.createdBy),
    index('addenda_by_assessment').on(t.clinicId, t.assessmentId, t.createdAt),
    check('addenda_to_signed', sql`assessment_status = 'signed'`),
    check('addenda_given', sql`length(text) between 1 and 4000`),
  ],
);
