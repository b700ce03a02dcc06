import styles from './change-band.module.css';

const WIDTH = 180;
const MIDDLE = WIDTH / 2;
const HALF = 82;

/**
 * A change between two dates against the error of its method: the shaded middle is what measuring alone may do.
 * A filled dot lies beyond the error, an open one within it, a question mark has no known error.
 */
export function ChangeBand({
  change,
  band,
  label,
}: {
  change: number;
  /** Null: the error is unknown. */
  band: number | null;
  label: string;
}) {
  const reach = Math.max(Math.abs(change), band ?? 0) * 1.3 || 1;
  const at = (value: number) => MIDDLE + (value / reach) * HALF;
  const beyond = band !== null && Math.abs(change) > band;
  return (
    <svg className={styles.band} viewBox={`0 0 ${WIDTH} 22`} role="img" aria-label={label}>
      <path d={`M0 11H${WIDTH}`} className={styles.axis} />
      {band === null ? null : (
        <rect x={at(-band)} y={4} width={at(band) - at(-band)} height={14} rx={2} className={styles.error} />
      )}
      <path d={`M${MIDDLE} 2V20`} className={styles.zero} />
      {band === null ? (
        <text x={at(change)} y={15.5} className={styles.unknown}>
          ?
        </text>
      ) : (
        <circle
          cx={at(change)}
          cy={11}
          r={beyond ? 5 : 4.25}
          className={beyond ? styles.real : styles.within}
        />
      )}
    </svg>
  );
}
