import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  numeric,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { episodes } from './care';
import { patientRow, written } from './columns';
import { member, patientTable } from './keys';
import { ofDraft, partOf, scoreOrNothing } from './parts';

const km = { precision: 6, scale: 2, mode: 'number' } as const;

/** The complaint and what the patient does, as told at one visit. Null is not asked. */
export const histories = pgTable(
  'histories',
  {
    ...patientRow,
    ...ofDraft,
    onset: text({ enum: ['injury', 'gradual'] }),
    mechanism: text(),
    eases: text(),
    aggravates: text(),
    /** How it behaves over a day. */
    morning: text(),
    throughDay: text(),
    evening: text(),
    night: text(),
    stage: text(),
    sport: text(),
    weeklyDistanceKm: numeric(km),
    weeklyDistanceBeforeKm: numeric(km),
    hills: text(),
    speedWork: text(),
    terrain: text(),
    camber: text(),
    surface: text(),
    shoeModel: text(),
    shoeAgeMonths: smallint(),
    shoeDistanceKm: numeric(km),
    previousEpisodes: text(),
    ...written,
  },
  (t) => [
    ...partOf('histories', t),
    member('histories_created_by', t.clinicId, t.createdBy),
    unique('histories_once').on(t.clinicId, t.assessmentId),
    check('histories_onset', sql`onset in ('injury', 'gradual')`),
    check(
      'histories_distances',
      sql`weekly_distance_km between 0 and 1000 and weekly_distance_before_km between 0 and 1000 and shoe_distance_km between 0 and 9999`,
    ),
    check('histories_shoe_age', sql`shoe_age_months between 0 and 600`),
  ],
);

/** A run that the patient told of, with its day. */
export const reportedRuns = pgTable(
  'reported_runs',
  {
    ...patientRow,
    ...ofDraft,
    ranOn: date({ mode: 'string' }).notNull(),
    distanceKm: numeric(km).notNull(),
    note: text(),
    ...written,
  },
  (t) => [
    ...partOf('reported_runs', t),
    member('reported_runs_created_by', t.clinicId, t.createdBy),
    index('reported_runs_by_assessment').on(t.clinicId, t.assessmentId),
    check('reported_runs_distance', sql`distance_km > 0 and distance_km <= 500`),
  ],
);

/** Something the patient wants to do again, in their own words; scored from visit to visit. */
export const goals = pgTable(
  'goals',
  {
    ...patientRow,
    episodeId: uuid().notNull(),
    activity: text().notNull(),
    endedOn: date({ mode: 'string' }),
    ...written,
  },
  (t) => [
    ...patientTable('goals', t),
    foreignKey({
      name: 'goals_episode',
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    member('goals_created_by', t.clinicId, t.createdBy),
    unique('goals_of_patient').on(t.clinicId, t.patientId, t.id),
    index('goals_by_episode').on(t.clinicId, t.patientId, t.episodeId),
    check('goals_activity_given', sql`length(activity) between 1 and 200`),
  ],
);

/** How able the patient says they are, 0 unable to 10 as before; null for a goal that is named and not yet scored. */
export const goalScores = pgTable(
  'goal_scores',
  {
    ...patientRow,
    ...ofDraft,
    goalId: uuid().notNull(),
    score: smallint(),
    ...written,
  },
  (t) => [
    ...partOf('goal_scores', t),
    foreignKey({
      name: 'goal_scores_goal',
      columns: [t.clinicId, t.patientId, t.goalId],
      foreignColumns: [goals.clinicId, goals.patientId, goals.id],
    }),
    member('goal_scores_created_by', t.clinicId, t.createdBy),
    unique('goal_scores_once').on(t.clinicId, t.assessmentId, t.goalId),
    index('goal_scores_by_goal').on(t.clinicId, t.patientId, t.goalId),
    scoreOrNothing('goal_scores_score', 'score'),
  ],
);
