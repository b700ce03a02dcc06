import styles from './knee-mark.module.css';

/** The knee's angle as a mark and in words: a straight line, or a bent one. Without mark where it does not matter. */
export function KneeMark({
  position,
  words,
  always = false,
}: {
  position: string;
  words: string;
  /** Say it also where the knee does not matter. */
  always?: boolean;
}) {
  if (position === 'any') return always ? words : null;
  return (
    <span className={styles.knee}>
      <svg viewBox="0 0 10 16" aria-hidden="true" focusable="false">
        {position === 'flexed' ? <path d="M2 2 8 8 3 14" /> : <path d="M5 1.500V14.5" />}
        {position === 'mixed' ? <path d="M5 8 8.5 4.5" /> : null}
        {position === 'extended' ? <path d="M3.5 8h3" /> : null}
      </svg>
      {words}
    </span>
  );
}
