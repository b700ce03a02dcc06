import { dayName } from '@/clinical/time/day-words';
import { Block } from '@/components/ui/panel';
import type { PhaseStand } from '../types';
import { CriteriaList } from './criteria-list';
import { MoveForm } from './move-form';
import styles from './phase-stand.module.css';

/** Where the program stands, what its next phase waits for with what the chart says to it, and the therapist's move. */
export function Stand({ stand }: { stand: PhaseStand }) {
  const { title, goal, day, startsOn, next, criteria, paused, earlier, testHref } = stand;
  const met = criteria.filter(({ state }) => state === 'met').length;
  return (
    <Block
      id="phase"
      title={`Now: ${lowered(title)}`}
      sub={[day, startsOn ? `from ${dayName(startsOn)} on` : null].filter(Boolean).join(', ') || undefined}
      aside={criteria.length > 0 ? `${met} of ${criteria.length} met` : undefined}
      className={styles.stand}
    >
      {goal ? <p className={styles.goal}>{goal}</p> : null}
      <h3 className={styles.next}>
        {next ? `Before ${lowered(next.title)}` : 'The last phase: before the program ends'}
      </h3>
      {criteria.length > 0 ? (
        <CriteriaList criteria={criteria} testHref={testHref} />
      ) : (
        <p className={styles.last}>Nothing is written that it waits for.</p>
      )}
      {paused ? (
        <p className={styles.last}>Paused: go on with the program before it moves to another phase.</p>
      ) : (
        <>
          {next ? <MoveForm stand={stand} choices={[next]} kind="on" /> : null}
          {earlier.length > 0 ? (
            <details className={styles.back}>
              <summary>Back to an earlier phase…</summary>
              <MoveForm stand={stand} choices={earlier} kind="back" />
            </details>
          ) : null}
        </>
      )}
    </Block>
  );
}

const lowered = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
