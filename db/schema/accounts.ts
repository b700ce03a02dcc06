import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { appRole, clinicOrAccountPolicy, clinicRow, patientPolicy } from './columns';

export const ROLES = ['owner', 'therapist', 'front-desk', 'patient'] as const;
export type Role = (typeof ROLES)[number];

const accountDoor = sql`current_setting('app.door') = 'account'`;
const ownClinicRow = sql`id = current_setting('app.clinic_id')::uuid or current_setting('app.door') = 'account'`;

const accountPolicy = () =>
  pgPolicy('account_door', { to: appRole, using: accountDoor, withCheck: accountDoor });

export const clinics = pgTable(
  'clinics',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    /** IANA name; a patient's days are counted in it. */
    timeZone: text().notNull(),
    phone: text(),
    emergencyNumber: text(),
    isDemo: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  () => [pgPolicy('own_clinic_row', { to: appRole, using: ownClinicRow, withCheck: ownClinicRow })],
);

export const users = pgTable(
  'users',
  {
    id: uuid().primaryKey(),
    /** As typed, and its folded form (NFKC, lower case), by which people are found. */
    email: text().notNull(),
    emailKey: text().notNull().unique(),
    name: text().notNull(),
    disabledAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  () => [accountPolicy()],
);

export const credentials = pgTable(
  'credentials',
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id),
    /** argon2id in PHC form, parameters included */
    passwordHash: text().notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  () => [accountPolicy()],
);

export const signInSessions = pgTable(
  'sign_in_sessions',
  {
    id: uuid().primaryKey(),
    /** sha256 of the random value in the cookie; a stolen table opens nothing */
    tokenHash: text().notNull().unique(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    activeClinicId: uuid().notNull(),
    activeMembershipId: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    lastSeenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    absoluteExpiresAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index('sign_in_sessions_by_user').on(t.userId, t.createdAt), accountPolicy()],
);

export const rateLimits = pgTable(
  'rate_limits',
  {
    key: text().primaryKey(),
    hits: integer().notNull(),
    windowEndsAt: timestamp({ withTimezone: true }).notNull(),
  },
  () => [accountPolicy()],
);

/** Sign-ins, refusals of unknown people, set-up: what happens before a clinic is known. */
export const accountAudit = pgTable(
  'account_audit',
  {
    id: uuid().primaryKey(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    verb: text().notNull(),
    outcome: text({ enum: ['allowed', 'denied', 'failed'] }).notNull(),
    userId: uuid(),
    reason: text(),
  },
  (t) => [index('account_audit_by_time').on(t.at), accountPolicy()],
);

export const memberships = pgTable(
  'memberships',
  {
    ...clinicRow,
    userId: uuid().notNull(),
    role: text({ enum: ROLES }).notNull(),
    /** Names and addresses are kept here too, so that a clinic's transaction never needs the users table. */
    displayName: text().notNull(),
    email: text().notNull(),
    /** Whose portal this membership opens; for role patient only. */
    patientId: uuid(),
    startedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    endedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.id], name: 'memberships_clinic' }),
    uniqueIndex('memberships_one_open').on(t.clinicId, t.userId, t.role).where(sql`ended_at is null`),
    uniqueIndex('memberships_one_per_patient').on(t.clinicId, t.patientId).where(sql`ended_at is null`),
    check('memberships_patient_iff_role', sql`(role = 'patient') = (patient_id is not null)`),
    check('memberships_ends_after_start', sql`ended_at >= started_at`),
    check('memberships_role', sql`role in ('owner', 'therapist', 'front-desk', 'patient')`),
    clinicOrAccountPolicy(),
    // A patient sees the names of the staff and their own membership, never another patient's.
    patientPolicy(
      sql`patient_id is null or current_setting('app.patient_id') in ('staff', patient_id::text)`,
    ),
  ],
);

export const invitations = pgTable(
  'invitations',
  {
    ...clinicRow,
    tokenHash: text().notNull(),
    role: text({ enum: ['owner', 'therapist', 'front-desk'] }).notNull(),
    email: text().notNull(),
    displayName: text().notNull(),
    createdBy: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    usedAt: timestamp({ withTimezone: true }),
    withdrawnAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.createdBy],
      foreignColumns: [memberships.clinicId, memberships.id],
      name: 'invitations_created_by',
    }),
    unique('invitations_token').on(t.clinicId, t.tokenHash),
    check('invitations_role', sql`role in ('owner', 'therapist', 'front-desk')`),
    check('invitations_expire_later', sql`expires_at > created_at`),
    clinicOrAccountPolicy(),
  ],
);
