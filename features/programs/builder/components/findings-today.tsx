import { SideBadge } from '@/components/ui/side-badge';
import { Tag } from '@/components/ui/tag';
import type { DraftItem, Reason } from '../types';
import styles from './findings-today.module.css';

/** What the examinations point toward, and whether the program answers it. */
export function FindingsToday({
  reasons,
  items,
}: {
  reasons: readonly Reason[];
  items: readonly DraftItem[];
}) {
  return (
    <section className={styles.block} aria-labelledby="findings-title">
      <header className={styles.head}>
        <h2 id="findings-title">Findings</h2>
        <span className={styles.sub}>kept at signing; name one as the reason for each exercise</span>
      </header>
      {reasons.length === 0 ? (
        <p className={styles.none}>
          No finding was kept at a signed assessment of this episode. Write the reason for each exercise in
          words.
        </p>
      ) : (
        <ul className={styles.list}>
          {reasons.map((reason) => (
            <li key={reason.id} className={styles.finding}>
              {reason.side === 'none' ? (
                <span className={styles.sub}>–</span>
              ) : (
                <SideBadge side={reason.side} />
              )}
              <b>{reason.label}</b>
              <span className={styles.said}>{reason.said}</span>
              <Answered count={items.filter((item) => item.because.includes(reason.id)).length} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Answered({ count }: { count: number }) {
  return count === 0 ? (
    <Tag tone="warn" icon="alert">
      nothing prescribed
    </Tag>
  ) : (
    <Tag tone="done" icon="check">
      {count} {count === 1 ? 'exercise' : 'exercises'}
    </Tag>
  );
}
