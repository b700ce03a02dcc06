'use client';

import { legViews } from '@/clinical/anatomy/leg-map/all-views';
import type { LegViewCode } from '@/clinical/anatomy/leg-map/leg-view';
import type { BodySide } from '@/clinical/battery/rule';
import { LegMap } from '@/components/body-map/leg-map';
import type { BodyMark } from '@/components/body-map/mark';
import { type Painted, PaintMap } from '@/components/body-map/paint-map';
import { legSurface } from '@/components/body-map/surface';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { useEditor } from '../../client/editor';
import sections from '../../components/sections.module.css';
import { BODY_SIDES } from '../../format';
import styles from './areas.module.css';

export type LegInDetail = { side: BodySide | null; view: LegViewCode };

const SHORT: Record<LegViewCode, string> = {
  posterior: 'back',
  'posterior-deep': 'back, deep',
  medial: 'inner side',
  lateral: 'outer side',
  sole: 'sole',
};

type Paint = {
  verb: 'Mark' | 'Erase';
  finger: boolean;
  marked: (spot: Painted) => boolean;
  onPaint: (spots: readonly Painted[]) => void;
};

/** One lower leg, its side always said; without a side it is asked first. */
export function LegDetail({
  leg: { side, view },
  onLeg,
  marks,
  paint,
}: {
  leg: LegInDetail;
  onLeg: (leg: LegInDetail) => void;
  marks: readonly BodyMark[];
  paint: Paint;
}) {
  const { running } = useEditor();
  const ofSide = marks.filter((mark) => mark.side === side);
  const surface = side && legSurface(view, side);
  return (
    <figure className={cx(styles.leg, styles[view])}>
      {running ? (
        <>
          <fieldset className={sections.toggles} aria-label="Lower leg in detail">
            {BODY_SIDES.map((one) => (
              <Button
                key={one}
                size="dense"
                aria-pressed={side === one}
                onClick={() => onLeg({ side: one, view })}
              >
                {one === 'left' ? 'Left leg' : 'Right leg'}
              </Button>
            ))}
          </fieldset>
          <fieldset className={sections.toggles} aria-label="View of the leg">
            {legViews.map((one) => (
              <Button
                key={one.code}
                size="dense"
                aria-pressed={view === one.code}
                aria-label={one.name}
                onClick={() => onLeg({ side, view: one.code })}
              >
                {SHORT[one.code]}
              </Button>
            ))}
          </fieldset>
        </>
      ) : null}
      {side && surface ? (
        <>
          <div className={styles.drawn}>
            {running ? (
              <PaintMap key={`${side} ${view}`} surface={surface} {...paint}>
                {(wet) => (
                  <LegMap
                    view={view}
                    side={side}
                    marks={[...ofSide, ...wet.map(({ code }) => ({ code, look: 'marked' as const }))]}
                  />
                )}
              </PaintMap>
            ) : (
              <LegMap view={view} side={side} marks={ofSide} />
            )}
          </div>
          <figcaption>
            {side} lower leg, {SHORT[view]}
          </figcaption>
        </>
      ) : (
        <p className={sections.quiet}>
          {running ? 'Choose a leg, or mark a calf, to see it in detail.' : 'Use the list.'}
        </p>
      )}
    </figure>
  );
}
