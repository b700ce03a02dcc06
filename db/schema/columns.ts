import { sql } from 'drizzle-orm';
import { customType, pgPolicy, pgRole, smallint, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Made outside the migrations: roles belong to the cluster, not to one database. */
export const appRole = pgRole('soleus_app').existing();

/** A file's bytes: as a row it is isolated, audited and backed up like every other row. */
export const bytea = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
});

export const SIDES = ['left', 'right', 'both', 'middle'] as const;

/** Every row of a clinic: the key is (clinic_id, id), the id comes from the app or from the form that sends it. */
export const clinicRow = { clinicId: uuid().notNull(), id: uuid().notNull() };

export const patientRow = { ...clinicRow, patientId: uuid().notNull() };

/** When a row was written, and by which member of the clinic. */
export const written = {
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  createdBy: uuid().notNull(),
};

/** For rows that people edit: a stale write is a conflict, never a silent overwrite. */
export const versioned = { version: smallint().notNull().default(1) };

const ownClinic = sql`clinic_id = current_setting('app.clinic_id')::uuid`;
const ownClinicOrAccount = sql`clinic_id = current_setting('app.clinic_id')::uuid or current_setting('app.door') = 'account'`;
const ownPatient = sql`current_setting('app.patient_id') in ('staff', patient_id::text)`;

/** Bare current_setting: unset must be an error, and Citus refuses a policy with a sub-select. */
export const clinicPolicy = () =>
  pgPolicy('own_clinic', { to: appRole, using: ownClinic, withCheck: ownClinic });

/** For the three tables that sign-in and links reach before a clinic is known. */
export const clinicOrAccountPolicy = () =>
  pgPolicy('own_clinic_or_account', {
    to: appRole,
    using: ownClinicOrAccount,
    withCheck: ownClinicOrAccount,
  });

/** Restrictive: on top of the clinic's policy, a patient reaches only what is theirs. */
export const patientPolicy = (using = ownPatient) =>
  pgPolicy('own_patient', { as: 'restrictive', to: appRole, using, withCheck: using });

const staffOnly = sql`current_setting('app.patient_id') = 'staff'`;

/** Restrictive: what patients have no business with, whoever's it is. */
export const staffPolicy = () =>
  pgPolicy('staff_only', { as: 'restrictive', to: appRole, using: staffOnly, withCheck: staffOnly });
