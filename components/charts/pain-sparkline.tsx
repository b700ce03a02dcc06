import { cx } from '../ui/cx';
import styles from './charts.module.css';
import { layoutSparkline, sparkSize } from './sparkline-layout';

/**
 * Worst pain of some weeks in a table row, 0 to 10, a score a day, oldest first; null is a day without an answer.
 * `latestOn` says in words when the latest was; `label` replaces all words a screen reader hears.
 */
export function PainSparkline({
  scores,
  latestOn,
  ceiling,
  label,
}: {
  scores: ReadonlyArray<number | null>;
  latestOn: string;
  ceiling?: number | null;
  label?: string;
}) {
  const spark = layoutSparkline(scores, ceiling);
  const { last } = spark;
  const words = last
    ? `Worst pain, ${scores.length} days: logged on ${spark.logged}, latest ${last.value}, ${latestOn}`
    : `Worst pain, ${scores.length} days: nothing logged`;
  return (
    <svg
      className={cx(styles.spark, !last && styles.void, !spark.lastIsToday && styles.older)}
      viewBox={`0 0 ${sparkSize.width} ${sparkSize.height}`}
      role="img"
      aria-label={label ?? words}
    >
      {spark.ceilingY === null || !last ? null : (
        <path d={`M${sparkSize.left} ${spark.ceilingY}H${sparkSize.right}`} className={styles.sparkCeiling} />
      )}
      {last ? <path d={spark.line} /> : null}
      {spark.above.map((point) => (
        <circle key={point.x} cx={point.x} cy={point.y} r="2.4" className={styles.dot} />
      ))}
      {last ? <circle cx={last.x} cy={last.y} r="2.6" /> : null}
    </svg>
  );
}
