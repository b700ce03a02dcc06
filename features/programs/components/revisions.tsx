import { dayName } from '@/clinical/time/day-words';
import type { RevisionView } from '../types';
import { ChangeList } from './change-list';
import styles from './revisions.module.css';

/** The history of a program, newest first: who changed what, when and why. */
export function Revisions({ revisions }: { revisions: readonly RevisionView[] }) {
  return (
    <ol className={styles.list}>
      {revisions.map((revision) => (
        <li key={revision.id} className={styles.revision}>
          <p className={styles.head}>
            <b>
              Revision {revision.number}
              {revision.kind === 'change' ? '' : `, ${revision.kind}`}
            </b>
            <span className={styles.sub}>
              <time dateTime={revision.effectiveFrom}>{dayName(revision.effectiveFrom)}</time>,{' '}
              <bdi>{revision.author}</bdi>
            </span>
          </p>
          {revision.reason ? <p className={styles.reason}>{revision.reason}</p> : null}
          {revision.togetherReason ? (
            <p className={styles.reason}>
              Changed together: <bdi>{revision.togetherReason}</bdi>
            </p>
          ) : null}
          {revision.phase ? <p className={styles.sub}>{revision.phase}</p> : null}
          {revision.criteriaRead && revision.criteriaRead.length > 0 ? (
            <CriteriaThen read={revision.criteriaRead} />
          ) : null}
          {revision.kind !== 'change' ? null : revision.number === 1 ? (
            <p className={styles.sub}>
              first, with{' '}
              {revision.changes.length === 1 ? '1 exercise' : `${revision.changes.length} exercises`}
            </p>
          ) : (
            <ChangeList changes={revision.changes} />
          )}
        </li>
      ))}
    </ol>
  );
}

const states = { met: 'met', 'not-met': 'not met', 'not-known': 'not known' } as const;

/** The criteria as they were read at the moment of the move. */
function CriteriaThen({ read }: { read: NonNullable<RevisionView['criteriaRead']> }) {
  const met = read.filter(({ state }) => state === 'met').length;
  return (
    <details className={styles.sub}>
      <summary>
        {met} of {read.length} criteria met then
      </summary>
      <ul>
        {read.map(({ words, state, said }) => (
          <li key={words}>
            <bdi>{words}</bdi> <b>{states[state]}</b>
            {said.length > 0 ? ` (${said.join('; ')})` : ''}
          </li>
        ))}
      </ul>
    </details>
  );
}
