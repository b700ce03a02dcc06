import styles from './caseload.module.css';

/** What the marks of a row mean. */
export function CaseloadMarks() {
  return (
    <ul className={styles.marks} aria-label="Marks">
      <li>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M0 0h10v10h-10z" className={styles.done} />
        </svg>
        done
      </li>
      <li>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M.5 .5h9v9h-9z" className={styles.told} />
          <path d="M0 5h10v5h-10z" className={styles.done} />
        </svg>
        in part
      </li>
      <li>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M.5 .5h9v9h-9z" className={styles.told} />
        </svg>
        told us: not done
      </li>
      <li>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M4 7h2v2h-2z" className={styles.unknown} />
        </svg>
        not logged
      </li>
      <li>
        <svg viewBox="0 0 20 10" aria-hidden="true">
          <path d="M1 7l5 -3M13 6l6 -3" className={styles.gap} />
        </svg>
        gap: no entry that day
      </li>
    </ul>
  );
}
