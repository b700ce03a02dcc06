'use client';

import { type KeyboardEvent, useRef } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { Block } from '@/components/ui/panel';
import { useLive } from '../../client/editor';
import { useRows } from '../../client/rows';
import { AddRow } from '../../components/row-buttons';
import sections from '../../components/sections.module.css';
import { rowOf } from '../../format';
import { ACTIVITIES, rowInWords } from '../format';
import styles from './gait.module.css';
import { GaitFields } from './gait-fields';
import { GaitRow } from './gait-row';
import { RecordingFields } from './recording-fields';

/** What is seen in walking or running, always named by the leg that stands. */
export function GaitNotes({ spare: first, measureHref }: { spare: string; measureHref: string }) {
  const live = useLive('gait.', 'recording.');
  const { keys, spare, add } = useRows('gait', first);
  const adding = useRef<HTMLDivElement>(null);
  const said = rowInWords(rowOf(live, 'gait', spare));
  const addAndGoOn = () => {
    add();
    // The fields of the next note are drawn by then, and stand in the place of these.
    window.requestAnimationFrame(() => adding.current?.querySelector('select')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = event.target;
    if (event.key !== 'Enter' || !said || !(at instanceof HTMLInputElement)) return;
    event.preventDefault();
    addAndGoOn();
  };
  return (
    <Block
      id="gait"
      title="Gait notes"
      sub="an observation, not a fault; a pain-free runner is not retrained on video alone"
      aside={
        <span className={styles.aside}>
          {keys.length === 0 ? 'none noted' : `${keys.length} noted`}
          <LinkButton href={measureHref} prefetch={false} size="dense">
            <Icon name="progress" /> Measure on video
          </LinkButton>
        </span>
      }
    >
      {ACTIVITIES.map((activity) => (
        <RecordingFields key={activity} activity={activity} values={rowOf(live, 'recording', activity)} />
      ))}
      {keys.length === 0 ? <p className={sections.quiet}>Not looked at. That does not mean normal.</p> : null}
      <div className={sections.rows}>
        {keys.map((key) => (
          <GaitRow key={key} row={`gait.${key}`} values={rowOf(live, 'gait', key)} />
        ))}
      </div>
      <details className={sections.add}>
        <summary>Add a note</summary>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field adds the row, as its button does */}
        <div ref={adding} onKeyDown={onKeyDown}>
          <GaitFields row={`gait.${spare}`} values={rowOf(live, 'gait', spare)} key={spare} />
        </div>
        <p className={sections.foot}>
          {said ? <span role="status">{`Reads: ${said}. `}</span> : null}
          <AddRow onAdd={addAndGoOn}>Add to the notes</AddRow> <Kbd>Enter</Kbd> adds it; the first letter or
          figure of an answer chooses it.
        </p>
      </details>
    </Block>
  );
}
