import { trueLine } from '@/clinical/battery/gait-angles';
import type { KeptMeasure } from '@/clinical/battery/gait-kept';
import { gaitMeasureWithCode, gaitViews } from '@/clinical/battery/gait-measures.data';
import { angleInWords, linesOf, marksOf, marksToPlace } from '../format';
import type { KeptStill } from '../types';
import styles from './picture.module.css';
import { StillOverlay } from './still-overlay';

/** A kept still with the lines and the angle that were measured on it. */
export function StillFigure({ still, src, caption }: { still: KeptStill; src: string; caption: string }) {
  const [kept] = still.measures;
  const size = { width: still.widthPx, height: still.heightPx };
  return (
    <figure>
      <div className={styles.picture}>
        {/* biome-ignore lint/performance/noImgElement: served by our own audited route; nothing may keep a copy of it */}
        <img src={src} width={size.width} height={size.height} alt={altOf(kept, caption)} />
        {kept ? <KeptLines kept={kept} size={size} /> : null}
      </div>
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}

function KeptLines({ kept, size }: { kept: KeptMeasure; size: { width: number; height: number } }) {
  const measure = gaitMeasureWithCode(kept.measure);
  if (!measure) return null;
  const { marks, picture } = marksOf(kept, size);
  const { lines, against } = linesOf(measure, marks, (kind) => trueLine(picture, kind));
  return (
    <StillOverlay
      size={size}
      places={marksToPlace(measure, kept.stance, null)}
      marks={marks}
      lines={lines}
      against={against}
      reference={picture.reference}
      said={angleInWords(kept.degrees)}
      active={null}
    />
  );
}

const altOf = (kept: KeptMeasure | undefined, caption: string): string => {
  const measure = kept ? gaitMeasureWithCode(kept.measure) : undefined;
  return kept && measure
    ? `Still ${gaitViews[kept.view]}: ${measure.name}, ${kept.stance} stance, ${angleInWords(kept.degrees)}`
    : caption;
};
