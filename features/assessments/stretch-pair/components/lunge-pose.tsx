import styles from './stretch-pair.module.css';

const POSES = {
  straight: {
    head: [30, 12],
    behind: ['M40 48 28 62', 'M28 62l2 20', 'M30 82l-6 1', 'M32 24 22 30', 'M22 30l-10-4'],
    before: ['M32 24l8 24', 'M40 48l12 16', 'M52 64l14 17', 'M66 81l-7 3'],
    target: 'M55.200 66 63.100 76.200',
  },
  bent: {
    head: [34, 16],
    behind: ['M40 52 26 64', 'M26 64l3 19', 'M29 83l-7 1', 'M35 28l-11 4', 'M24 32l-12-2'],
    before: ['M35 28l5 24', 'M40 52l3 16', 'M43 68l13 13', 'M56 81l-8 3'],
    target: 'M46.100 69.600 53.400 77.400',
  },
} as const;

/** The lunge at the wall with the back knee straight or bent; the stretched muscle is marked. Words stand beside it. */
export function LungePose({ knee }: { knee: 'straight' | 'bent' }) {
  const { head, behind, before, target } = POSES[knee];
  return (
    <span className={styles.pose}>
      <svg viewBox="0 0 76 90" aria-hidden="true" focusable="false">
        <path className={styles.floor} d="M4 86.500H72M10 6v80" />
        {behind.map((limb) => (
          <path key={limb} className={styles.behind} d={limb} />
        ))}
        {before.map((limb) => (
          <path key={limb} className={styles.before} d={limb} />
        ))}
        <path className={styles.target} d={target} />
        <circle className={styles.face} cx={head[0]} cy={head[1]} r="6.5" />
      </svg>
    </span>
  );
}
