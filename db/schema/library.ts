import { foreignKey, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/**
 * What is the same for every clinic: loaded by each migrate run, as owner, from clinical/library. The app role may
 * only read it. A program keeps slug, version and a snapshot, never a key into these tables.
 */
const headTable = (name: string) =>
  pgTable(name, {
    slug: text().primaryKey(),
    currentVersion: integer().notNull(),
    retiredAt: timestamp({ withTimezone: true }),
  });

const versionTable = (name: string, keyName: string, head: ReturnType<typeof headTable>) =>
  pgTable(
    name,
    {
      slug: text().notNull(),
      version: integer().notNull(),
      /** As clinical/library had it. A change of content is a new version; old ones stay. */
      content: jsonb().notNull(),
      /** sha256 of the content, by which a migrate run sees whether it changed. */
      contentHash: text().notNull(),
      createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    },
    (t) => [
      primaryKey({ columns: [t.slug, t.version] }),
      foreignKey({ name: keyName, columns: [t.slug], foreignColumns: [head.slug] }),
    ],
  );

export type SharedShelf = {
  readonly head: ReturnType<typeof headTable>;
  readonly versions: ReturnType<typeof versionTable>;
};

/** Their versions hold an Exercise of clinical/library, of their time. */
export const exercises = headTable('exercises');
export const exerciseVersions = versionTable('exercise_versions', 'exercise_versions_exercise', exercises);

/** Their versions hold a SharedProtocol of clinical/library, of their time. */
export const protocols = headTable('protocols');
export const protocolVersions = versionTable('protocol_versions', 'protocol_versions_protocol', protocols);
