import { getLocale, getTranslations } from 'next-intl/server';
import type { DayMark } from '@/clinical/adherence/day-marks';
import { AdherenceStrip } from '@/components/charts/adherence-strip';
import type { AdherenceState } from '@/components/charts/series';
import { PortalHead } from '@/components/shell/portal-shell';
import { EmptyState } from '@/components/ui/state';
import { dayAndDate, dayInFull, dayShort } from '../../format';
import type { Progress } from '../loaders';
import { PainMonth } from './pain-month';
import styles from './progress.module.css';

/** A day still to come is blank in the strip, like one that asks for nothing. */
const drawn = (mark: DayMark): AdherenceState => (mark === 'to-come' ? 'nothing-due' : mark);

/** How it goes: pain day by day with its gaps, and sessions done of sessions asked for. */
export async function ProgressPage({ progress }: { progress: Progress }) {
  const [say, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { pain, painDays, sessions, sessionDays, marks, from, today } = progress;
  if (progress.isEmpty) {
    return (
      <>
        <PortalHead title={say('progress.title')} />
        <EmptyState title={say('empty.progress.title')}>
          <p>{say('empty.progress.lead')}</p>
        </EmptyState>
      </>
    );
  }
  const latest = pain.at(-1);
  const logged = say('progress.painLogged', { n: pain.length, days: painDays });
  const latestWords = latest
    ? say('progress.latest', { value: latest.worst, day: dayAndDate(latest.on, today, say, locale) })
    : null;
  const title = say('progress.painTitle', { days: painDays });
  const count = (mark: DayMark) => marks.filter((day) => day.mark === mark).length;
  const open = count('not-logged');
  return (
    <>
      <PortalHead title={say('progress.title')} />
      <section aria-labelledby="pain">
        <h2 id="pain" className={styles.head}>
          {title}
        </h2>
        {latestWords ? <p className={styles.latest}>{latestWords}</p> : null}
        {latest ? (
          <PainMonth
            days={pain}
            from={from}
            to={today}
            fromWords={dayShort(from, locale)}
            toWords={dayShort(today, locale)}
            label={`${title}: ${latestWords}. ${logged}`}
          />
        ) : null}
        <p className={styles.note}>{latest ? logged : say('progress.none')}</p>
        {latest ? (
          <details className={styles.more}>
            <summary>{say('progress.asTable')}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('progress.day')}</th>
                  <th scope="col">{say('progress.worstColumn')}</th>
                </tr>
              </thead>
              <tbody>
                {[...pain].reverse().map(({ on, worst }) => (
                  <tr key={on}>
                    <th scope="row">{dayInFull(on, locale)}</th>
                    <td>{worst}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        ) : null}
      </section>
      <section aria-labelledby="sessions" className={styles.part}>
        <h2 id="sessions" className={styles.head}>
          {say('progress.countLabel', { days: sessionDays })}
        </h2>
        {sessions.expected === null ? (
          <p className={styles.note}>{say('progress.noneDue')}</p>
        ) : (
          <>
            <AdherenceStrip
              states={marks.map(({ mark }) => drawn(mark))}
              done={sessions.done}
              due={sessions.expected}
              wide
              label={say('progress.marks', {
                done: count('done'),
                part: count('part'),
                told: count('told-not-done'),
                open,
              })}
            >
              <b className={styles.count}>
                {say('progress.count', { done: sessions.done, expected: sessions.expected })}
              </b>
            </AdherenceStrip>
            <p className={styles.note}>
              {say('progress.notLogged', { n: open })}. {open > 0 ? say('progress.notLoggedExplain') : null}
            </p>
          </>
        )}
      </section>
    </>
  );
}
