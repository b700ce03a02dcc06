import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { newId } from '@/lib/id';
import { connected, onDatabase } from '../support/database-url';

const BEFORE = ['0000_foundation', '0001_force_and_grants'];
const [clinicId, author, patientId, episodeId, signed, draft] = Array.from({ length: 6 }, newId);

async function migrate(owner: Client, name: string): Promise<number[]> {
  const text = readFileSync(new URL(`../../db/migrations/${name}.sql`, import.meta.url), 'utf8');
  const counts: number[] = [];
  for (const statement of text.split('--> statement-breakpoint')) {
    const { command, rowCount } = await owner.query(statement);
    if (command === 'UPDATE') counts.push(rowCount ?? 0);
  }
  return counts;
}

/** One signed and one open examination, each with two findings and one kept finding, as they stood before. */
async function write(app: Client): Promise<void> {
  const within = async (door: string, clinic: string, statements: readonly string[]) => {
    await app.query(
      `begin; set local app.door = '${door}'; set local app.clinic_id = '${clinic}'; set local app.patient_id = 'staff'`,
    );
    for (const statement of statements) await app.query(statement);
    await app.query('commit');
  };
  await within('account', '00000000-0000-0000-0000-000000000000', [
    `insert into clinics (id, name, time_zone) values ('${clinicId}', 'North', 'Europe/Madrid')`,
    `insert into memberships (clinic_id, id, user_id, email, display_name, role)
      values ('${clinicId}', '${author}', '${newId()}', 'a@b.example', 'T. Hand', 'therapist')`,
  ]);
  const part = (of: string | undefined) =>
    `'${clinicId}', '${newId()}', '${patientId}', '${of}', '${author}'`;
  const PART = 'clinic_id, id, patient_id, assessment_id, created_by';
  await within('clinic', `${clinicId}`, [
    `insert into patients (clinic_id, id, full_name, sort_name, born_on, created_by)
      values ('${clinicId}', '${patientId}', 'Ann', 'ann', '1990-02-28', '${author}')`,
    `insert into episodes (clinic_id, id, patient_id, complaint, side, started_on, created_by)
      values ('${clinicId}', '${episodeId}', '${patientId}', 'calf', 'left', '2026-01-05', '${author}')`,
    ...[signed, draft].flatMap((id) => [
      `insert into assessments (clinic_id, id, patient_id, episode_id, examined_on, status, signed_at, signed_by, created_by)
        values ('${clinicId}', '${id}', '${patientId}', '${episodeId}', '2026-02-03',
          ${id === signed ? `'signed', now(), '${author}'` : "'draft', null, null"}, '${author}')`,
      ...['left', 'right'].map(
        (side) => `insert into findings (${PART}, test_code, method_code, side, pain)
          values (${part(id)}, 'calf-stretch-pair', 'knee-bent', '${side}', 3)`,
      ),
      `insert into raised_findings (${PART}, finding_code, side, raised_by, strength)
        values (${part(id)}, 'tight-soleus', 'left', 'calf-stretch-pair', 'suggests')`,
    ]),
  ]);
}

test('closing the parts of signed examinations changes their rows and no others', async () => {
  const { ownerUrl, appUrl } = inject('store');
  const name = `soleus_before_${randomBytes(4).toString('hex')}`;
  await connected(ownerUrl, (admin) => admin.query(`create database ${name}`));
  try {
    await connected(onDatabase(ownerUrl, name), async (owner) => {
      // The migrator's own table, which a grant names.
      await owner.query('create schema drizzle; create table drizzle.__drizzle_migrations (id int)');
      for (const one of BEFORE) await migrate(owner, one);
      await connected(onDatabase(appUrl, name), write);
      // findings, symptom areas, gait notes, trigger point scores, kept findings
      expect(await migrate(owner, '0002_assessment_parts')).toEqual([2, 0, 0, 0, 1]);
    });
  } finally {
    await connected(ownerUrl, (admin) => admin.query(`drop database ${name} with (force)`));
  }
});
