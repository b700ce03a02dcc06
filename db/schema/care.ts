import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { clinicOrAccountPolicy, patientPolicy, patientRow, SIDES, versioned, written } from './columns';
import { member, patientTable } from './keys';
import { patients } from './patients';

/** Who looks after a patient, from when to when. */
export const careTeam = pgTable(
  'care_team',
  {
    ...patientRow,
    membershipId: uuid().notNull(),
    part: text({ enum: ['lead', 'cover'] }).notNull(),
    startedOn: date({ mode: 'string' }).notNull(),
    endedOn: date({ mode: 'string' }),
    ...written,
  },
  (t) => [
    ...patientTable('care_team', t),
    member('care_team_member', t.clinicId, t.membershipId),
    member('care_team_created_by', t.clinicId, t.createdBy),
    uniqueIndex('care_team_one_lead')
      .on(t.clinicId, t.patientId)
      .where(sql`part = 'lead' and ended_on is null`),
    index('care_team_by_member').on(t.clinicId, t.membershipId, t.patientId).where(sql`ended_on is null`),
    check('care_team_part', sql`part in ('lead', 'cover')`),
    check('care_team_ends_after_start', sql`ended_on >= started_on`),
  ],
);

/** One complaint of one patient. The side is always said. */
export const episodes = pgTable(
  'episodes',
  {
    ...patientRow,
    complaint: text().notNull(),
    side: text({ enum: SIDES }).notNull(),
    startedOn: date({ mode: 'string' }).notNull(),
    closedOn: date({ mode: 'string' }),
    ...versioned,
    ...written,
  },
  (t) => [
    ...patientTable('episodes', t),
    member('episodes_created_by', t.clinicId, t.createdBy),
    unique('episodes_of_patient').on(t.clinicId, t.patientId, t.id),
    check('episodes_complaint_given', sql`length(complaint) between 1 and 200`),
    check('episodes_side', sql`side in ('left', 'right', 'both', 'middle')`),
    check('episodes_close_after_start', sql`closed_on >= started_on`),
  ],
);

/** A single-use link with which a patient sets a password. Only its hash is kept. */
export const accessLinks = pgTable(
  'access_links',
  {
    ...patientRow,
    tokenHash: text().notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    usedAt: timestamp({ withTimezone: true }),
    withdrawnAt: timestamp({ withTimezone: true }),
    ...written,
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      name: 'access_links_patient',
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    member('access_links_created_by', t.clinicId, t.createdBy),
    unique('access_links_token').on(t.clinicId, t.tokenHash),
    index('access_links_by_patient').on(t.clinicId, t.patientId, t.createdAt),
    check('access_links_expire_later', sql`expires_at > created_at`),
    clinicOrAccountPolicy(),
    patientPolicy(),
  ],
);
