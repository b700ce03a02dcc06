import { type AnyPgColumn, foreignKey, primaryKey } from 'drizzle-orm/pg-core';
import { memberships } from './accounts';
import { clinicPolicy, patientPolicy } from './columns';
import { patients } from './patients';

type OwnedByPatient = {
  clinicId: AnyPgColumn;
  id: AnyPgColumn;
  patientId: AnyPgColumn;
};

/** What every table of a patient has: its key, its patient, and the two policies. */
export const patientTable = (name: string, t: OwnedByPatient) => [
  primaryKey({ columns: [t.clinicId, t.id] }),
  foreignKey({
    name: `${name}_patient`,
    columns: [t.clinicId, t.patientId],
    foreignColumns: [patients.clinicId, patients.id],
  }),
  clinicPolicy(),
  patientPolicy(),
];

/** A person of the clinic, named by membership: ended when they leave, never deleted. */
export const member = (name: string, clinicId: AnyPgColumn, membershipId: AnyPgColumn) =>
  foreignKey({
    name,
    columns: [clinicId, membershipId],
    foreignColumns: [memberships.clinicId, memberships.id],
  });
