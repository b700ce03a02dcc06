import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { inviteColleague, withdrawInvite } from '@/features/clinic/actions';
import { acceptInvitation } from '@/features/session/links/actions';
import { currentViewer } from '@/features/session/viewer';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { destination, form } from '../support/request';
import { ownDatabase } from './support/database';
import { elsewhere, enter, inviteAs, NEW, tokenOf } from './support/links';
import { makeStaffed, PASSWORD, type Staffed } from './support/people';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/navigation', async () => (await import('../support/request')).nextNavigation);
vi.mock('next/cache', async () => (await import('../support/request')).nextCache);
vi.mock('next-intl/server', async () => (await import('../support/request')).nextIntl);
vi.mock('next-auth', async () => (await import('../support/request')).nextAuth);

ownDatabase();

let clinic: Staffed;
let other: Staffed;

beforeAll(async () => {
  clinic = await makeStaffed('One');
  other = await makeStaffed('Two');
});

beforeEach(elsewhere);

describe('a colleague’s invitation', () => {
  const accept = (token: string, password = NEW) => acceptInvitation(untouched, form({ token, password }));

  test('makes them a member in the role that the owner chose, and signs them in', async () => {
    const token = await inviteAs(clinic.owner, 'new@work.example', 'front-desk');
    expect(await destination(accept(token))).toBe('/patients');
    expect(await currentViewer()).toMatchObject({ role: 'front-desk', clinicId: clinic.clinicId });
    elsewhere();
    expect((await accept(token)).refusal).toBe('not-found');
  });

  test('lets somebody with an account join a second clinic by their own password', async () => {
    const token = await inviteAs(other.owner, clinic.therapist.email);
    elsewhere();
    expect((await accept(token)).fields.password).toEqual(['provePassword']);
    expect(await destination(accept(token, PASSWORD))).toBe('/caseload');
    expect(await currentViewer()).toMatchObject({
      userId: clinic.therapist.userId,
      clinicId: other.clinicId,
    });
  });

  test('is dead once withdrawn', async () => {
    elsewhere();
    await enter(clinic.owner);
    const id = newId();
    const made = await inviteColleague(
      { ...untouched, made: null },
      form({ id, displayName: 'Gone', email: 'gone@work.example', role: 'therapist' }),
    );
    expect((await withdrawInvite(untouched, form({ invitationId: id }))).refusal).toBeNull();
    elsewhere();
    expect((await accept(tokenOf(made.made?.address))).refusal).toBe('not-found');
  });

  test('cannot name the role of a patient, or come from anybody but an owner', async () => {
    await enter(clinic.owner);
    const ask = { id: newId(), displayName: 'X', email: 'x@work.example' };
    const state = { ...untouched, made: null };
    expect((await inviteColleague(state, form({ ...ask, role: 'patient' }))).refusal).toBe('invalid');
    for (const who of [clinic.desk, other.therapist]) {
      elsewhere();
      await enter(who);
      expect((await inviteColleague(state, form({ ...ask, role: 'owner' }))).refusal).toBe('not-permitted');
    }
  });
});
