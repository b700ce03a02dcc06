import type { Change } from '@/clinical/dose/revision-words';
import { SideBadge } from '@/components/ui/side-badge';
import styles from './change-list.module.css';

const signs: Record<Change['kind'], { sign: string; word: string }> = {
  added: { sign: '+', word: 'Added: ' },
  removed: { sign: '−', word: 'Taken out: ' },
  changed: { sign: '≠', word: 'Changed: ' },
  same: { sign: '=', word: 'Unchanged: ' },
};

/** What a revision changed, in words; what stayed is counted at the end. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const same = changes.filter((change) => change.kind === 'same').length;
  return (
    <ul className={styles.list}>
      {changes
        .filter((change) => change.kind !== 'same')
        .map((change) => (
          <li key={change.threadId} className={styles.change}>
            <span className={styles.sign} aria-hidden="true">
              {signs[change.kind].sign}
            </span>
            <div>
              <span className="sr-only">{signs[change.kind].word}</span>
              <span className={change.kind === 'removed' ? styles.gone : styles.name}>
                <b>{change.name}</b> <SideBadge side={change.side} />
              </span>
              {change.words.map((words) => (
                <span key={words} className={styles.words}>
                  {words}
                </span>
              ))}
            </div>
          </li>
        ))}
      {same > 0 ? (
        <li className={styles.change}>
          <span className={styles.sign} aria-hidden="true">
            =
          </span>
          <span className={styles.words}>{same} unchanged</span>
        </li>
      ) : null}
    </ul>
  );
}
