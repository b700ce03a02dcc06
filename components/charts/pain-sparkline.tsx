import styles from './charts.module.css';
import { dayName } from './days';
import type { PainDay } from './series';
import { layoutSparkline, sparkSize } from './sparkline-layout';

/**
 * Worst pain of some weeks in a table row, 0 to 10. `label` replaces the English words a screen reader hears.
 */
export function PainSparkline({
  days,
  from,
  to,
  ceiling,
  label,
}: {
  days: readonly PainDay[];
  from: string;
  to: string;
  ceiling?: number | null;
  label?: string;
}) {
  const spark = layoutSparkline(days, { from, to }, ceiling);
  const { last } = spark;
  const words = last
    ? `Worst pain, ${spark.days} days: logged on ${spark.logged}, latest ${last.value} on ${dayName(last.on)}`
    : `Worst pain, ${spark.days} days: nothing logged`;
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${sparkSize.width} ${sparkSize.height}`}
      role="img"
      aria-label={label ?? words}
    >
      <path d={`M${sparkSize.left} 34.5H${sparkSize.right}`} className={last ? styles.floor : styles.void} />
      {spark.ceilingY === null || !last ? null : (
        <path d={`M${sparkSize.left} ${spark.ceilingY}H${sparkSize.right}`} className={styles.sparkCeiling} />
      )}
      <path d={spark.line} className={styles.sparkLine} />
      {spark.above.map((point) => (
        <circle key={point.on} cx={point.x} cy={point.y} r="2.4" className={styles.dot} />
      ))}
      {last ? (
        <circle cx={last.x} cy={last.y} r="2.6" className={spark.lastIsToday ? styles.dot : styles.ring} />
      ) : null}
    </svg>
  );
}
