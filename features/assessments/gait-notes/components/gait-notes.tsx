'use client';

import { Block } from '@/components/ui/panel';
import { useEditor } from '../../client/editor';
import { useRows } from '../../client/rows';
import { AddRow } from '../../components/row-buttons';
import styles from '../../components/sections.module.css';
import { rowOf } from '../../format';
import { rowInWords } from '../format';
import { GaitFields } from './gait-fields';
import { GaitRow } from './gait-row';

/** What is seen in walking or running, always named by the leg that stands. */
export function GaitNotes({ spare: first }: { spare: string }) {
  const { live } = useEditor();
  const { keys, spare, add } = useRows('gait', first);
  const said = rowInWords(rowOf(live, 'gait', spare));
  return (
    <Block
      id="gait"
      title="Gait notes"
      sub="an observation, not a fault"
      aside={keys.length === 0 ? 'none noted' : `${keys.length} noted`}
    >
      {keys.length === 0 ? <p className={styles.quiet}>Not looked at. That does not mean normal.</p> : null}
      <div className={styles.rows}>
        {keys.map((key) => (
          <GaitRow key={key} row={`gait.${key}`} values={rowOf(live, 'gait', key)} />
        ))}
      </div>
      <details className={styles.add}>
        <summary>Add a note</summary>
        <GaitFields row={`gait.${spare}`} values={rowOf(live, 'gait', spare)} key={spare} />
        <p className={styles.foot}>
          {said ? <span role="status">{`Reads: ${said}. `}</span> : null}
          <AddRow onAdd={() => add()}>Add to the notes</AddRow>
        </p>
      </details>
    </Block>
  );
}
