import type { Point } from '@/clinical/anatomy/leg-map/leg-view';
import { short } from './leg-paths';
import styles from './pin-map.module.css';

/** A cross over a drawing, at a point in the drawing's own units. */
export function Crosshair({
  window,
  at: [x, y],
}: {
  window: readonly [x: number, y: number, width: number, height: number];
  at: Point;
}) {
  const [left, top] = [short(x), short(y)];
  return (
    <svg className={styles.overlay} viewBox={window.map(short).join(' ')} aria-hidden="true">
      <path className={styles.halo} d={`M${left} ${top}m-5 0h10m-5 -5v10`} />
      <path className={styles.cross} d={`M${left} ${top}m-5 0h10m-5 -5v10`} />
      <circle className={styles.cross} cx={left} cy={top} r="2.9" />
    </svg>
  );
}
