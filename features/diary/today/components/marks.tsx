import { Icon } from '@/components/ui/icon';
import type { Mark } from '../format';
import styles from './today.module.css';

const icons = { done: 'check', part: 'half', 'not-done': 'dash' } as const;

/** More sessions than this are counted in words only. */
const MOST_MARKS = 4;

/** A tick for each session of the day: filled done, half part, outlined not done, an empty ring nothing told. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  if (marks.length > MOST_MARKS) return null;
  return (
    <span className={styles.marks} aria-hidden="true">
      {marks.map((mark, slot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a session is known by
        <span key={slot} className={styles.mark} data-mark={mark ?? 'none'}>
          {mark ? <Icon name={icons[mark]} /> : null}
        </span>
      ))}
    </span>
  );
}
