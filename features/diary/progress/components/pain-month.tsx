import { daysBetween } from '@/clinical/time/days';
import { linePath, painPoints, runs } from '@/components/charts/pain-line';
import styles from './progress.module.css';

const plot = { width: 340, height: 150, left: 4, right: 306, top: 14, floor: 124 } as const;

const scoreY = (score: number): number => plot.floor - ((plot.floor - plot.top) * score) / 10;

/**
 * Worst pain by day in the width of a phone. The scale is always 0 to 10, the line breaks where nothing was logged,
 * and the last entry is a full dot only when it is of today. `label` is the drawing in words.
 */
export function PainMonth({
  days,
  from,
  to,
  fromWords,
  toWords,
  label,
}: {
  days: ReadonlyArray<{ on: string; worst: number }>;
  from: string;
  to: string;
  fromWords: string;
  toWords: string;
  label: string;
}) {
  const last = daysBetween(from, to);
  const x = (day: number) => plot.left + ((plot.right - plot.left) * day) / last;
  const points = painPoints(days, from, to, (day) => day.worst, x, scoreY);
  const latest = points.at(-1);
  return (
    <svg viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-label={label} className={styles.month}>
      {[0, 5, 10].map((score) => (
        <g key={score}>
          <path
            d={`M${plot.left} ${scoreY(score)}H${plot.right}`}
            className={score === 0 ? styles.floor : styles.grid}
          />
          <text x={plot.width} y={scoreY(score) + 4} className={styles.end}>
            {score}
          </text>
        </g>
      ))}
      <path d={linePath(runs(points))} className={styles.line} />
      {/* A day between two gaps is no line: without a dot it would hardly be seen. */}
      {runs(points)
        .flatMap((run) => (run.length === 1 ? run : []))
        .map((alone) => (
          <circle key={alone.on} cx={alone.x} cy={alone.y} r="2.4" className={styles.dot} />
        ))}
      {latest ? (
        <circle cx={latest.x} cy={latest.y} r="4" className={latest.on === to ? styles.dot : styles.ring} />
      ) : null}
      <text x={plot.left} y={plot.height - 6}>
        {fromWords}
      </text>
      <text x={plot.right} y={plot.height - 6} className={styles.end}>
        {toWords}
      </text>
    </svg>
  );
}
