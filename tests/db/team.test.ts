import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listMembers } from '@/db/queries/team';
import { withScope } from '@/db/scope';
import { changeRole, endColleague, inviteColleague, withdrawInvite } from '@/features/clinic/actions';
import { loadTeam } from '@/features/clinic/loaders';
import { currentViewer } from '@/features/session/viewer';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { browser, form, inBrowser, NotFound } from '../support/request';
import { ownDatabase } from './support/database';
import { elsewhere, enter } from './support/links';
import { makeMember, makeStaffed, type Staffed } from './support/people';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/navigation', async () => (await import('../support/request')).nextNavigation);
vi.mock('next/cache', async () => (await import('../support/request')).nextCache);
vi.mock('next-auth', async () => (await import('../support/request')).nextAuth);

ownDatabase();

let clinic: Staffed;

const end = (membershipId: string) => endColleague(untouched, form({ membershipId }));
const give = (membershipId: string, role: string) => changeRole(untouched, form({ membershipId, role }));
const owners = async (staff: Staffed) =>
  (await withScope(staff.owner.scope, listMembers)).filter((member) => member.role === 'owner').length;

/** The cookies of this person's browser, kept while somebody else acts. */
async function signedIn(who: { email: string }) {
  elsewhere();
  await enter(who);
  const kept = browser.cookies;
  elsewhere();
  return kept;
}

beforeEach(async () => {
  clinic = await makeStaffed('One');
});

describe('a colleague who leaves', () => {
  test('is nobody at the next request, and stays in the records', async () => {
    const theirs = await signedIn(clinic.therapist);
    await enter(clinic.owner);
    expect((await end(clinic.therapist.membershipId)).refusal).toBeNull();
    browser.cookies = theirs;
    expect(await currentViewer()).toBeNull();
    elsewhere();
    expect(await enter(clinic.therapist)).toBeNull();
  });

  test('keeps what they have at another clinic', async () => {
    const other = await makeStaffed('Two');
    await makeMember(other.clinicId, 'therapist', clinic.therapist);
    elsewhere();
    await enter(clinic.owner);
    await end(clinic.therapist.membershipId);
    elsewhere();
    expect(await enter(clinic.therapist)).toBe('/caseload');
    expect(await currentViewer()).toMatchObject({ clinicId: other.clinicId });
  });

  test('cannot be ended twice, nor be somebody of another clinic', async () => {
    const other = await makeStaffed('Two');
    elsewhere();
    await enter(clinic.owner);
    expect((await end(clinic.desk.membershipId)).refusal).toBeNull();
    expect((await end(clinic.desk.membershipId)).refusal).toBe('not-found');
    expect((await end(other.therapist.membershipId)).refusal).toBe('not-found');
    expect((await end(newId())).refusal).toBe('not-found');
    expect((await end('x')).refusal).toBe('invalid');
  });
});

describe('the owner', () => {
  test('cannot end their own membership, nor lose their own role', async () => {
    elsewhere();
    await enter(clinic.owner);
    expect((await end(clinic.owner.membershipId)).refusal).toBe('conflict');
    expect((await give(clinic.owner.membershipId, 'therapist')).refusal).toBe('conflict');
    expect(await owners(clinic)).toBe(1);
  });

  test('and another owner who remove each other at once leave one', async () => {
    const second = await makeMember(clinic.clinicId, 'owner');
    const one = await signedIn(clinic.owner);
    const two = await signedIn(second);
    const answers = await Promise.all([
      inBrowser(one, () => end(second.membershipId)),
      inBrowser(two, () => end(clinic.owner.membershipId)),
    ]);
    expect(answers.filter((answer) => answer.refusal === null)).toHaveLength(1);
  });

  test('gives a colleague another role from their next request on', async () => {
    const theirs = await signedIn(clinic.desk);
    await enter(clinic.owner);
    expect((await give(clinic.desk.membershipId, 'therapist')).refusal).toBeNull();
    browser.cookies = theirs;
    expect(await currentViewer()).toMatchObject({ role: 'therapist' });
  });

  test('gives nobody a role that does not exist or is a patient’s', async () => {
    elsewhere();
    await enter(clinic.owner);
    for (const role of ['patient', 'admin', '']) {
      expect((await give(clinic.desk.membershipId, role)).refusal).toBe('invalid');
    }
  });

  test('sees the team with its open invitations', async () => {
    elsewhere();
    await enter(clinic.owner);
    const id = newId();
    const ask = form({ id, displayName: 'Mei', email: 'mei@work.example', role: 'therapist' });
    await inviteColleague({ ...untouched, made: null }, ask);
    const team = await loadTeam();
    expect(team.members.map((member) => member.role).toSorted()).toEqual([
      'front-desk',
      'owner',
      'therapist',
    ]);
    expect(team.invitations).toMatchObject([{ id, displayName: 'Mei' }]);
    expect(JSON.stringify(team)).not.toContain('token');
  });

  test('does not invite somebody who works here in that role', async () => {
    elsewhere();
    await enter(clinic.owner);
    const ask = { id: newId(), displayName: 'X', email: clinic.desk.email.toUpperCase(), role: 'front-desk' };
    const state = await inviteColleague({ ...untouched, made: null }, form(ask));
    expect(state.fields.email).toBeDefined();
  });
});

test.each(['therapist', 'desk'] as const)('the %s neither sees nor runs the team', async (who) => {
  elsewhere();
  await enter(clinic[who]);
  await expect(loadTeam()).rejects.toBeInstanceOf(NotFound);
  expect((await end(clinic.owner.membershipId)).refusal).toBe('not-permitted');
  expect((await give(clinic[who].membershipId, 'owner')).refusal).toBe('not-permitted');
  expect((await withdrawInvite(untouched, form({ invitationId: newId() }))).refusal).toBe('not-permitted');
});
