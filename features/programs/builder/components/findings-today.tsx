import { dayName } from '@/clinical/time/day-words';
import { SideBadge } from '@/components/ui/side-badge';
import { Tag } from '@/components/ui/tag';
import type { DraftItem, Reason } from '../types';
import styles from './findings-today.module.css';

/** A finding that is dragged onto an exercise becomes its reason. */
export const REASON_TYPE = 'application/x-soleus-reason';

/** What the examinations point toward, and whether the program answers it. Choosing one proposes exercises for it. */
export function FindingsToday({
  reasons,
  items,
  onChoose,
}: {
  reasons: readonly Reason[];
  items: readonly DraftItem[];
  onChoose: (code: string) => void;
}) {
  return (
    <section className={styles.block} aria-labelledby="findings-title">
      <header className={styles.head}>
        <h2 id="findings-title">Findings and goals</h2>
        <span className={styles.sub}>
          choose a finding to see what treats it; drag it onto an exercise to say because
        </span>
      </header>
      {reasons.length === 0 ? (
        <p className={styles.none}>
          No finding was kept at a signed assessment of this episode. Write the reason for each exercise in
          words.
        </p>
      ) : (
        <ul className={styles.list}>
          {reasons.map((reason) => (
            <li
              key={reason.id}
              className={styles.finding}
              draggable
              onDragStart={(drag) => drag.dataTransfer.setData(REASON_TYPE, reason.id)}
            >
              {reason.side === 'none' ? (
                <span className={styles.sub}>{reason.kind === 'goal' ? 'goal' : '–'}</span>
              ) : (
                <SideBadge side={reason.side} />
              )}
              {reason.kind === 'goal' ? (
                <b>
                  <bdi>{reason.label}</bdi>
                </b>
              ) : (
                <button
                  type="button"
                  className={styles.choose}
                  data-reason={reason.id}
                  onClick={() => onChoose(reason.code)}
                >
                  {reason.label}
                </button>
              )}
              <span className={styles.said}>{reason.said}</span>
              <Answered
                reason={reason}
                count={items.filter((item) => item.because.includes(reason.id)).length}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Answered({ reason, count }: { reason: Reason; count: number }) {
  const exercises = `${count} ${count === 1 ? 'exercise' : 'exercises'}`;
  if (reason.normalOn !== null)
    return (
      <Tag tone="done" icon="check">
        not found {dayName(reason.normalOn)}
        {count > 0 ? `, ${exercises}` : ''}
      </Tag>
    );
  return count === 0 ? (
    <Tag tone="warn" icon="alert">
      nothing prescribed
    </Tag>
  ) : (
    <Tag tone="done" icon="check">
      {exercises}
    </Tag>
  );
}
