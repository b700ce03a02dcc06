import { eq, sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { withAccount } from '@/db/account';
import { appendAudit } from '@/db/queries/audit';
import { auditEvents } from '@/db/schema/audit';
import { patients } from '@/db/schema/patients';
import { type ScopedTx, withScope } from '@/db/scope';
import type { Tx } from '@/db/transaction';
import { ownDatabase } from './support/database';
import { FAULT, faultCode } from './support/faults';
import { type Clinic, makeClinic } from './support/two-clinics';

ownDatabase();
let north: Clinic;
beforeAll(async () => {
  north = await makeClinic('North');
});

const entry = { verb: 'test.rename', outcome: 'allowed', sessionId: null, patientId: null } as const;
const annNamed = (fullName: string, extra: { objectId?: string }) =>
  withScope(north.staff, async (tx) => {
    appendAudit(tx, { ...entry, ...extra });
    await tx.db.update(patients).set({ fullName }).where(eq(patients.id, north.ann.id));
    return fullName;
  });
const seen = () =>
  withScope(north.staff, async ({ db }) => ({
    names: (await db.select({ name: patients.fullName }).from(patients)).map(({ name }) => name).sort(),
    audited: (await db.select().from(auditEvents).where(eq(auditEvents.verb, entry.verb))).length,
  }));

test('what is said at commit is committed with the work', async () => {
  expect(await annNamed('Anna', {})).toBe('Anna');
  expect(await seen()).toEqual({ names: ['Anna', 'Ben'], audited: 1 });
});

test('the work is undone when what is said at commit fails', async () => {
  const before = await seen();
  expect(await faultCode(annNamed('Annabel', { objectId: 'not an id' }))).toBe(FAULT.notUuid);
  expect(await seen()).toEqual(before);
});

test('the last statement is committed with what was said before it, and undone with it', async () => {
  const renamed = (fullName: string) => (tx: Tx) =>
    tx.namedLast<{ full_name: string }>(
      'test_rename',
      'update patients set full_name = $1 where clinic_id = $2 and id = $3 returning full_name',
      [fullName, north.clinicId, north.ann.id],
    );
  const told = (objectId?: string) =>
    withScope(north.staff, (tx) => {
      appendAudit(tx, { ...entry, ...(objectId ? { objectId } : {}) });
      return renamed('Last')(tx);
    });
  const before = await seen();
  expect(await faultCode(told('not an id'))).toBe(FAULT.notUuid);
  expect(await seen()).toEqual(before);
  expect(await told()).toEqual([{ full_name: 'Last' }]);
  expect(await seen()).toEqual({ names: ['Ben', 'Last'], audited: before.audited + 1 });
});

test('after the last statement nothing finds a clinic, and nothing more is said', async () => {
  const after = (work: (tx: ScopedTx) => unknown) =>
    withScope(north.staff, async (tx) => {
      await tx.namedLast('test_one', 'select 1', []);
      return work(tx);
    });
  await expect(after(({ db }) => db.select().from(patients))).rejects.toThrow();
  await expect(after((tx) => appendAudit(tx, entry))).rejects.toThrow('before the last statement');
});

test('a client serves nobody else before all that it was sent is answered', async () => {
  const clinicOf = sql`select current_setting('app.clinic_id') as clinic`;
  const read = async ({ db }: Pick<Tx, 'db'>) =>
    (await db.execute<{ clinic: string }>(clinicOf)).rows[0]?.clinic;
  const kinds = [
    () => withScope(north.staff, () => Promise.reject(new Error('at once'))).catch(() => 'failed'),
    () => withAccount(read),
    () => withScope(north.staff, read),
  ];
  const work = Array.from({ length: 20 }, () => kinds.map((kind) => kind())).flat();
  const answers = await Promise.all(work);
  for (const turn of [0, 1, 2]) expect(new Set(answers.filter((_, at) => at % 3 === turn)).size).toBe(1);
  expect(answers.slice(0, 3)).toEqual(['failed', expect.stringMatching(/^0{8}/), north.clinicId]);
});
