import { AdherenceStrip } from '@/components/charts/adherence-strip';
import { Facts, Panel } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import { count, dayWords } from '../../format';
import type { BeforeVisit } from '../types';
import styles from './before-visit-panel.module.css';

/** What happened since the last visit: every number with its n of N. */
export function BeforeVisitPanel({ before, today }: { before: BeforeVisit; today: string }) {
  return (
    <Panel>
      <header className={styles.head}>
        <h2>Before this visit</h2>
        <span className={styles.since}>
          {before.sinceWhat}, {count(before.days, 'day')}
        </span>
      </header>
      <Facts
        facts={[
          {
            term: `Pain told, ${before.pain.n} of ${count(before.days, 'day')}`,
            said: <PainSaid before={before} />,
          },
          { term: 'Sessions', said: <SessionsSaid before={before} /> },
          { term: 'Last log', said: before.lastLog },
          { term: 'Program', said: <ProgramSaid change={before.change} today={today} /> },
        ]}
      />
    </Panel>
  );
}

function PainSaid({ before: { pain, painBefore } }: { before: BeforeVisit }) {
  if (pain.median === null) return <>No pain told.</>;
  return (
    <>
      Worst of the day, median <b>{pain.median}</b>.{' '}
      <span className={styles.quiet}>
        {painBefore.median === null
          ? 'Nothing told in as many days before.'
          : `In as many days before: ${painBefore.median} (${painBefore.n} of ${painBefore.of} told).`}
      </span>
    </>
  );
}

function SessionsSaid({ before }: { before: BeforeVisit }) {
  if (before.expected === null)
    return (
      <>
        None expected.{' '}
        {before.done > 0 ? (
          <span className={styles.quiet}>{before.done} told as done all the same.</span>
        ) : null}
      </>
    );
  return (
    <>
      <AdherenceStrip states={before.marks} done={before.done} due={before.expected} />
      <span className={styles.quiet}>
        {before.toldNotDone} told as not done, logged on {before.loggedDays} of {count(before.days, 'day')}
        {before.fromPaper > 0 ? `; ${before.fromPaper} of the done ones from paper` : ''}
      </span>
    </>
  );
}

function ProgramSaid({ change, today }: { change: BeforeVisit['change']; today: string }) {
  if (change === null) return <>Nothing prescribed.</>;
  return (
    <>
      <p>
        Revision {change.number}, {dayWords(change.on, today)}
        {change.reason ? (
          <>
            : <bdi>“{change.reason}”</bdi>
          </>
        ) : null}
      </p>
      {change.items.length > 0 ? (
        <ul className={styles.changes}>
          {change.items.map((item) => (
            <li key={item.id}>
              <b>{item.name}</b> <SideBadge side={item.side} /> {item.words}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
