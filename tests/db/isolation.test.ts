import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { mintScope, withAccount } from '@/db/account';
import { credentials, memberships, users } from '@/db/schema/accounts';
import { auditEvents } from '@/db/schema/audit';
import { episodes } from '@/db/schema/care';
import { painEntries } from '@/db/schema/diary';
import { patients } from '@/db/schema/patients';
import { type Scope, withScope } from '@/db/scope';
import { newId } from '@/lib/id';
import { connected } from '../support/database-url';
import { ownDatabase } from './support/database';
import { FAULT, faultCode } from './support/faults';
import { type Clinic, makeClinic, type Person } from './support/two-clinics';

const database = ownDatabase();
let north: Clinic;
let south: Clinic;

beforeAll(async () => {
  north = await makeClinic('North');
  south = await makeClinic('South');
});

const namesSeenBy = (scope: Scope) =>
  withScope(scope, async ({ db }) => (await db.select().from(patients)).map((one) => one.fullName).sort());
const entry = (of: Person, clinicId: string, createdBy: string) => ({
  clinicId,
  id: newId(),
  patientId: of.id,
  episodeId: of.episodeId,
  score: 4,
  recordedAt: new Date('2026-02-03T08:00:00Z'),
  localOn: '2026-02-03',
  timeZone: 'Europe/Madrid',
  source: 'portal' as const,
  createdBy,
});

describe('without the settings of a door', () => {
  const READ = 'select count(*) from patients';

  test('a fresh connection of the app role is refused loudly, never shown nothing', async () => {
    const code = await connected(database.app(), (app) => faultCode(app.query(READ)));
    expect(code).toBe(FAULT.undefinedSetting);
  });

  test('a connection that has served somebody is refused too', async () => {
    const code = await connected(database.app(), async (app) => {
      await app.query(
        `begin; set local app.door = 'clinic'; set local app.clinic_id = '${north.clinicId}'; set local app.patient_id = 'staff'`,
      );
      expect((await app.query(READ)).rows).toEqual([{ count: '2' }]);
      await app.query('commit');
      return faultCode(app.query(READ));
    });
    expect(code).toBe(FAULT.notUuid);
  });
});

describe('the staff of a clinic', () => {
  test('see its patients', async () => {
    expect(await namesSeenBy(north.staff)).toEqual(['Ann', 'Ben']);
  });

  test('find nothing of another clinic, whatever the query asks for', async () => {
    const found = await withScope(north.staff, ({ db }) =>
      db.select().from(patients).where(eq(patients.clinicId, south.clinicId)),
    );
    expect(found).toEqual([]);
  });

  test('cannot put a row into another clinic', async () => {
    const own = entry(south.ann, south.clinicId, south.staff.membershipId);
    const code = await faultCode(withScope(north.staff, ({ db }) => db.insert(painEntries).values(own)));
    expect(code).toBe(FAULT.refused);
  });

  test("cannot change or take over another clinic's row", async () => {
    const changed = await withScope(north.staff, ({ db }) =>
      db.update(patients).set({ fullName: 'Taken' }).where(eq(patients.id, south.ann.id)).returning(),
    );
    expect(changed).toEqual([]);
    expect(await namesSeenBy(south.staff)).toEqual(['Ann', 'Ben']);
  });

  test("cannot hang a row of theirs on another clinic's patient", async () => {
    const stray = { ...entry(north.ann, north.clinicId, north.staff.membershipId), patientId: south.ann.id };
    const code = await faultCode(withScope(north.staff, ({ db }) => db.insert(painEntries).values(stray)));
    expect(code).toBe(FAULT.foreignKey);
  });

  test('cannot read the accounts of the people, nor their passwords', async () => {
    expect(await withScope(north.staff, ({ db }) => db.select().from(users))).toEqual([]);
    expect(await withScope(north.staff, ({ db }) => db.select().from(credentials))).toEqual([]);
  });
});

describe('a patient', () => {
  test('sees one patient: themselves', async () => {
    expect(await namesSeenBy(north.ann.scope)).toEqual(['Ann']);
    expect(await withScope(north.ann.scope, ({ db }) => db.select().from(episodes))).toHaveLength(1);
  });

  test('writes an entry of their own', async () => {
    const own = entry(north.ann, north.clinicId, north.ann.scope.membershipId);
    expect(
      await faultCode(withScope(north.ann.scope, ({ db }) => db.insert(painEntries).values(own))),
    ).toBeNull();
  });

  test('cannot write an entry for somebody else', async () => {
    const other = entry(north.ben, north.clinicId, north.ann.scope.membershipId);
    const code = await faultCode(
      withScope(north.ann.scope, ({ db }) => db.insert(painEntries).values(other)),
    );
    expect(code).toBe(FAULT.refused);
  });

  test("sees the names of the staff, and no other patient's membership", async () => {
    const seen = await withScope(north.ann.scope, ({ db }) => db.select().from(memberships));
    expect(seen.map((one) => one.displayName).sort()).toEqual(['Ann', 'T. Hand']);
  });
});

describe('the account door', () => {
  test('opens the accounts', async () => {
    const user = { id: newId(), email: 'New@b.example', emailKey: 'new@b.example', name: 'New' };
    await withAccount(({ db }) => db.insert(users).values(user));
    expect(await withAccount(({ db }) => db.select().from(users))).toHaveLength(1);
  });

  test('shows no patient of any clinic', async () => {
    expect(await withAccount(({ db }) => db.select().from(patients))).toEqual([]);
  });
});

describe('what happened', () => {
  const event = () => ({
    clinicId: north.clinicId,
    id: newId(),
    actorId: north.staff.membershipId,
    verb: 'chart.open',
    outcome: 'allowed' as const,
    patientId: north.ann.id,
  });

  test('is written down', async () => {
    expect(
      await faultCode(withScope(north.staff, ({ db }) => db.insert(auditEvents).values(event()))),
    ).toBeNull();
  });

  test.each([
    'update audit_events set verb = null',
    'delete from audit_events',
    'truncate audit_events',
    'alter table audit_events disable row level security',
    'drop table audit_events',
  ])('cannot be undone by the app: %s', async (text) => {
    expect(await faultCode(withScope(north.staff, ({ db }) => db.execute(sql.raw(text))))).toBe(
      FAULT.refused,
    );
  });
});

test('a scope takes ids only, since they become text of a query', () => {
  const who = { clinicId: "x'; drop table patients; --", membershipId: newId(), patientId: null };
  expect(() => mintScope(who)).toThrow('Not an id');
});

test('a piece of work that fails leaves nothing of itself', async () => {
  const own = entry(north.ben, north.clinicId, north.staff.membershipId);
  const work = withScope(north.staff, async ({ db }) => {
    await db.insert(painEntries).values(own);
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  const found = await withScope(north.staff, ({ db }) =>
    db.select().from(painEntries).where(eq(painEntries.id, own.id)),
  );
  expect(found).toEqual([]);
});
