'use client';

import { gaitPhases, gaitPlanes } from '@/clinical/battery/gait-item';
import { SideBadge } from '@/components/ui/side-badge';
import { useEditor } from '../../client/editor';
import { Disclosure } from '../../components/disclosure';
import { RemoveRow } from '../../components/row-buttons';
import sections from '../../components/sections.module.css';
import type { Values } from '../../types';
import { itemIn, methodOfRow, phaseIn, rowInWords, symptomIn, symptomInWords } from '../format';
import styles from './gait.module.css';
import { GaitFields } from './gait-fields';
import { GradeDots } from './grade-dots';

/** One note as the sentence it makes; its fields open below. A note that is not whole yet stands open. */
export function GaitRow({ row, values }: { row: string; values: Values }) {
  const { errors } = useEditor();
  const said = rowInWords(values);
  const item = itemIn(values);
  const phase = phaseIn(values);
  const stance = (['left', 'right', 'both'] as const).find((one) => one === values.stance);
  const symptom = symptomIn(values.symptom);
  const method = methodOfRow(values);
  const wrong = Object.keys(errors).some((name) => name.startsWith(`${row}.`));
  return (
    <div className={sections.row}>
      <div className={sections.line}>
        {stance ? <SideBadge side={stance} /> : null}
        <b>{said ?? 'Not whole yet'}</b>
        <span className={styles.facts}>
          {values.activity ? `${values.activity}, ` : ''}
          {phase ? gaitPhases[phase] : 'phase not said'}
          {item ? `, ${gaitPlanes[item.plane]}` : ''}
          {method ? `, ${method}` : ''}
          {symptom ? `; may have to do with ${symptomInWords(symptom.side, symptom.regionCode)}` : ''}
        </span>
        {item?.graded ? <GradeDots grade={values.grade} /> : null}
        <span className={sections.end}>
          <RemoveRow row={row} what={said ?? 'this note'} />
        </span>
      </div>
      <Disclosure summary="Change" openWhen={wrong || said === null} className={sections.more}>
        <GaitFields row={row} values={values} />
      </Disclosure>
    </div>
  );
}
