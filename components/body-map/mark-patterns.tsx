import { cx } from '../ui/cx';
import type { MarkLook } from './mark';
import styles from './marks.module.css';

const PATTERNED: readonly MarkLook[] = ['marked', 'new', 'same'];

/** The fills of marks. `unit` is the distance of their lines in the units of the drawing. */
export function MarkPatterns({ id, unit }: { id: string; unit: number }) {
  const half = unit / 2;
  const size = { width: unit, height: unit, patternUnits: 'userSpaceOnUse' as const };
  return (
    <>
      <pattern id={`${id}marked`} {...size}>
        <rect width={unit} height={unit} className={styles.ground} />
        <path
          className={styles.line}
          strokeWidth={unit * 0.2}
          d={`M0 ${unit}L${unit} 0M${-half / 2} ${half / 2}L${half / 2} ${-half / 2}M${unit - half / 2} ${unit + half / 2}L${unit + half / 2} ${unit - half / 2}`}
        />
      </pattern>
      <pattern id={`${id}new`} {...size} patternTransform="rotate(45)">
        <rect width={unit} height={unit} className={styles.ground} />
        <path className={styles.line} strokeWidth={unit * 0.8} d={`M0 0V${unit}`} />
      </pattern>
      <pattern id={`${id}same`} {...size}>
        <rect width={unit} height={unit} className={styles.ground} />
        <circle className={styles.point} cx={half} cy={half} r={unit * 0.27} />
      </pattern>
    </>
  );
}

/** The look of a marked shape: its fill by pattern, its edge by class. */
export function markedShape(id: string, look: MarkLook) {
  return {
    className: cx(styles.mark, styles[look]),
    fill: PATTERNED.includes(look) ? `url(#${id}${look})` : undefined,
  };
}
