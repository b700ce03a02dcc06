import { index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { clinicPolicy, clinicRow, patientPolicy } from './columns';

/** Who did or opened what. Append-only for the app role; ids and field names, never values. */
export const auditEvents = pgTable(
  'audit_events',
  {
    ...clinicRow,
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** The membership that acted. */
    actorId: uuid().notNull(),
    sessionId: uuid(),
    verb: text().notNull(),
    outcome: text({ enum: ['allowed', 'denied', 'failed'] }).notNull(),
    patientId: uuid(),
    objectId: uuid(),
    /** Names of the fields that changed. */
    fields: text().array(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index('audit_events_by_time').on(t.clinicId, t.at),
    index('audit_events_by_patient').on(t.clinicId, t.patientId, t.at),
    clinicPolicy(),
    patientPolicy(),
  ],
);
