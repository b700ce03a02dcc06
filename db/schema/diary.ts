import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { episodes } from './care';
import { patientRow, written } from './columns';
import { member, patientTable } from './keys';
import { programItems } from './programs';

/** Where an entry comes from; what was keyed in from paper or told at a visit stays marked as such. */
export const SOURCES = ['portal', 'paper', 'told'] as const;

type OfEpisode = { clinicId: AnyPgColumn; patientId: AnyPgColumn; episodeId: AnyPgColumn; id: AnyPgColumn };

const ofEpisode = (name: string, t: OfEpisode) => [
  ...patientTable(name, t),
  foreignKey({
    name: `${name}_episode`,
    columns: [t.clinicId, t.patientId, t.episodeId],
    foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
  }),
];

/** One answer to "how much does it hurt". A correction is a new row; the old one keeps its value. */
export const painEntries = pgTable(
  'pain_entries',
  {
    ...patientRow,
    episodeId: uuid().notNull(),
    score: smallint().notNull(),
    /** Region code of clinical/anatomy, with its side. */
    placeCode: text(),
    placeSide: text({ enum: ['left', 'right', 'both', 'middle'] }),
    note: text(),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
    /** The patient's calendar day, in the time zone that was theirs when logging. */
    localOn: date({ mode: 'string' }).notNull(),
    timeZone: text().notNull(),
    source: text({ enum: SOURCES }).notNull(),
    /** The entry that this one corrects, and when this one was itself corrected. */
    correctsId: uuid(),
    supersededAt: timestamp({ withTimezone: true }),
    ...written,
  },
  (t) => [
    ...ofEpisode('pain_entries', t),
    foreignKey({
      name: 'pain_entries_corrects',
      columns: [t.clinicId, t.patientId, t.correctsId],
      foreignColumns: [t.clinicId, t.patientId, t.id],
    }),
    member('pain_entries_created_by', t.clinicId, t.createdBy),
    unique('pain_entries_of_patient').on(t.clinicId, t.patientId, t.id),
    unique('pain_entries_corrected_once').on(t.clinicId, t.correctsId),
    index('pain_entries_by_time').on(t.clinicId, t.patientId, t.recordedAt),
    check('pain_entries_score', sql`score between 0 and 10`),
    check('pain_entries_source', sql`source in ('portal', 'paper', 'told')`),
    check('pain_entries_place_has_side', sql`(place_code is null) = (place_side is null)`),
  ],
);

/** What was done of one item on one day, in one of that day's sessions (slot 1, 2, …). */
export const exerciseLogs = pgTable(
  'exercise_logs',
  {
    ...patientRow,
    episodeId: uuid().notNull(),
    itemId: uuid().notNull(),
    threadId: uuid().notNull(),
    localOn: date({ mode: 'string' }).notNull(),
    slot: smallint().notNull(),
    outcome: text({ enum: ['done', 'part', 'not-done'] }).notNull(),
    /** The side that was exercised, in the item's words; said in every log. */
    side: text({ enum: ['left', 'right', 'both', 'each', 'alternate'] }).notNull(),
    setsDone: smallint(),
    /** In the unit of the item. */
    amountDone: numeric({ precision: 7, scale: 2, mode: 'number' }),
    painDuring: smallint(),
    /** Key of the wording's list of reasons. */
    whyNot: text(),
    note: text(),
    loggedAt: timestamp({ withTimezone: true }).notNull(),
    timeZone: text().notNull(),
    source: text({ enum: SOURCES }).notNull(),
    correctsId: uuid(),
    supersededAt: timestamp({ withTimezone: true }),
    ...written,
  },
  (t) => [
    ...ofEpisode('exercise_logs', t),
    foreignKey({
      name: 'exercise_logs_item',
      columns: [t.clinicId, t.patientId, t.itemId],
      foreignColumns: [programItems.clinicId, programItems.patientId, programItems.id],
    }),
    foreignKey({
      name: 'exercise_logs_corrects',
      columns: [t.clinicId, t.patientId, t.correctsId],
      foreignColumns: [t.clinicId, t.patientId, t.id],
    }),
    member('exercise_logs_created_by', t.clinicId, t.createdBy),
    unique('exercise_logs_of_patient').on(t.clinicId, t.patientId, t.id),
    unique('exercise_logs_corrected_once').on(t.clinicId, t.correctsId),
    uniqueIndex('exercise_logs_one_per_slot')
      .on(t.clinicId, t.patientId, t.threadId, t.localOn, t.slot)
      .where(sql`superseded_at is null`),
    index('exercise_logs_by_day').on(t.clinicId, t.patientId, t.localOn),
    check('exercise_logs_outcome', sql`outcome in ('done', 'part', 'not-done')`),
    check('exercise_logs_side', sql`side in ('left', 'right', 'both', 'each', 'alternate')`),
    check('exercise_logs_slot', sql`slot between 1 and 24`),
    check('exercise_logs_pain', sql`pain_during between 0 and 10`),
    check('exercise_logs_amounts', sql`sets_done >= 0 and amount_done >= 0`),
    check('exercise_logs_source', sql`source in ('portal', 'paper', 'told')`),
  ],
);

/** One row per patient, episode and day, kept in the same transaction as the entries, so that reading stays flat. */
export const dayTotals = pgTable(
  'day_totals',
  {
    ...patientRow,
    episodeId: uuid().notNull(),
    localOn: date({ mode: 'string' }).notNull(),
    /** Null when no pain was told that day. */
    worstPain: smallint(),
    painSum: integer().notNull().default(0),
    painCount: smallint().notNull().default(0),
    /** Sessions of items with a schedule; as-needed items are not counted. */
    doneCount: smallint().notNull().default(0),
    partCount: smallint().notNull().default(0),
    notDoneCount: smallint().notNull().default(0),
    lastLoggedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    ...ofEpisode('day_totals', t),
    unique('day_totals_one_per_day').on(t.clinicId, t.patientId, t.localOn, t.episodeId),
    check('day_totals_worst', sql`worst_pain between 0 and 10`),
    check(
      'day_totals_counts',
      sql`pain_count >= 0 and done_count >= 0 and part_count >= 0 and not_done_count >= 0`,
    ),
    check('day_totals_missing_is_not_zero', sql`(pain_count = 0) = (worst_pain is null)`),
  ],
);
