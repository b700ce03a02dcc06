import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  numeric,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { assessments } from './assessments';
import { patientRow, SIDES, written } from './columns';
import { member, patientTable } from './keys';
import { ofDraft, partOf, scoreOrNothing, sideIn } from './parts';
import { stills } from './stills';

/** One answer of a record: a choice or number, or a list of choices. */
export type RecordAnswer = string | number | boolean | readonly (string | number)[];

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
    /** The category chosen, a code of the test's method: positive, grade 4, … */
    option: text(),
    /** Whether it brought on the symptom that the patient knows. */
    familiar: boolean(),
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
    check(
      'findings_say_something',
      sql`value is not null or pain is not null or response is not null or option is not null or familiar is not null`,
    ),
  ],
);

/** What a test notes beside its result (end feel, stop reason, sites): one row per record of clinical/battery. */
export const testRecords = pgTable(
  'test_records',
  {
    ...patientRow,
    ...ofDraft,
    testCode: text().notNull(),
    side: text({ enum: ['left', 'right', 'none'] }).notNull(),
    /** Code of clinical/battery/records.data, which says what the answer is. */
    recordCode: text().notNull(),
    answer: jsonb().$type<RecordAnswer>().notNull(),
    ...written,
  },
  (t) => [
    ...partOf('test_records', t),
    member('test_records_created_by', t.clinicId, t.createdBy),
    unique('test_records_once').on(t.clinicId, t.assessmentId, t.testCode, t.side, t.recordCode),
    sideIn('test_records_side', 'side', ['left', 'right', 'none']),
    check('test_records_say_something', sql`jsonb_typeof(answer) <> 'null'`),
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
    side: text({ enum: ['left', 'right', 'middle'] }).notNull(),
    /** The drawing on which it was painted; null when only named. */
    view: text(),
    depth: text({ enum: ['superficial', 'deep', 'both'] }),
    quality: text({ enum: ['ache', 'sharp', 'burning', 'tingling', 'numb', 'tight'] }),
    intensity: smallint(),
    ...written,
  },
  (t) => [
    ...partOf('symptom_areas', t),
    member('symptom_areas_created_by', t.clinicId, t.createdBy),
    unique('symptom_areas_once')
      .on(t.clinicId, t.assessmentId, t.regionCode, t.side, t.view)
      .nullsNotDistinct(),
    sideIn('symptom_areas_side', 'side', ['left', 'right', 'middle']),
    check('symptom_areas_depth', sql`depth in ('superficial', 'deep', 'both')`),
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
    /** 0 none, 1 mild, 2 moderate, 3 marked; null where it was measured or described only */
    grade: smallint(),
    /** Code of one of the item's ways: heel, flat, forefoot */
    option: text(),
    degrees: numeric({ precision: 5, scale: 1, mode: 'number' }),
    note: text(),
    method: text({ enum: ['seen', '2d-video'] })
      .notNull()
      .default('seen'),
    /** The symptom that it may have to do with: a region of the body map, with its side. */
    symptomRegionCode: text(),
    symptomSide: text({ enum: SIDES }),
    /** The picture on which it was measured. */
    stillId: uuid(),
    ...written,
  },
  (t) => [
    ...partOf('gait_notes', t),
    foreignKey({
      name: 'gait_notes_still',
      columns: [t.clinicId, t.patientId, t.assessmentId, t.stillId],
      foreignColumns: [stills.clinicId, stills.patientId, stills.assessmentId, stills.id],
    }),
    member('gait_notes_created_by', t.clinicId, t.createdBy),
    unique('gait_notes_once').on(t.clinicId, t.assessmentId, t.itemCode, t.activity, t.stanceLimb, t.phase),
    check('gait_notes_grade', sql`grade between 0 and 3`),
    check('gait_notes_say_something', sql`grade is not null or option is not null or degrees is not null`),
    check('gait_notes_stance', sql`stance_limb in ('left', 'right', 'both')`),
    check('gait_notes_method', sql`method in ('seen', '2d-video')`),
    sideIn('gait_notes_symptom_side', 'symptom_side', SIDES),
    check('gait_notes_symptom_has_side', sql`(symptom_region_code is null) = (symptom_side is null)`),
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
    /** The described point that it is: soleus-trp-1, … */
    code: text(),
    /** Measured from this bony landmark, by so much. */
    landmark: text(),
    landmarkDistanceCm: numeric({ precision: 4, scale: 1, mode: 'number' }),
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
    check(
      'trigger_points_distance',
      sql`landmark_distance_cm between 0 and 100 and (landmark_distance_cm is null or landmark is not null)`,
    ),
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
    nodule: boolean(),
    twitch: boolean(),
    jump: boolean(),
    referredZones: text().array(),
    pressureDevice: text(),
    pressureUnit: text({ enum: ['N', 'kPa'] }),
    /** In `pressureUnit`, in the order in which they were taken. */
    pressureTrials: numeric({ precision: 7, scale: 2, mode: 'number' }).array(),
    /** What was done to it at this visit, for how long, and what it felt like after. */
    technique: text(),
    techniqueSeconds: smallint(),
    tendernessAfter: smallint(),
    /** Why it was done although an open flag asks. */
    techniqueReason: text(),
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
    scoreOrNothing('trigger_point_scores_tenderness_after', 'tenderness_after'),
    check(
      'trigger_point_scores_pressure',
      sql`(pressure_trials is null) = (pressure_unit is null) and pressure_unit in ('N', 'kPa') and cardinality(pressure_trials) between 1 and 10 and 0 <= all (pressure_trials)`,
    ),
    check('trigger_point_scores_technique_seconds', sql`technique_seconds between 1 and 3600`),
    check(
      'trigger_point_scores_technique_reason',
      sql`technique_reason is null or (technique is not null and length(technique_reason) between 1 and 1000)`,
    ),
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
