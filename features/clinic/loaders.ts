import 'server-only';
import { listInvitations, listMembers } from '@/db/queries/team';
import { withScope } from '@/db/scope';
import { requireViewer } from '@/features/session/viewer';
import { instantWords, now } from '@/lib/clock';
import { newId } from '@/lib/id';
import { dayWords } from './format';
import type { Invitation, Member } from './types';

/** The clinic's people and the invitations that are out. Owners only. */
export async function loadTeam() {
  const viewer = await requireViewer('owner');
  const { timeZone, membershipId, clinicName } = viewer;
  const { people, invited } = await withScope(viewer.scope, async (tx) => ({
    people: await listMembers(tx),
    invited: await listInvitations(tx),
  }));
  const at = now();
  const members: Member[] = people.flatMap(({ role, startedAt, ...person }) =>
    role === 'patient'
      ? []
      : { ...person, role, since: dayWords(startedAt, timeZone), isSelf: person.id === membershipId },
  );
  const invitations: Invitation[] = invited.map(({ expiresAt, createdAt: _, ...one }) => {
    const ends = instantWords(expiresAt, timeZone);
    return { ...one, stands: expiresAt > at ? `link works until ${ends}` : `link ran out ${ends}` };
  });
  return { clinicName, members, invitations, newInvitationId: newId() };
}
