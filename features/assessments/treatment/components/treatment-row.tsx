'use client';

import type { OpenFlag } from '@/clinical/triage/red-flag';
import { SideBadge } from '@/components/ui/side-badge';
import { Tag } from '@/components/ui/tag';
import { useEditor } from '../../client/editor';
import { Disclosure } from '../../components/disclosure';
import { RemoveRow } from '../../components/row-buttons';
import styles from '../../components/sections.module.css';
import type { Values } from '../../types';
import { whatInWords } from '../format';
import { missesReason } from './holds';
import { TreatmentFields } from './treatment-fields';

/** One treatment as a line; its fields open below. A row that is not whole, or that misses its reason, stands open. */
export function TreatmentRow({
  row,
  values,
  flags,
}: {
  row: string;
  values: Values;
  flags: readonly OpenFlag[];
}) {
  const { errors } = useEditor();
  const { side } = values;
  const noReason = missesReason(values, flags);
  const open = !values.technique || !side || Object.keys(errors).some((name) => name.startsWith(`${row}.`));
  const unit = values.unit === 'min' ? 'min' : values.unit === 's' ? 's' : '';
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        {side === 'left' || side === 'right' || side === 'both' ? <SideBadge side={side} /> : null}
        <b>{whatInWords(values)}</b>
        <span>
          {values.dose ? `${values.dose} ${unit}` : 'dose not said'}
          {(values.response ?? '').trim() === '' ? ', response not said' : ''}
        </span>
        {noReason ? (
          <Tag tone="flag" icon="flag">
            reason missing
          </Tag>
        ) : null}
        <span className={styles.end}>
          <RemoveRow row={row} what={whatInWords(values)} />
        </span>
      </div>
      <Disclosure summary="Change" openWhen={open || noReason} className={styles.more}>
        <TreatmentFields row={row} values={values} flags={flags} />
      </Disclosure>
    </div>
  );
}
