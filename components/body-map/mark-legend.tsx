import { useId } from 'react';
import type { Change } from '@/clinical/anatomy/overlay';
import { ChangeSign } from './change-sign';
import { MARK_WORDS } from './mark';
import { MarkPatterns, markedShape } from './mark-patterns';
import styles from './two-dates.module.css';

/** What each pattern and sign means, with how many there are; a change that does not occur is left out. */
export function MarkLegend({ counts }: { counts: readonly { change: Change; count: number }[] }) {
  const id = useId();
  return (
    <ul className={styles.legend}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ change, count }) => (
          <li key={change}>
            <svg className={styles.sample} viewBox="0 0 34 18" aria-hidden="true">
              <defs>
                <MarkPatterns id={`${id}${change}`} unit={5.6} />
              </defs>
              <rect
                x="1.5"
                y="1.5"
                width="31"
                height="15"
                rx="3"
                {...markedShape(`${id}${change}`, change)}
              />
            </svg>
            <ChangeSign change={change} />
            <span>
              {MARK_WORDS[change]}, <b>{count}</b>
            </span>
          </li>
        ))}
    </ul>
  );
}
