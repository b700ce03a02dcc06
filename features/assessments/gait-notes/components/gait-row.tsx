'use client';

import { gaitPhases, gaitPlanes } from '@/clinical/battery/gait-item';
import { SideBadge } from '@/components/ui/side-badge';
import { useEditor } from '../../client/editor';
import { Disclosure } from '../../components/disclosure';
import { RemoveRow } from '../../components/row-buttons';
import styles from '../../components/sections.module.css';
import type { Values } from '../../types';
import { itemIn, rowInWords } from '../format';
import { GaitFields } from './gait-fields';
import { GradeDots } from './grade-dots';

/** One note as the sentence it makes; its fields open below. A note that is not whole yet stands open. */
export function GaitRow({ row, values }: { row: string; values: Values }) {
  const { errors } = useEditor();
  const said = rowInWords(values);
  const item = itemIn(values);
  const phase = item?.phases.find((one) => one === values.phase);
  const stance = values.stance === 'left' || values.stance === 'right' || values.stance === 'both';
  const wrong = Object.keys(errors).some((name) => name.startsWith(`${row}.`));
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        {stance && (values.stance === 'left' || values.stance === 'right') ? (
          <SideBadge side={values.stance} />
        ) : stance ? (
          <SideBadge side="both" />
        ) : null}
        <b>{said ?? 'Not whole yet'}</b>
        <span>
          {values.activity ? `${values.activity}, ` : ''}
          {phase ? gaitPhases[phase] : 'phase not said'}
          {item ? `, ${gaitPlanes[item.plane]}` : ''}
        </span>
        <GradeDots grade={values.grade} />
        <span className={styles.end}>
          <RemoveRow row={row} what={said ?? 'this note'} />
        </span>
      </div>
      <Disclosure summary="Change" openWhen={wrong || said === null} className={styles.more}>
        <GaitFields row={row} values={values} />
      </Disclosure>
    </div>
  );
}
