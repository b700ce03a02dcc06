import { citationHref, citationInWords } from '@/clinical/citation';
import { bandInWords, changeInWords, kilometres, spikeInWords } from '@/clinical/load/load-words';
import { longestIn30Days, type Run } from '@/clinical/load/run';
import { greatestSpike } from '@/clinical/load/spike';
import { spikeEvidence, spikeSource } from '@/clinical/load/spike-source.data';
import { rateInWords } from '@/clinical/load/spike-study';
import { weeklyLoad } from '@/clinical/load/weekly';
import { dayInWords } from '@/clinical/time/day-words';
import { Signal } from '@/components/ui/signal';
import styles from './history.module.css';
import { RunStrip } from './run-strip';

/** What the dated runs amount to on a day: the greatest spike with its source, then weeks as information. */
export function LoadFacts({ runs, day }: { runs: readonly Run[]; day: string }) {
  if (runs.length === 0) return null;
  const greatest = greatestSpike(runs, day);
  const longest = longestIn30Days(runs, day);
  const week = weeklyLoad(runs, day);
  return (
    <div className={styles.load}>
      <RunStrip runs={runs} day={day} />
      <div className={styles.loadWords} role="status">
        {greatest?.level ? (
          <Signal
            tone={
              greatest.level.signal === 'red' ? 'warn' : greatest.level.signal === 'amber' ? 'load' : 'calm'
            }
            icon={greatest.level.signal === 'none' ? 'check' : 'ceiling'}
            rule={
              greatest.level.signal === 'none'
                ? 'No single-session spike among these runs'
                : `Single-session spike: ${bandInWords(greatest.level.band)}`
            }
            numbers={
              <>
                {kilometres(greatest.run.distanceKm)} on {dayInWords(greatest.run.on)},{' '}
                {spikeInWords(greatest)}
                {rateInWords(greatest.level) ? `; ${rateInWords(greatest.level)}` : ''}.
              </>
            }
          />
        ) : (
          <Signal
            tone="calm"
            icon="help"
            rule="Spike not computed"
            numbers="No recent baseline: no run has another in the 30 days before it."
          />
        )}
        <dl className={styles.facts}>
          <div>
            <dt>Longest in 30 days</dt>
            <dd>
              {longest ? (
                <>
                  <b>{kilometres(longest.distanceKm)}</b> <small>on {dayInWords(longest.on)}</small>
                </>
              ) : (
                'none told'
              )}
            </dd>
          </div>
          <div>
            <dt>Last 7 days</dt>
            <dd>{week.thisWeekKm === null ? 'no run told' : <b>{kilometres(week.thisWeekKm)}</b>}</dd>
          </div>
          <div>
            <dt>7 days before those</dt>
            <dd>{week.weekBeforeKm === null ? 'no run told' : <b>{kilometres(week.weekBeforeKm)}</b>}</dd>
          </div>
          <div>
            <dt>Week to week, information only</dt>
            <dd>{week.changePercent === null ? 'not known' : changeInWords(week.changePercent)}</dd>
          </div>
        </dl>
        <p className={styles.source}>
          Only the runs listed count; one that is not listed may change this. {spikeEvidence} Source:{' '}
          <a href={citationHref(spikeSource) ?? undefined} rel="noreferrer" target="_blank">
            {citationInWords(spikeSource)}
          </a>
          . The acute:chronic ratio is not computed: there it ran the other way.
        </p>
      </div>
    </div>
  );
}
