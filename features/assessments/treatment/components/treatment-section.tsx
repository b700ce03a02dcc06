'use client';

import type { OpenFlag } from '@/clinical/triage/red-flag';
import { Block } from '@/components/ui/panel';
import { useLive } from '../../client/editor';
import { useRows } from '../../client/rows';
import { AddRow } from '../../components/row-buttons';
import styles from '../../components/sections.module.css';
import { rowOf } from '../../format';
import { flagsNow } from '../../red-flags/client/flags-now';
import { TreatmentFields } from './treatment-fields';
import { TreatmentRow } from './treatment-row';

/** What was done at this visit. What an open flag asks, it asks here; what was done is never refused. */
export function TreatmentSection({ open, spare: first }: { open: readonly OpenFlag[]; spare: string }) {
  const live = useLive('treat.', 'flag.');
  const { keys, spare, add } = useRows('treat', first);
  const flags = flagsNow(open, live);
  return (
    <Block
      id="treatment"
      title="Treatment given"
      sub="what was done today, and how it went"
      aside={keys.length === 0 ? 'none written' : `${keys.length} written`}
    >
      {keys.length === 0 ? (
        <p className={styles.quiet}>Nothing written. That does not mean nothing done.</p>
      ) : null}
      <div className={styles.rows}>
        {keys.map((key) => (
          <TreatmentRow key={key} row={`treat.${key}`} values={rowOf(live, 'treat', key)} flags={flags} />
        ))}
      </div>
      <details className={styles.add}>
        <summary>Add a treatment</summary>
        <TreatmentFields
          row={`treat.${spare}`}
          values={rowOf(live, 'treat', spare)}
          flags={flags}
          key={spare}
        />
        <p className={styles.foot}>
          <AddRow onAdd={() => add()}>Add to the treatments</AddRow>
        </p>
      </details>
    </Block>
  );
}
