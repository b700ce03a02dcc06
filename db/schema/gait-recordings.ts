import { sql } from 'drizzle-orm';
import { check, numeric, pgTable, smallint, text, unique } from 'drizzle-orm/pg-core';
import { patientRow, written } from './columns';
import { member } from './keys';
import { ofDraft, partOf } from './parts';

/** How the patient was watched: one row for walking, one for running. */
export const gaitRecordings = pgTable(
  'gait_recordings',
  {
    ...patientRow,
    ...ofDraft,
    activity: text({ enum: ['walking', 'running'] }).notNull(),
    ground: text({ enum: ['overground', 'treadmill'] }),
    speedKmh: numeric({ precision: 4, scale: 1, mode: 'number' }),
    slopePercent: numeric({ precision: 4, scale: 1, mode: 'number' }),
    footwear: text({ enum: ['shod', 'barefoot'] }),
    cameraPlane: text(),
    /** Steps a minute: today, to start from, and how far above that to aim. */
    cadenceSpm: smallint(),
    cadenceBaselineSpm: smallint(),
    cadenceTargetPercent: smallint(),
    ...written,
  },
  (t) => [
    ...partOf('gait_recordings', t),
    member('gait_recordings_created_by', t.clinicId, t.createdBy),
    unique('gait_recordings_once').on(t.clinicId, t.assessmentId, t.activity),
    check('gait_recordings_activity', sql`activity in ('walking', 'running')`),
    check('gait_recordings_ground', sql`ground in ('overground', 'treadmill')`),
    check('gait_recordings_footwear', sql`footwear in ('shod', 'barefoot')`),
    check('gait_recordings_speed', sql`speed_kmh > 0 and speed_kmh <= 45`),
    check('gait_recordings_slope', sql`slope_percent between -40 and 40`),
    check(
      'gait_recordings_cadence',
      sql`cadence_spm between 30 and 300 and cadence_baseline_spm between 30 and 300 and cadence_target_percent between 0 and 20`,
    ),
  ],
);
