'use client';

import type { LegViewCode } from '@/clinical/anatomy/leg-map/leg-view';
import { symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import type { BodySide } from '@/clinical/battery/rule';
import type { PlacedPin } from '@/components/body-map/pin-map';
import { Block } from '@/components/ui/panel';
import { useEditor } from '../../client/editor';
import { useRows } from '../../client/rows';
import { LegChoice } from '../../components/leg-choice';
import { AddRow } from '../../components/row-buttons';
import styles from '../../components/sections.module.css';
import { rowOf } from '../../format';
import { AreaFields, AreaRow } from './area-row';

const VIEWS: readonly LegViewCode[] = ['posterior', 'medial', 'lateral', 'sole'];

/** Where it is felt. The map and the list are two ways to the same rows. */
export function SymptomAreas({ episodeSide, spare: first }: { episodeSide: BodySide | null; spare: string }) {
  const { live } = useEditor();
  const { keys, spare, add } = useRows('area', first);
  const areas = keys.map((key) => rowOf(live, 'area', key));
  const named = (side: BodySide) =>
    areas.flatMap((area) => (area.side === side && area.region ? [area.region] : []));
  const place = ({ regionCode }: PlacedPin, side: BodySide) => {
    if (!regionCode || !symptomRegionWithCode(regionCode) || named(side).includes(regionCode)) return;
    add({ region: regionCode, side });
  };
  return (
    <Block
      id="areas"
      title="Symptom areas"
      sub="where it is felt"
      aside={keys.length === 0 ? 'none marked' : `${keys.length} marked`}
    >
      <div className={styles.withMap}>
        <LegChoice episodeSide={episodeSide} views={VIEWS} highlight={named} onPlace={place}>
          Click a region to mark it. By keyboard: arrows move, Enter marks. Or use the list.
        </LegChoice>
        <div>
          {keys.length === 0 ? (
            <p className={styles.quiet}>Nothing marked. That does not mean no pain.</p>
          ) : null}
          <div className={styles.rows}>
            {keys.map((key) => (
              <AreaRow key={key} row={`area.${key}`} />
            ))}
          </div>
          <details className={styles.add}>
            <summary>Add an area from the list</summary>
            <AreaFields row={`area.${spare}`} key={spare} />
            <p className={styles.foot}>
              <AddRow onAdd={() => add()}>Add to the list</AddRow>
            </p>
          </details>
        </div>
      </div>
    </Block>
  );
}
