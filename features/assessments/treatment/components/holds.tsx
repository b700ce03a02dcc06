'use client';

import { flagInWords } from '@/clinical/triage/flag-words';
import { handsOnHolds } from '@/clinical/triage/holds';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import { TextArea } from '@/components/form/inputs';
import { Strip } from '@/components/ui/strip';
import { useEditor } from '../../client/editor';
import type { Values } from '../../types';
import { workIn } from '../format';
import styles from './treatment.module.css';

/** Whether an open flag asks why this was done, and nothing is written. `row` has the fields of a treatment. */
export function missesReason(row: Values, flags: readonly OpenFlag[]): boolean {
  const work = workIn(row);
  const asked = work !== null && handsOnHolds(work, flags).some((hold) => hold.asksReason);
  return asked && (row.reason ?? '').trim() === '';
}

/** What the open flags say to a piece of hands-on work, and why it was done all the same where one asks. */
export function Holds({ row, values, flags }: { row: string; values: Values; flags: readonly OpenFlag[] }) {
  const { start, errors } = useEditor();
  const name = `${row}.reason`;
  const work = workIn(values);
  const holds = work ? handsOnHolds(work, flags) : [];
  const asks = holds.some((hold) => hold.asksReason) || (values.reason ?? '') !== '';
  return (
    <>
      <div aria-live="polite" className={styles.holds}>
        {holds.map(({ flag, notOffered, asksReason }) => (
          <Strip key={`${flag.row.code} ${flag.side}`} tone="flag">
            <b>
              {flagInWords(flag)} is open.{' '}
              {notOffered ? 'Not offered while it is.' : asksReason ? 'It asks for a reason.' : ''}
            </b>{' '}
            {flag.row.handsOn.text}
          </Strip>
        ))}
      </div>
      {/* Without script the field must stand ready: the server asks for the reason when signing. */}
      <div hidden={!asks}>
        <TextArea
          label="Why it was done all the same"
          name={name}
          defaultValue={start[name]}
          errors={errors[name]}
          rows={2}
          maxLength={1000}
          dir="auto"
        />
      </div>
    </>
  );
}
