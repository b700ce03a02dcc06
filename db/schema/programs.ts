import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Dose } from '@/clinical/dose/dose';
import { episodes } from './care';
import { patientRow, versioned, written } from './columns';
import { raisedFindings } from './findings';
import { goals } from './histories';
import { member, patientTable } from './keys';

/** An easier or a harder rung: the exercise as it was when approved, and what one session asks for. */
export type StoredRung = {
  readonly slug: string;
  readonly version: number;
  readonly exercise: unknown;
  readonly dose: Partial<Dose>;
};

/** What a phase waits for. `machine`: by which rule it is read from the chart; null where only a person can tell. */
export type StoredCriterion = {
  readonly words: string;
  readonly machine: unknown;
  readonly basis: string | null;
};

export type StoredPhase = {
  readonly name: string;
  readonly goal: string | null;
  readonly minimumDays: number | null;
  /** All of these before the phase begins. */
  readonly waitsFor: readonly StoredCriterion[];
};

/** What one criterion was read as at the moment of a move: “met”, “not-met” or “not-known”, and from what. */
export type StoredReading = {
  readonly words: string;
  readonly state: 'met' | 'not-met' | 'not-known';
  readonly said: readonly string[];
};

/** The protocol that a program began with: `key` is its slug, or the id of one of the clinic's own. */
export type StoredProtocol = { readonly key: string; readonly version: number; readonly name: string };

/** What one patient is prescribed for one episode; at most one that is not ended. */
export const programs = pgTable(
  'programs',
  {
    ...patientRow,
    episodeId: uuid().notNull(),
    status: text({ enum: ['active', 'paused', 'ended'] })
      .notNull()
      .default('active'),
    endedOn: date({ mode: 'string' }),
    /** Null for one that was written freely. The program holds all that it took; this only says from where. */
    protocol: jsonb().$type<StoredProtocol>(),
    ...versioned,
    ...written,
  },
  (t) => [
    ...patientTable('programs', t),
    foreignKey({
      name: 'programs_episode',
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    member('programs_created_by', t.clinicId, t.createdBy),
    unique('programs_of_patient').on(t.clinicId, t.patientId, t.id),
    uniqueIndex('programs_one_open').on(t.clinicId, t.episodeId).where(sql`status <> 'ended'`),
    check('programs_status', sql`status in ('active', 'paused', 'ended')`),
    check('programs_protocol', sql`jsonb_typeof(protocol) = 'object'`),
    check('programs_ended_has_day', sql`(status = 'ended') = (ended_on is not null)`),
  ],
);

/** An immutable version of a program. */
export const programRevisions = pgTable(
  'program_revisions',
  {
    ...patientRow,
    programId: uuid().notNull(),
    number: integer().notNull(),
    /** A pause and its end are revisions too: what was asked for from then on is nothing, and all of it again. */
    kind: text({ enum: ['change', 'paused', 'resumed'] })
      .notNull()
      .default('change'),
    /** Why it changed, in the therapist's words; null for the first revision only. */
    reason: text(),
    /** Why two variables of one item changed at once; null where none did. */
    togetherReason: text(),
    /** May lie ahead: until then the revision before it holds. Never before that of an earlier revision. */
    effectiveFrom: date({ mode: 'string' }).notNull(),
    /** Names, goals and what each waits for, in their order; empty for a program of one part. */
    phases: jsonb().$type<readonly StoredPhase[]>().notNull().default([]),
    /** Items of this phase are asked for, from 1; 0 while the program waits for its first. */
    currentPhase: smallint().notNull().default(1),
    /** All of these before the program ends; empty where nobody said. */
    endsWhen: jsonb().$type<readonly StoredCriterion[]>().notNull().default([]),
    /** How the criteria of the phase that begins were read when the therapist moved on; null for any other change. */
    criteriaRead: jsonb().$type<readonly StoredReading[]>(),
    /** Sessions that its items ask for in a week, as-needed items left out. */
    expectedPerWeek: numeric({ precision: 6, scale: 2, mode: 'number' }).notNull(),
    ...written,
  },
  (t) => [
    ...patientTable('program_revisions', t),
    foreignKey({
      name: 'program_revisions_program',
      columns: [t.clinicId, t.patientId, t.programId],
      foreignColumns: [programs.clinicId, programs.patientId, programs.id],
    }),
    member('program_revisions_created_by', t.clinicId, t.createdBy),
    unique('program_revisions_of_patient').on(t.clinicId, t.patientId, t.id),
    unique('program_revisions_number').on(t.clinicId, t.programId, t.number),
    check('program_revisions_number_positive', sql`number >= 1`),
    check('program_revisions_kind', sql`kind in ('change', 'paused', 'resumed')`),
    check('program_revisions_reason', sql`number = 1 or length(reason) between 1 and 1000`),
    check('program_revisions_together', sql`length(together_reason) between 1 and 500`),
    check('program_revisions_phases', sql`jsonb_typeof(phases) = 'array'`),
    check(
      'program_revisions_current_phase',
      sql`current_phase between 0 and greatest(1, jsonb_array_length(phases))`,
    ),
    check('program_revisions_ends_when', sql`jsonb_typeof(ends_when) = 'array'`),
    check('program_revisions_criteria_read', sql`jsonb_typeof(criteria_read) = 'array'`),
    check('program_revisions_expected', sql`expected_per_week >= 0`),
  ],
);

/** One exercise in a revision, with its dose. Amounts in `amount_unit`; nothing here is zero by omission. */
export const programItems = pgTable(
  'program_items',
  {
    ...patientRow,
    revisionId: uuid().notNull(),
    /** The same prescription through its revisions; what a diary entry of today still belongs to tomorrow. */
    threadId: uuid().notNull(),
    position: smallint().notNull(),
    phase: smallint().notNull().default(1),
    /** Items of one letter and phase are done in turn, set by set. */
    superset: text(),
    exerciseSlug: text().notNull(),
    exerciseVersion: integer().notNull(),
    /** The exercise as it was when prescribed. */
    exercise: jsonb().notNull(),
    side: text({ enum: ['left', 'right', 'both', 'each', 'alternate'] }).notNull(),
    setsMin: smallint().notNull(),
    setsMax: smallint().notNull(),
    amountMin: numeric({ precision: 7, scale: 2, mode: 'number' }),
    amountMax: numeric({ precision: 7, scale: 2, mode: 'number' }),
    amountUnit: text({ enum: ['reps', 'seconds', 'minutes', 'metres', 'rounds'] }),
    toFatigue: boolean().notNull().default(false),
    holdSeconds: smallint(),
    restSeconds: smallint(),
    tempo: text(),
    loadValue: numeric({ precision: 6, scale: 2, mode: 'number' }),
    loadUnit: text({ enum: ['kg', 'lb', 'band', 'bodyweight', 'RM'] }),
    effortScale: text({ enum: ['RPE', 'RIR'] }),
    effortTarget: numeric({ precision: 3, scale: 1, mode: 'number' }),
    timesPerDay: smallint().notNull(),
    daysPerWeek: smallint(),
    /** ISO weekdays, 1 Monday to 7 Sunday. */
    weekdays: smallint().array(),
    everyNDays: smallint(),
    asNeeded: boolean().notNull().default(false),
    painCeilingDuring: smallint(),
    painCeilingNextMorning: smallint(),
    /** absolute: a score. relative: points above the patient's usual morning. */
    painCeilingNextMorningKind: text({ enum: ['absolute', 'relative'] }),
    startOn: date({ mode: 'string' }),
    endOn: date({ mode: 'string' }),
    stopRule: text(),
    note: text(),
    /** The rungs that are approved beside the usual one: exercise, version, snapshot and amounts; null where none is. */
    easier: jsonb().$type<StoredRung>(),
    harder: jsonb().$type<StoredRung>(),
    ...written,
  },
  (t) => [
    ...patientTable('program_items', t),
    foreignKey({
      name: 'program_items_revision',
      columns: [t.clinicId, t.patientId, t.revisionId],
      foreignColumns: [programRevisions.clinicId, programRevisions.patientId, programRevisions.id],
    }),
    member('program_items_created_by', t.clinicId, t.createdBy),
    unique('program_items_of_patient').on(t.clinicId, t.patientId, t.id),
    unique('program_items_position').on(t.clinicId, t.revisionId, t.position),
    index('program_items_by_exercise').on(t.clinicId, t.exerciseSlug),
    check('program_items_phase', sql`phase >= 1`),
    check('program_items_superset', sql`superset ~ '^[A-Z]$'`),
    check('program_items_side', sql`side in ('left', 'right', 'both', 'each', 'alternate')`),
    check('program_items_sets', sql`sets_min >= 1 and sets_max >= sets_min and sets_max <= 50`),
    check('program_items_amount', sql`amount_min > 0 and amount_max >= amount_min`),
    check('program_items_amount_unit', sql`(amount_min is null) = (amount_unit is null)`),
    check(
      'program_items_hold',
      sql`hold_seconds is null or (hold_seconds > 0 and coalesce(amount_unit, '') = 'reps')`,
    ),
    check('program_items_rest', sql`rest_seconds >= 0`),
    check('program_items_times', sql`times_per_day between 1 and 24`),
    check('program_items_days', sql`days_per_week between 1 and 7`),
    check('program_items_every', sql`every_n_days between 2 and 60`),
    check('program_items_ceilings', sql`pain_ceiling_during between 0 and 10`),
    check('program_items_ceiling_morning', sql`pain_ceiling_next_morning between 0 and 10`),
    check(
      'program_items_ceiling_kind',
      sql`(pain_ceiling_next_morning is null) = (pain_ceiling_next_morning_kind is null)`,
    ),
    check('program_items_end_after_start', sql`end_on >= start_on`),
    check(
      'program_items_one_schedule',
      sql`num_nonnulls(days_per_week, weekdays, every_n_days) + as_needed::int = 1`,
    ),
    check('program_items_has_dose', sql`amount_min is not null or to_fatigue`),
  ],
);

/** Why an item is prescribed: a raised finding or a goal of this patient, or the therapist's own words. */
export const itemReasons = pgTable(
  'item_reasons',
  {
    ...patientRow,
    itemId: uuid().notNull(),
    raisedFindingId: uuid(),
    goalId: uuid(),
    words: text(),
    ...written,
  },
  (t) => [
    ...patientTable('item_reasons', t),
    foreignKey({
      name: 'item_reasons_item',
      columns: [t.clinicId, t.patientId, t.itemId],
      foreignColumns: [programItems.clinicId, programItems.patientId, programItems.id],
    }),
    foreignKey({
      name: 'item_reasons_finding',
      columns: [t.clinicId, t.patientId, t.raisedFindingId],
      foreignColumns: [raisedFindings.clinicId, raisedFindings.patientId, raisedFindings.id],
    }),
    foreignKey({
      name: 'item_reasons_goal',
      columns: [t.clinicId, t.patientId, t.goalId],
      foreignColumns: [goals.clinicId, goals.patientId, goals.id],
    }),
    member('item_reasons_created_by', t.clinicId, t.createdBy),
    unique('item_reasons_once').on(t.clinicId, t.itemId, t.raisedFindingId, t.goalId, t.words),
    check('item_reasons_one_kind', sql`num_nonnulls(raised_finding_id, goal_id, words) = 1`),
  ],
);
