import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { clinics } from './accounts';
import { clinicPolicy, clinicRow, staffPolicy, versioned, written } from './columns';
import { member } from './keys';

/**
 * A clinic's own protocols. What one says stands in its versions; here is which version counts, the draft of the
 * next one, and who may see it. Nothing is deleted: one that is no longer offered is retired.
 */
export const clinicProtocols = pgTable(
  'clinic_protocols',
  {
    ...clinicRow,
    /** 0 until it was published. */
    currentVersion: integer().notNull().default(0),
    /** What will be the next version, in the shape of features/programs/protocols; null where nothing is written. */
    draft: jsonb(),
    /** Since when the whole clinic sees it; null while it is its author's alone. */
    sharedAt: timestamp({ withTimezone: true }),
    retiredAt: timestamp({ withTimezone: true }),
    ...versioned,
    ...written,
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ name: 'clinic_protocols_clinic', columns: [t.clinicId], foreignColumns: [clinics.id] }),
    member('clinic_protocols_created_by', t.clinicId, t.createdBy),
    check('clinic_protocols_version', sql`current_version >= 0`),
    check('clinic_protocols_draft', sql`jsonb_typeof(draft) = 'object'`),
    check('clinic_protocols_something', sql`draft is not null or current_version > 0`),
    check('clinic_protocols_shared_published', sql`shared_at is null or current_version > 0`),
    clinicPolicy(),
    staffPolicy(),
  ],
);

/** What a protocol said at each time, never changed. */
export const clinicProtocolVersions = pgTable(
  'clinic_protocol_versions',
  {
    ...clinicRow,
    protocolId: uuid().notNull(),
    version: integer().notNull(),
    /** In the shape of features/programs/protocols. */
    content: jsonb().notNull(),
    ...written,
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      name: 'clinic_protocol_versions_protocol',
      columns: [t.clinicId, t.protocolId],
      foreignColumns: [clinicProtocols.clinicId, clinicProtocols.id],
    }),
    member('clinic_protocol_versions_created_by', t.clinicId, t.createdBy),
    unique('clinic_protocol_versions_once').on(t.clinicId, t.protocolId, t.version),
    check('clinic_protocol_versions_from_one', sql`version >= 1`),
    check('clinic_protocol_versions_whole', sql`jsonb_typeof(content) = 'object'`),
    clinicPolicy(),
    staffPolicy(),
  ],
);
