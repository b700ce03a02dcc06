import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { clinics, memberships } from './accounts';
import { clinicPolicy, clinicRow, patientPolicy, versioned, written } from './columns';

export const patients = pgTable(
  'patients',
  {
    ...clinicRow,
    fullName: text().notNull(),
    /** Lower-cased, accents folded: found by ranges, since row security keeps ILIKE from an index. */
    sortName: text().notNull(),
    /** 'YYYY-MM-DD'; never passes through a Date */
    bornOn: date({ mode: 'string' }).notNull(),
    phone: text(),
    email: text(),
    /** Language that the patient reads, BCP 47. */
    locale: text().notNull().default('en'),
    /** Codes of the equipment that they can use at home; null while nobody has asked. */
    equipment: text().array(),
    ...versioned,
    ...written,
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.id], name: 'patients_clinic' }),
    foreignKey({
      columns: [t.clinicId, t.createdBy],
      foreignColumns: [memberships.clinicId, memberships.id],
      name: 'patients_created_by',
    }),
    index('patients_by_name').on(t.clinicId, t.sortName, t.id),
    check('patients_name_given', sql`length(full_name) between 1 and 200`),
    check('patients_born_in_range', sql`born_on between '1890-01-01' and '2100-01-01'`),
    clinicPolicy(),
    patientPolicy(sql`current_setting('app.patient_id') in ('staff', id::text)`),
  ],
);
