'use client';

import { useState } from 'react';
import { bodyViews } from '@/clinical/anatomy/body-map/all-views';
import { bodyViewsOf, legViewOf } from '@/clinical/anatomy/body-map/shown';
import type { BodySide } from '@/clinical/battery/rule';
import { BodyMap } from '@/components/body-map/body-map';
import type { BodyMark } from '@/components/body-map/mark';
import { type Painted, PaintMap } from '@/components/body-map/paint-map';
import { bodySurface } from '@/components/body-map/surface';
import { Button } from '@/components/ui/button';
import { useEditor } from '../../client/editor';
import sections from '../../components/sections.module.css';
import styles from './areas.module.css';
import { LegDetail, type LegInDetail } from './leg-detail';

type Tool = 'Mark' | 'Erase';

/**
 * The whole body from both sides and one lower leg in detail. What is marked on a calf of the whole body is the same
 * place on the leg, which then shows in detail. Before the script runs these are pictures.
 */
export function PaintAreas({
  marks,
  episodeSide,
  onMark,
  onErase,
}: {
  marks: readonly BodyMark[];
  episodeSide: BodySide | null;
  onMark: (spots: readonly Painted[]) => void;
  onErase: (spots: readonly Painted[]) => void;
}) {
  const { running } = useEditor();
  const [tool, setTool] = useState<Tool>('Mark');
  const [finger, setFinger] = useState(false);
  const [leg, setLeg] = useState<LegInDetail>({ side: episodeSide, view: 'posterior' });
  const paint = (spots: readonly Painted[]) => {
    if (tool === 'Mark') onMark(spots);
    else onErase(spots);
    const below = spots.findLast(({ code, side }) => side !== 'middle' && legViewOf(code) !== null);
    const view = below && legViewOf(below.code);
    if (below && view && below.side !== 'middle') setLeg({ side: below.side, view });
  };
  const isMarked = (spot: Painted) =>
    marks.some((mark) => mark.look === 'marked' && mark.code === spot.code && mark.side === spot.side);
  const shared = { verb: tool, finger, marked: isMarked, onPaint: paint };
  return (
    <div className={styles.maps}>
      {running ? (
        <fieldset className={sections.toggles} aria-label="On the drawings">
          {(['Mark', 'Erase'] as const).map((one) => (
            <Button key={one} size="dense" aria-pressed={tool === one} onClick={() => setTool(one)}>
              {one}
            </Button>
          ))}
          <span className={styles.finger}>
            <Button size="dense" aria-pressed={finger} onClick={() => setFinger((was) => !was)}>
              Paint with a finger
            </Button>
          </span>
        </fieldset>
      ) : null}
      <div className={styles.figures}>
        {bodyViews.map(({ code, name }) => (
          <figure key={code} className={styles.body}>
            {running ? (
              <PaintMap surface={bodySurface(code)} {...shared}>
                {(wet) => <BodyMap view={code} marks={[...marks, ...wetMarks(wet)]} />}
              </PaintMap>
            ) : (
              <BodyMap view={code} marks={marks.filter((mark) => bodyViewsOf(mark.code).length > 0)} />
            )}
            <figcaption>{name}</figcaption>
          </figure>
        ))}
        <LegDetail leg={leg} onLeg={setLeg} marks={marks} paint={shared} />
      </div>
    </div>
  );
}

const wetMarks = (wet: readonly Painted[]): BodyMark[] => wet.map((spot) => ({ ...spot, look: 'marked' }));
