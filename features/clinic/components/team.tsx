import { PageHead } from '@/components/ui/page-head';
import { Block } from '@/components/ui/panel';
import type { Invitation, Member } from '../types';
import { InvitationRow } from './invitation-row';
import { InviteForm } from './invite-form';
import { MemberRow } from './member-row';
import styles from './team.module.css';

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** The clinic's people, the invitations that are out, and a new one. */
export function Team({
  clinicName,
  members,
  invitations,
  newInvitationId,
}: {
  clinicName: string;
  members: readonly Member[];
  invitations: readonly Invitation[];
  newInvitationId: string;
}) {
  const people = plural(members.length, 'person', 'people');
  const invited = invitations.length
    ? `, ${plural(invitations.length, 'invitation', 'invitations')} open`
    : '';
  return (
    <>
      <PageHead
        title="Team"
        sub={
          <>
            <bdi>{clinicName}</bdi>, {people}
            {invited}
          </>
        }
      />
      <div className={styles.layout}>
        <div className={styles.main}>
          <Block id="people" title="People">
            <ul className={styles.people}>
              {members.map((member) => (
                <MemberRow key={member.id} member={member} />
              ))}
            </ul>
          </Block>
          {invitations.length > 0 ? (
            <Block id="invited" title="Invited" sub="nobody has used these links yet">
              <ul className={styles.people}>
                {invitations.map((invitation) => (
                  <InvitationRow key={invitation.id} invitation={invitation} />
                ))}
              </ul>
            </Block>
          ) : null}
        </div>
        <Block id="invite" title="Invite a colleague">
          <InviteForm id={newInvitationId} open={invitations} />
        </Block>
      </div>
    </>
  );
}
