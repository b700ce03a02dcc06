import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { clinics } from './accounts';
import { bytea, clinicPolicy, clinicRow, staffPolicy, written } from './columns';
import { member } from './keys';

/**
 * A clinic's own exercises. What one says stands in its versions; here is only which version counts. Nothing is
 * deleted: one that is no longer offered is retired, and one that was merged names what it went into.
 */
export const clinicExercises = pgTable(
  'clinic_exercises',
  {
    ...clinicRow,
    /** Begins with own-, which no shared exercise does. */
    slug: text().notNull(),
    currentVersion: integer().notNull().default(1),
    retiredAt: timestamp({ withTimezone: true }),
    /** The slug of the exercise, shared or own, that stands for this one now. */
    mergedInto: text(),
    /** One more with every change of the row: the sum over a clinic tells a process whether what it read stands. */
    changes: integer().notNull().default(1),
    ...written,
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ name: 'clinic_exercises_clinic', columns: [t.clinicId], foreignColumns: [clinics.id] }),
    member('clinic_exercises_created_by', t.clinicId, t.createdBy),
    unique('clinic_exercises_slug').on(t.clinicId, t.slug),
    index('clinic_exercises_changes').on(t.clinicId, t.changes),
    check('clinic_exercises_slug_form', sql`slug ~ '^own-[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80`),
    check('clinic_exercises_version', sql`current_version >= 1 and changes >= current_version`),
    check(
      'clinic_exercises_merged',
      sql`merged_into is null or (retired_at is not null and merged_into <> slug)`,
    ),
    clinicPolicy(),
    staffPolicy(),
  ],
);

/** What an exercise said at each time, never changed: a program names the version that it took. */
export const clinicExerciseVersions = pgTable(
  'clinic_exercise_versions',
  {
    ...clinicRow,
    exerciseId: uuid().notNull(),
    version: integer().notNull(),
    /** In the shape of features/library/schema. */
    content: jsonb().notNull(),
    ...written,
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      name: 'clinic_exercise_versions_exercise',
      columns: [t.clinicId, t.exerciseId],
      foreignColumns: [clinicExercises.clinicId, clinicExercises.id],
    }),
    member('clinic_exercise_versions_created_by', t.clinicId, t.createdBy),
    unique('clinic_exercise_versions_once').on(t.clinicId, t.exerciseId, t.version),
    check('clinic_exercise_versions_from_one', sql`version >= 1`),
    check('clinic_exercise_versions_whole', sql`jsonb_typeof(content) = 'object'`),
    clinicPolicy(),
    staffPolicy(),
  ],
);

/**
 * A photo or a video of a clinic's own exercise. Never changed or deleted: a version names those that it shows, and
 * so does the copy in a program, by which a patient may see it.
 */
export const exerciseMedia = pgTable(
  'exercise_media',
  {
    ...clinicRow,
    exerciseId: uuid().notNull(),
    mediaType: text({
      enum: ['image/jpeg', 'image/png', 'image/webp', 'video/mp4', 'video/webm'],
    }).notNull(),
    bytes: bytea().notNull(),
    /** What it shows, for whoever cannot see it. */
    words: text().notNull(),
    author: text().notNull(),
    /** Whether others may be given it: clinical/library/rights. */
    licence: text().notNull(),
    ...written,
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      name: 'exercise_media_exercise',
      columns: [t.clinicId, t.exerciseId],
      foreignColumns: [clinicExercises.clinicId, clinicExercises.id],
    }),
    member('exercise_media_created_by', t.clinicId, t.createdBy),
    index('exercise_media_by_exercise').on(t.clinicId, t.exerciseId),
    check(
      'exercise_media_type',
      sql`media_type in ('image/jpeg', 'image/png', 'image/webp', 'video/mp4', 'video/webm')`,
    ),
    check(
      'exercise_media_size',
      sql`octet_length(bytes) between 1 and case when media_type like 'video/%' then 25165824 else 4194304 end`,
    ),
    check('exercise_media_words', sql`length(words) between 1 and 200 and length(author) between 1 and 120`),
    check(
      'exercise_media_licence',
      sql`licence in ('own-work', 'cc0', 'cc-by', 'cc-by-sa', 'permission', 'unknown')`,
    ),
    clinicPolicy(),
  ],
);

/** The exercises that a therapist marked for themselves, shared or own. */
export const exerciseFavourites = pgTable(
  'exercise_favourites',
  {
    ...clinicRow,
    membershipId: uuid().notNull(),
    exerciseSlug: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    member('exercise_favourites_member', t.clinicId, t.membershipId),
    unique('exercise_favourites_once').on(t.clinicId, t.membershipId, t.exerciseSlug),
    clinicPolicy(),
    staffPolicy(),
  ],
);

/**
 * How often a therapist gave an exercise to somebody, and when last: counted in the transaction that gives it, so
 * that ordering a search need not read every program.
 */
export const exerciseUses = pgTable(
  'exercise_uses',
  {
    ...clinicRow,
    membershipId: uuid().notNull(),
    exerciseSlug: text().notNull(),
    uses: integer().notNull(),
    lastUsedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    member('exercise_uses_member', t.clinicId, t.membershipId),
    unique('exercise_uses_once').on(t.clinicId, t.membershipId, t.exerciseSlug),
    check('exercise_uses_counted', sql`uses >= 1`),
    clinicPolicy(),
    staffPolicy(),
  ],
);

/** What became of each row of a file that was taken in. */
export const libraryImports = pgTable(
  'library_imports',
  {
    ...clinicRow,
    fileName: text().notNull(),
    /** In the shape of features/library/exchange. */
    report: jsonb().notNull(),
    ...written,
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ name: 'library_imports_clinic', columns: [t.clinicId], foreignColumns: [clinics.id] }),
    member('library_imports_created_by', t.clinicId, t.createdBy),
    check('library_imports_file', sql`length(file_name) between 1 and 200`),
    check('library_imports_report', sql`jsonb_typeof(report) = 'object'`),
    clinicPolicy(),
    staffPolicy(),
  ],
);
