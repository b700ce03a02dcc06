import { SideBadge } from '@/components/ui/side-badge';
import type { DiaryDay, DiaryLine } from '../types';
import styles from './diary-list.module.css';

/** Entries by day. A corrected entry shows what it said before, struck through. */
export function DiaryList({ days }: { days: readonly DiaryDay[] }) {
  if (days.length === 0) return <p>Nothing logged yet.</p>;
  return (
    <div className={styles.days}>
      {days.map((day) => (
        <section key={day.on} className={styles.day}>
          <h3>
            <time dateTime={day.on}>{day.title}</time>
          </h3>
          <ul>
            {day.lines.map((line) => (
              <li key={line.id} className={styles.line}>
                {line.side === null ? null : <SideBadge side={line.side} />}
                <div className={styles.what}>
                  <Said line={line} />
                  {line.note ? (
                    <p className={styles.note}>
                      <bdi>“{line.note}”</bdi>
                    </p>
                  ) : null}
                </div>
                <small className={styles.source}>{line.source}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Said({ line }: { line: DiaryLine }) {
  return (
    <p>
      {line.what} <b>{line.value}</b>
      {line.more ? `, ${line.more}` : ''}
      {line.was.map((was, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a value may have been given twice; its place is its identity
        <span key={place} className={styles.was}>
          {line.value === '' ? ' withdrawn: ' : ' corrected from '}
          <del>{was}</del>
        </span>
      ))}
    </p>
  );
}
