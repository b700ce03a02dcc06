import { type Run, withEarlier } from '@/clinical/load/run';
import { spikeOf } from '@/clinical/load/spike';
import { dayInWords } from '@/clinical/time/day-words';
import { Block } from '@/components/ui/panel';
import { historyFacts } from '../format';
import type { EarlierRun, History, NamedGoal, ReportedRun } from '../types';
import styles from './history.module.css';
import { LoadFacts } from './load-facts';
import { SpikeTag } from './spike-tag';
import { ToldFacts } from './told-facts';

/** What the patient told, to be read: what was said, the runs with their spike, the goals with their score. */
export function HistoryContent({
  history,
  runs,
  goals,
  earlierRuns,
  examinedOn,
}: {
  history: History;
  runs: readonly ReportedRun[];
  goals: readonly NamedGoal[];
  earlierRuns: readonly EarlierRun[];
  examinedOn: string;
}) {
  const { complaint, training } = historyFacts(history);
  const dated = runs.map(({ ranOn, distanceKm, note }) => ({ on: ranOn, distanceKm, note }));
  const all: Run[] = withEarlier<Run>(dated, earlierRuns);
  return (
    <>
      <Block id="history" title="History">
        {complaint.length === 0 ? (
          <p className={styles.unsaid}>Not asked.</p>
        ) : (
          <ToldFacts facts={complaint} />
        )}
      </Block>
      <Block id="training" title="Training and shoes">
        {training.length === 0 && dated.length === 0 ? <p className={styles.unsaid}>Not asked.</p> : null}
        {training.length === 0 ? null : <ToldFacts facts={training} />}
        {dated.length === 0 ? null : <LoadFacts runs={all} day={examinedOn} />}
        <ul className={styles.told}>
          {[...dated].reverse().map((run, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two runs of a day may be alike; the list holds no state
            <li key={place} className={styles.run}>
              <span>{dayInWords(run.on)}</span>
              <b className={styles.km}>{run.distanceKm} km</b>
              <span className={styles.spike}>
                <SpikeTag spike={spikeOf(run, all)} />
                {run.note ? <bdi className={styles.note}>{run.note}</bdi> : null}
              </span>
            </li>
          ))}
        </ul>
      </Block>
      <Block id="goals" title="Goals" sub="in the patient’s own words; 0 cannot do it, 10 as before">
        {goals.length === 0 ? <p className={styles.unsaid}>None asked.</p> : null}
        <ul className={styles.told}>
          {goals.map((goal) => (
            <li key={goal.id}>
              <bdi>{goal.activity}</bdi>: <b>{goal.score === null ? 'not scored' : `${goal.score} of 10`}</b>
            </li>
          ))}
        </ul>
      </Block>
    </>
  );
}
