import { foreignKey, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/**
 * The shared exercises, the same for every clinic: loaded by each migrate run, as owner, from clinical/library.
 * The app role may only read them. A program keeps slug, version and a snapshot, never a key into these tables.
 */
export const exercises = pgTable('exercises', {
  slug: text().primaryKey(),
  currentVersion: integer().notNull(),
  retiredAt: timestamp({ withTimezone: true }),
});

export const exerciseVersions = pgTable(
  'exercise_versions',
  {
    slug: text().notNull(),
    version: integer().notNull(),
    /** An Exercise of clinical/library. A change of content is a new version; old ones stay. */
    content: jsonb().notNull(),
    /** sha256 of the content, by which a migrate run sees whether it changed. */
    contentHash: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.slug, t.version] }),
    foreignKey({ name: 'exercise_versions_exercise', columns: [t.slug], foreignColumns: [exercises.slug] }),
  ],
);
