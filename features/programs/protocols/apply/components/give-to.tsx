'use client';

import Link from 'next/link';
import { useActionState } from 'react';
import { SearchInput } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { Block } from '@/components/ui/panel';
import { findForProtocol } from '../actions';
import styles from './give-to.module.css';

/** Chooses who is given a protocol. Finding somebody is a post: what is typed is a name, and stays out of addresses. */
export function GiveTo({ protocolKey }: { protocolKey: string }) {
  const [found, find] = useActionState(findForProtocol, { asked: null, rows: [], more: false });
  return (
    <Block id="give-to" title="Give it to a patient">
      <form action={find} className={styles.find}>
        <SearchInput name="text" label="Name or date of birth" maxLength={100} />
        <SubmitButton tone="plain" pending="Looking…">
          Find
        </SubmitButton>
      </form>
      <div role="status">
        {found.asked === null ? null : found.rows.length === 0 ? (
          <p>Nobody fits “{found.asked}”.</p>
        ) : (
          <ul className={styles.people}>
            {found.rows.map((row) => (
              <li key={row.id}>
                <Link href={`/patients/${row.id}/programs/protocol?protocol=${protocolKey}`} prefetch={false}>
                  <bdi>{row.fullName}</bdi>
                </Link>{' '}
                <span className={styles.born}>born {row.born}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Block>
  );
}
