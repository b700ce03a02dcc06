'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { Select } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { Tag } from '@/components/ui/tag';
import { untouched } from '@/lib/form-state';
import { changeRole, endColleague } from '../actions';
import { roleWord, STAFF_ROLES } from '../format';
import type { Member } from '../types';
import styles from './team.module.css';

/** One colleague: the role, which can be changed, and an end to the membership, which is asked twice. */
export function MemberRow({ member }: { member: Member }) {
  const [role, giveRole] = useActionState(changeRole, untouched);
  const [ended, end] = useActionState(endColleague, untouched);
  const refusal = role.refusal ?? ended.refusal ?? undefined;
  const words = (role.fields.membershipId ?? ended.fields.membershipId)?.join(' ');
  const patients = member.leads === 1 ? '1 patient' : `${member.leads} patients`;
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <b>
          <bdi>{member.displayName}</bdi>
        </b>{' '}
        {member.isSelf ? <Tag>you</Tag> : null}
        <small>
          <bdi>{member.email}</bdi>
        </small>
      </div>
      {member.isSelf ? (
        <span>{roleWord(member.role)}</span>
      ) : (
        <form action={giveRole} className={styles.role}>
          <input type="hidden" name="membershipId" value={member.id} />
          <Select
            id={`role-${member.id}`}
            name="role"
            label={`Role of ${member.displayName}`}
            labelHidden
            defaultValue={member.role}
            choices={STAFF_ROLES.map(({ value, label }) => ({ value, label }))}
          />
          <SubmitButton tone="plain" pending="…">
            Change<span className="sr-only"> the role of {member.displayName}</span>
          </SubmitButton>
        </form>
      )}
      <span className={styles.since}>
        since {member.since}
        {member.role === 'front-desk' ? null : <small className={styles.note}>leads {patients}</small>}
      </span>
      {member.isSelf ? null : (
        <details className={styles.end}>
          <summary>
            Remove…<span className="sr-only"> {member.displayName}</span>
          </summary>
          <form action={end} className={styles.sure}>
            <input type="hidden" name="membershipId" value={member.id} />
            <p>
              They are signed out here at once. What they wrote stays, under their name.
              {member.leads > 0 ? ` They lead ${patients}, who will need another therapist.` : ''}
            </p>
            <SubmitButton tone="danger" pending="Ending…">
              End the membership
            </SubmitButton>
          </form>
        </details>
      )}
      {refusal ? (
        <div className={styles.said}>
          <FormMessage refusal={refusal} words={words ? { conflict: words } : {}} />
        </div>
      ) : null}
    </li>
  );
}
