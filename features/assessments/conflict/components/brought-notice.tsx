'use client';

import { dayInWords } from '@/clinical/time/day-words';
import { Button } from '@/components/ui/button';
import { Strip } from '@/components/ui/strip';
import type { Brought } from '../../client/reconcile';
import { clockTime } from '../../format';
import styles from './conflict.module.css';

/** Says what the page put into the form by itself, field by field. */
export function BroughtNotice({
  brought,
  timeZone,
  onClose,
}: {
  brought: Brought;
  timeZone: string;
  onClose: () => void;
}) {
  const { kind, fields } = brought;
  const what = fields.length === 1 ? '1 field' : `${fields.length} fields`;
  return (
    <div role="status" className={styles.panel}>
      <Strip icon="changes" actions={<Button onClick={onClose}>Close</Button>}>
        {kind === 'restored' ? (
          <>
            <b>Brought back: {what} </b>
            that you had typed here on {dayInWords(brought.at.slice(0, 10))},{' '}
            {clockTime(brought.at, timeZone)}, before the page was gone, and that had not been saved.
          </>
        ) : (
          <>
            <b>Saved together: {what} </b>
            changed by <bdi>{brought.stored.savedBy ?? 'another tab'}</bdi> stand here now. You had not
            touched them.
          </>
        )}
        <ul className={styles.list}>
          {fields.map((field) => (
            <li key={field.name}>
              {field.label}: <span dir="auto">{kind === 'restored' ? field.mine : field.theirs}</span>
            </li>
          ))}
        </ul>
      </Strip>
    </div>
  );
}
