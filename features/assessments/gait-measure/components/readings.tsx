'use client';

import { pixelDegrees } from '@/clinical/battery/gait-angles';
import { meanDegrees } from '@/clinical/battery/gait-kept';
import { STEPS_FOR_A_MEAN } from '@/clinical/battery/gait-sources.data';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import type { Clip } from '../client/clip';
import { angleInWords, type DrawnLine, frameKey, readingsInWords } from '../format';
import { MOST_READINGS } from '../types';
import styles from './workbench.module.css';

/** The angle of the frame, and the mean of those that were taken before it. */
export function Readings({
  of,
  clip,
  degrees,
  lines,
}: {
  of: string;
  clip: Clip;
  degrees: number | null;
  lines: readonly DrawnLine[];
}) {
  const { readings, time } = clip.state;
  const taken = readings.some((one) => frameKey(one.time) === frameKey(time));
  const said = readingsInWords(readings.map((one) => one.degrees));
  const pixel = pixelDegrees(lines.map(({ from, to }) => [from, to]));
  const take = () => {
    if (degrees === null) return;
    const others = readings.filter((one) => frameKey(one.time) !== frameKey(time));
    clip.set({ readings: [...others, { time, degrees }].slice(-MOST_READINGS) });
  };
  return (
    <div className={styles.readings}>
      <output aria-label={`Angle, ${of}`} className={cx(styles.angle, degrees === null && styles.none)}>
        {degrees === null ? 'No angle yet' : angleInWords(degrees)}
      </output>
      <span className={styles.quiet}>
        {degrees === null || pixel === null ? '' : `one pixel is ${pixel.toFixed(1)}°`}
        {said ? `; ${said}` : ''}
      </span>
      {clip.state.source?.kind === 'video' ? (
        <span className={styles.actions}>
          <Button
            size="dense"
            disabled={degrees === null}
            onClick={take}
            aria-label={`Count this step, ${of}`}
          >
            {taken ? 'Count this step anew' : 'Count this step'}
          </Button>
          {readings.length > 0 ? (
            <Button
              size="dense"
              tone="quiet"
              onClick={() => clip.set({ readings: [] })}
              aria-label={`Forget the counted steps, ${of}`}
            >
              Forget {readings.length} counted
            </Button>
          ) : null}
          <span
            className={styles.quiet}
          >{`a stable mean needs ${STEPS_FOR_A_MEAN} steps (Dingenen 2018)`}</span>
        </span>
      ) : null}
    </div>
  );
}

/** What is noted of a clip: the mean of its counted steps, or the frame that is shown. */
export function notedDegrees(clip: Clip, degrees: number | null): number | null {
  const mean = meanDegrees(othersOf(clip).concat(degrees === null ? [] : [degrees]));
  return degrees === null && clip.state.readings.length === 0 ? null : mean;
}

/** The counted steps but the frame that is shown, whose angle is sent with its marks. */
export const othersOf = ({ state }: Clip): number[] =>
  state.readings.filter((one) => frameKey(one.time) !== frameKey(state.time)).map((one) => one.degrees);
