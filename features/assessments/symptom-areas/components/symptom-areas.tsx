'use client';

import { areaPresence } from '@/clinical/anatomy/overlay';
import type { BodySide } from '@/clinical/battery/rule';
import { dayName } from '@/clinical/time/day-words';
import type { Painted } from '@/components/body-map/paint-map';
import { Block } from '@/components/ui/panel';
import { useEditor, useLive } from '../../client/editor';
import { useRows } from '../../client/rows';
import { AddRow } from '../../components/row-buttons';
import sections from '../../components/sections.module.css';
import { addPlaces, erasePlaces, marksOf, standing } from '../client/marking';
import { areaKey } from '../format';
import type { EarlierAreas } from '../types';
import { AreaFields, AreaRow } from './area-row';
import styles from './areas.module.css';
import { FindRegion } from './find-region';
import { PaintAreas } from './paint-areas';

/** Where it is felt. The drawings, the search and the list are ways to the same rows. */
export function SymptomAreas({
  episodeSide,
  earlier,
  spare: first,
}: {
  episodeSide: BodySide | null;
  earlier: EarlierAreas;
  spare: string;
}) {
  const { change } = useEditor();
  const live = useLive('area.');
  const { keys, spare, add } = useRows('area', first);
  const before = (earlier?.areas ?? []).filter((area) => areaPresence(area) === 'there');
  const waiting = before.map(areaKey);
  const rows = [...waiting, ...keys.filter((key) => !waiting.includes(key))];
  const marked = standing(live, rows).length;
  const mark = (spots: readonly Painted[]) => change((values) => addPlaces(values, spots));
  const erase = (spots: readonly Painted[]) => change((values) => erasePlaces(values, spots));
  return (
    <Block
      id="areas"
      title="Symptom areas"
      sub="where it is felt"
      aside={marked === 0 ? 'none marked' : `${marked} marked`}
    >
      <div className={styles.withMaps}>
        <PaintAreas marks={marksOf(live, rows)} episodeSide={episodeSide} onMark={mark} onErase={erase} />
        <div>
          <FindRegion
            first={episodeSide}
            onAdd={({ regionCode, side }) => mark([{ code: regionCode, side }])}
          />
          {rows.length === 0 ? (
            <p className={sections.quiet}>Nothing marked. That does not mean no pain.</p>
          ) : (
            <div className={styles.head} aria-hidden="true">
              <span>Place</span>
              <span>Quality</span>
              <span>Depth</span>
              <span>Intensity, 0–10; 0 is nothing now</span>
            </div>
          )}
          <div className={sections.rows}>
            {rows.map((key) => {
              const area = before.find((one) => areaKey(one) === key);
              return (
                <AreaRow
                  key={key}
                  id={key}
                  earlier={area && earlier ? { examinedOn: earlier.examinedOn, area } : null}
                />
              );
            })}
          </div>
          {earlier && before.length > 0 ? (
            <p className={sections.foot}>
              Marked on {dayName(earlier.examinedOn)} and waiting to be asked again: what is left blank counts
              as not asked, never as gone.
            </p>
          ) : null}
          <details className={sections.add}>
            <summary>Add an area from the list</summary>
            <AreaFields row={`area.${spare}`} key={spare} />
            <p className={sections.foot}>
              <AddRow onAdd={() => add()}>Add to the list</AddRow>
            </p>
          </details>
        </div>
      </div>
    </Block>
  );
}
