import { gaitGrades } from '@/clinical/battery/gait-item';
import styles from './gait.module.css';

/** Three dots and the word: the dots repeat what the word says. */
export function GradeDots({ grade }: { grade: string | number | null | undefined }) {
  const value = [0, 1, 2, 3].find((one) => String(one) === String(grade));
  if (value === undefined) return <span className={styles.grade}>not graded</span>;
  return (
    <span className={styles.grade}>
      <span aria-hidden="true" className={styles.dots}>
        {[1, 2, 3].map((dot) => (
          <span key={dot} className={dot <= value ? styles.on : styles.off} />
        ))}
      </span>
      {value} {gaitGrades[value]}
    </span>
  );
}
