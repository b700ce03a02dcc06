import { and, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { mintScope, withAccount } from '@/db/account';
import { findCredential } from '@/db/queries/accounts';
import { findPatient } from '@/db/queries/patients';
import { auditEvents } from '@/db/schema/audit';
import { accessLinks } from '@/db/schema/care';
import { withScope } from '@/db/scope';
import { changeAccess } from '@/features/patients/actions';
import { openAccess } from '@/features/session/links/actions';
import { loadOffer } from '@/features/session/links/loaders';
import { currentViewer } from '@/features/session/viewer';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { newLinkToken } from '@/lib/link-token';
import { passwordFits } from '@/lib/password';
import { browser, destination, form } from '../support/request';
import { ownDatabase } from './support/database';
import { accessFor, elsewhere, enter, inviteAs, makePatient, NEW, none, tokenOf } from './support/links';
import { makeStaffed, PASSWORD, type Staffed } from './support/people';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/navigation', async () => (await import('../support/request')).nextNavigation);
vi.mock('next/cache', async () => (await import('../support/request')).nextCache);
vi.mock('next-intl/server', async () => (await import('../support/request')).nextIntl);
vi.mock('next-auth', async () => (await import('../support/request')).nextAuth);

ownDatabase();

let clinic: Staffed;
let other: Staffed;

const open = (token: string, fields: Record<string, string> = {}) =>
  openAccess(untouched, form({ token, password: NEW, ...fields }));

beforeAll(async () => {
  clinic = await makeStaffed('One');
  other = await makeStaffed('Two');
});

beforeEach(elsewhere);

describe('a patient’s link', () => {
  test('lets them choose a password and signs them in to their own pages, and no others', async () => {
    const patientId = await makePatient(clinic, 'pat@home.example');
    const token = await accessFor(patientId, clinic);
    expect(await destination(open(token))).toBe('/portal');
    expect(await currentViewer()).toMatchObject({ role: 'patient', patientId, clinicId: clinic.clinicId });
    elsewhere();
    expect(await enter({ email: 'pat@home.example' }, NEW)).toBe('/portal');
  });

  test('is kept as a hash, and its use is in the clinic’s trail', async () => {
    const patientId = await makePatient(clinic, 'trail@home.example');
    const token = await accessFor(patientId, clinic);
    await destination(open(token));
    const { links, trail } = await withScope(clinic.owner.scope, async ({ db }) => ({
      links: await db.select().from(accessLinks).where(eq(accessLinks.patientId, patientId)),
      trail: await db
        .select({ verb: auditEvents.verb, outcome: auditEvents.outcome })
        .from(auditEvents)
        .where(and(eq(auditEvents.clinicId, clinic.clinicId), eq(auditEvents.patientId, patientId))),
    }));
    expect(JSON.stringify(links)).not.toContain(token);
    expect(links[0]?.usedAt).not.toBeNull();
    expect(trail).toEqual([
      { verb: 'access.hand-over', outcome: 'allowed' },
      { verb: 'access.open', outcome: 'allowed' },
    ]);
  });

  test('is not used up by looking at it', async () => {
    const token = await accessFor(await makePatient(clinic, 'look@home.example'), clinic);
    for (let i = 0; i < 3; i++) expect(await loadOffer('access', token)).not.toBeNull();
    expect(await destination(open(token))).toBe('/portal');
  });

  test('opens in one of two tabs', async () => {
    const token = await accessFor(await makePatient(clinic, 'tabs@home.example'), clinic);
    const answers = await Promise.allSettled([open(token), open(token)]);
    const won = answers.filter((answer) => answer.status === 'rejected');
    const lost = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.refusal] : []));
    expect(won).toHaveLength(1);
    expect(['not-found', 'conflict']).toContain(lost[0]);
  });

  test('asks a patient without an address for one', async () => {
    const patientId = await makePatient(clinic, null);
    const token = await accessFor(patientId, clinic);
    expect((await open(token)).fields.email).toEqual(['emailNeeded']);
    expect(await destination(open(token, { email: 'own@home.example' }))).toBe('/portal');
    elsewhere();
    expect(await enter({ email: 'own@home.example' }, NEW)).toBe('/portal');
  });

  test('refuses a weak password beside the field, and keeps working', async () => {
    const token = await accessFor(await makePatient(clinic, 'weak@home.example'), clinic);
    expect((await open(token, { password: 'short' })).fields.password).toEqual(['tooShort']);
    expect((await open(token, { password: 'passwordpassword' })).fields.password).toEqual(['tooCommon']);
    expect(await destination(open(token))).toBe('/portal');
  });

  test.each(['used', 'withdrawn', 'replaced', 'run out', 'invented', 'malformed', 'of another kind'])(
    'that is %s finds nothing and makes nothing, with one answer',
    async (reason) => {
      const patientId = await makePatient(clinic, `dead-${newId()}@home.example`);
      let token = await accessFor(patientId, clinic);
      if (reason === 'used') await destination(open(token));
      if (reason === 'withdrawn') {
        await enter(clinic.desk);
        await changeAccess(none, form({ do: 'withdraw', patientId }));
      }
      if (reason === 'replaced') await accessFor(patientId, clinic);
      if (reason === 'run out') {
        const past = new Date(Date.now() - 1000);
        await withScope(clinic.desk.scope, ({ db }) =>
          db
            .update(accessLinks)
            .set({ createdAt: new Date(0), expiresAt: past })
            .where(and(eq(accessLinks.clinicId, clinic.clinicId), eq(accessLinks.patientId, patientId))),
        );
      }
      if (reason === 'invented') token = newLinkToken(clinic.clinicId);
      if (reason === 'malformed') token = '../../etc/passwd%00';
      if (reason === 'of another kind') token = await inviteAs(clinic.owner, `k-${newId()}@work.example`);
      elsewhere();
      expect(await loadOffer('access', token)).toBeNull();
      expect(await open(token)).toEqual({
        refusal: 'not-found',
        fields: {},
        values: {},
        attempt: 1,
        saved: false,
      });
      expect(browser.cookies.size).toBe(0);
    },
  );

  test('never takes over an account that exists: its own password joins, another one does not', async () => {
    const token = await accessFor(await makePatient(clinic, other.owner.email), clinic);
    const before = await withAccount((tx) => findCredential(tx, other.owner.email));
    expect((await open(token)).fields.password).toEqual(['provePassword']);
    expect(browser.cookies.size).toBe(0);
    expect(await withAccount((tx) => findCredential(tx, other.owner.email))).toEqual(before);
    expect(await destination(open(token, { password: PASSWORD }))).toBe('/portal');
    expect(await currentViewer()).toMatchObject({ userId: other.owner.userId, role: 'patient' });
  });

  test('never takes over the account of somebody whose address is typed in', async () => {
    const token = await accessFor(await makePatient(clinic, null), clinic);
    const said = await open(token, { email: clinic.owner.email.toUpperCase() });
    expect(said.fields.password).toEqual(['provePassword']);
    const kept = await withAccount((tx) => findCredential(tx, clinic.owner.email));
    expect(await passwordFits(NEW, kept?.passwordHash ?? null)).toBe(false);
  });

  test('throttles guesses at an existing account', async () => {
    const token = await accessFor(await makePatient(clinic, clinic.therapist.email), clinic);
    for (let i = 0; i < 10; i++) expect((await open(token)).refusal).toBe('invalid');
    expect((await open(token, { password: PASSWORD })).refusal).toBe('too-many');
  });

  test('gives a patient who lost the password a new one, and ends whoever was in', async () => {
    const patientId = await makePatient(clinic, 'lost@home.example');
    await destination(open(await accessFor(patientId, clinic)));
    const old = new Map(browser.cookies);
    const again = await accessFor(patientId, clinic);
    expect(await destination(open(again, { password: 'another seven quiet lanterns' }))).toBe('/portal');
    browser.cookies = old;
    expect(await currentViewer()).toBeNull();
    elsewhere();
    expect(await enter({ email: 'lost@home.example' }, NEW)).toBeNull();
  });

  test('gives no new password where the account opens more than these pages', async () => {
    const patientId = await makePatient(clinic, other.desk.email);
    await destination(open(await accessFor(patientId, clinic), { password: PASSWORD }));
    const again = await accessFor(patientId, clinic);
    expect((await open(again)).fields.password).toEqual(['provePassword']);
    elsewhere();
    expect(await enter(other.desk)).not.toBeNull();
  });

  test('does not open a second patient’s pages with one address', async () => {
    await destination(open(await accessFor(await makePatient(clinic, 'two@home.example'), clinic)));
    const second = await accessFor(await makePatient(clinic, 'two@home.example'), clinic);
    const said = await open(second, { password: NEW });
    expect(said.fields.email).toEqual(['emailTaken']);
  });

  test('twice asked for by one form is one link, and the last one shown opens', async () => {
    const patientId = await makePatient(clinic, 'twice@home.example');
    await enter(clinic.desk);
    const id = newId();
    const first = await changeAccess(none, form({ id, patientId }));
    const second = await changeAccess(none, form({ id, patientId }));
    expect(await loadOffer('access', tokenOf(first.link?.address))).toBeNull();
    expect(await loadOffer('access', tokenOf(second.link?.address))).not.toBeNull();
    const rows = await withScope(clinic.desk.scope, ({ db }) =>
      db.select({ id: accessLinks.id }).from(accessLinks).where(eq(accessLinks.patientId, patientId)),
    );
    expect(rows).toEqual([{ id }]);
  });

  test('is not handed over for another clinic’s patient, an invented one or a malformed one', async () => {
    const foreign = await makePatient(other, null);
    await enter(clinic.desk);
    const [theirs, invented] = [
      await changeAccess(none, form({ id: newId(), patientId: foreign })),
      await changeAccess(none, form({ id: newId(), patientId: newId() })),
    ];
    expect(theirs).toEqual(invented);
    expect(theirs).toEqual({ refusal: 'not-found', link: null });
    expect((await changeAccess(none, form({ id: 'x', patientId: 'y' }))).refusal).toBe('invalid');
  });

  test('is not handed over by a patient', async () => {
    const patientId = await makePatient(clinic, 'self@home.example');
    await destination(open(await accessFor(patientId, clinic)));
    expect((await changeAccess(none, form({ id: newId(), patientId }))).refusal).toBe('not-permitted');
  });
});

test('a scope read for a link is narrowed to its one patient', async () => {
  const [mine, another] = [await makePatient(clinic, null), await makePatient(clinic, null)];
  const scope = mintScope({
    clinicId: clinic.clinicId,
    membershipId: clinic.desk.membershipId,
    patientId: mine,
  });
  expect(await withScope(scope, (tx) => findPatient(tx, another))).toBeNull();
  expect(await withScope(scope, (tx) => findPatient(tx, mine))).not.toBeNull();
});
