import { and, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findPatient, listEpisodes } from '@/db/queries/patients';
import { auditEvents } from '@/db/schema/audit';
import { careTeam, episodes } from '@/db/schema/care';
import { patients } from '@/db/schema/patients';
import { withScope } from '@/db/scope';
import { addEpisodeTo, editDetails } from '@/features/patients/actions';
import { loadAccess, loadDetails, withChart } from '@/features/patients/loaders';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { destination, form, NotFound } from '../support/request';
import { ownDatabase } from './support/database';
import { elsewhere, enter } from './support/links';
import { personOf, register, registerAt } from './support/patients';
import { makeStaffed, type Staffed } from './support/people';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/navigation', async () => (await import('../support/request')).nextNavigation);
vi.mock('next/cache', async () => (await import('../support/request')).nextCache);
vi.mock('next-auth', async () => (await import('../support/request')).nextAuth);

ownDatabase();

let clinic: Staffed;
let other: Staffed;

const given = (change: Record<string, string> = {}) => personOf(clinic, change);
const registered = (change: Record<string, string> = {}, staff = clinic) => registerAt(staff, change);

const trailOf = (patientId: string) =>
  withScope(clinic.owner.scope, ({ db }) =>
    db
      .select({ verb: auditEvents.verb, outcome: auditEvents.outcome })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinic.clinicId), eq(auditEvents.patientId, patientId)))
      .orderBy(auditEvents.id),
  );

beforeAll(async () => {
  clinic = await makeStaffed('One');
  other = await makeStaffed('Two');
});

beforeEach(elsewhere);

describe('registering', () => {
  test('makes a patient with a lead therapist, and goes on to their access', async () => {
    const id = await registered();
    const kept = await withScope(clinic.owner.scope, (tx) => findPatient(tx, id));
    expect(kept).toMatchObject({
      fullName: 'Ann Porter',
      bornOn: '1980-02-29',
      phone: null,
      leadId: clinic.therapist.membershipId,
    });
    expect(await trailOf(id)).toEqual([{ verb: 'patient.register', outcome: 'allowed' }]);
  });

  test('by a therapist makes the episode in the same step', async () => {
    await enter(clinic.therapist);
    const fields = given({
      complaint: 'Left calf',
      side: 'left',
      startedOn: '2026-01-05',
      someoneElse: 'yes',
    });
    await destination(register(fields));
    const rows = await withScope(clinic.owner.scope, (tx) => listEpisodes(tx, fields.id ?? ''));
    expect(rows).toMatchObject([{ complaint: 'Left calf', side: 'left', startedOn: '2026-01-05' }]);
  });

  test('three times in one tick, and once more later, is one patient with one lead and one episode', async () => {
    await enter(clinic.therapist);
    const fields = given({ complaint: 'Calf', side: 'right', startedOn: '2026-01-05', someoneElse: 'yes' });
    await Promise.all([1, 2, 3].map(() => destination(register(fields))));
    expect(await destination(register(fields))).toBe(`/patients/${fields.id}/access`);
    const counts = await withScope(clinic.owner.scope, async ({ db }) => [
      await db.$count(patients, eq(patients.id, fields.id ?? '')),
      await db.$count(careTeam, eq(careTeam.patientId, fields.id ?? '')),
      await db.$count(episodes, eq(episodes.patientId, fields.id ?? '')),
    ]);
    expect(counts).toEqual([1, 1, 1]);
  });

  test('refuses what is clinical from the desk, and makes nothing', async () => {
    await enter(clinic.desk);
    const fields = given({ complaint: 'Calf', side: 'left', startedOn: '2026-01-05', someoneElse: 'yes' });
    expect((await register(fields)).refusal).toBe('not-permitted');
    expect(await withScope(clinic.owner.scope, (tx) => findPatient(tx, fields.id ?? ''))).toBeNull();
    expect(await trailOf(fields.id ?? '')).toEqual([{ verb: 'patient.register', outcome: 'denied' }]);
  });

  test('asks before it makes a second record of perhaps one person, and takes "someone else"', async () => {
    await registered({ fullName: 'Ibrahim Haddad', bornOn: '1951-01-03' });
    const again = given({ fullName: 'Ebrahim Haddad', bornOn: '1951-01-03' });
    const asked = await register(again);
    expect(asked.perhaps.map((one) => one.fullName)).toEqual(['Ibrahim Haddad']);
    expect(asked.values.fullName).toBe('Ebrahim Haddad');
    expect(await destination(register({ ...again, someoneElse: 'yes' }))).toContain('/access');
  });

  test.each([
    ['bornOn', { bornOn: '2999-01-01' }],
    ['leadId', { leadId: newId() }],
  ])('says a fault in %s beside the field and keeps what was typed', async (field, change) => {
    await enter(clinic.desk);
    const state = await register(given({ ...change, fullName: 'Kept <b>' }));
    expect(Object.keys(state.fields)).toEqual([field]);
    expect(state.values.fullName).toBe('Kept <b>');
  });

  test('takes no therapist of another clinic', async () => {
    await enter(clinic.desk);
    const state = await register(given({ leadId: other.therapist.membershipId, fullName: 'Zed' }));
    expect(state.fields.leadId).toBeDefined();
  });

  test('is refused to nobody in particular', async () => {
    expect((await register(given())).refusal).toBe('not-signed-in');
  });
});

describe('opening', () => {
  const chart = (id: string) => withChart(id, async (_tx, opened) => opened.patient.fullName);
  const missing = (work: Promise<unknown>) => expect(work).rejects.toBeInstanceOf(NotFound);

  test('a chart leaves a line in the trail, in one transaction with what was read', async () => {
    const id = await registered();
    elsewhere();
    await enter(clinic.therapist);
    expect(await chart(id)).toBe('Ann Porter');
    await expect(
      withChart(id, async () => {
        throw new Error('the read failed');
      }),
    ).rejects.toThrow('the read failed');
    expect(await trailOf(id)).toEqual([
      { verb: 'patient.register', outcome: 'allowed' },
      { verb: 'chart.open', outcome: 'allowed' },
    ]);
  });

  test('another clinic’s chart, an invented and a malformed one are all "not found", and the first two audited', async () => {
    const foreign = await registered({}, other);
    const invented = newId();
    elsewhere();
    await enter(clinic.therapist);
    for (const id of [foreign, invented, 'x', `${invented}'`]) await missing(chart(id));
    for (const id of [foreign, invented])
      expect(await trailOf(id)).toEqual([{ verb: 'chart.open', outcome: 'denied' }]);
  });

  test('a chart is "not found" for the desk, which may open the details', async () => {
    const id = await registered();
    await missing(chart(id));
    expect((await loadDetails(id)).patient.fullName).toBe('Ann Porter');
    expect((await loadAccess(id)).isOut).toBe(false);
    const verbs = (await trailOf(id)).map((row) => `${row.verb} ${row.outcome}`);
    expect(verbs).toEqual([
      'patient.register allowed',
      'chart.open denied',
      'patient.open allowed',
      'patient.open allowed',
    ]);
  });
});

describe('correcting', () => {
  const edit = (id: string, version: string, change: Record<string, string> = {}) =>
    editDetails(untouched, form({ ...given(change), id, version }));

  test('saves, and a save from an older page is a conflict that overwrites nothing', async () => {
    const id = await registered();
    expect((await edit(id, '1', { fullName: 'Ann Porter-Smith', phone: '07700 900000' })).saved).toBe(true);
    expect((await edit(id, '1', { fullName: 'Lost' })).refusal).toBe('conflict');
    const kept = await withScope(clinic.owner.scope, (tx) => findPatient(tx, id));
    expect(kept).toMatchObject({ fullName: 'Ann Porter-Smith', phone: '07700 900000', version: 2 });
  });

  test('gives a new lead from today and keeps the one before', async () => {
    const id = await registered();
    expect((await edit(id, '1', { leadId: clinic.owner.membershipId })).saved).toBe(true);
    const team = await withScope(clinic.owner.scope, ({ db }) =>
      db.select().from(careTeam).where(eq(careTeam.patientId, id)),
    );
    expect(team.filter((row) => row.endedOn === null).map((row) => row.membershipId)).toEqual([
      clinic.owner.membershipId,
    ]);
    expect(team).toHaveLength(2);
  });

  test('reaches no other clinic’s patient', async () => {
    const foreign = await registered({}, other);
    elsewhere();
    await enter(clinic.desk);
    expect((await edit(foreign, '1', { fullName: 'Taken' })).refusal).toBe('not-found');
  });
});

describe('an episode', () => {
  const add = (patientId: string, change: Record<string, string> = {}) =>
    addEpisodeTo(
      untouched,
      form({ id: newId(), patientId, complaint: 'Calf', side: 'left', startedOn: '2026-01-05', ...change }),
    );

  test('is added by a therapist, with its side', async () => {
    const id = await registered();
    elsewhere();
    await enter(clinic.therapist);
    expect((await add(id, { side: '' })).fields.side).toBeDefined();
    expect((await add(id, { startedOn: '2999-01-01' })).fields.startedOn).toBeDefined();
    expect(await destination(add(id))).toBe(`/patients/${id}`);
  });

  test('is not added by the desk, nor to another clinic’s patient', async () => {
    const id = await registered();
    expect((await add(id)).refusal).toBe('not-permitted');
    const foreign = await registered({}, other);
    elsewhere();
    await enter(clinic.therapist);
    expect((await add(foreign)).refusal).toBe('not-found');
  });
});
