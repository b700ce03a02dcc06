import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { withAccount } from '@/db/account';
import { clinics } from '@/db/schema/accounts';
import { newId } from '@/lib/id';
import { ownDatabase } from './support/database';

ownDatabase();

const clinic = { id: newId(), name: 'Told in confidence', timeZone: 'Europe/Madrid' };
const insert = () => withAccount(({ db }) => db.insert(clinics).values(clinic));

it('a database error that leaves a transaction names its code and constraint, and no value', async () => {
  await insert();
  const error = await insert().catch((fault: unknown) => fault);
  expect(error).toMatchObject({ code: '23505', constraint: 'clinics_pkey' });
  expect(inspect(error, { depth: 9 })).not.toMatch(new RegExp(`${clinic.name}|${clinic.id}`));
});

it('what the work itself throws passes as it is', async () => {
  const own = new Error('our own');
  await expect(withAccount(() => Promise.reject(own))).rejects.toBe(own);
});
