import { dayName } from '@/clinical/time/day-words';
import { dayNumber, dayOf } from './days';
import type { PainDay, RevisionMark, SessionWeek, VisitMark } from './series';
import type { Span } from './timeline-layout';
import styles from './timeline-table.module.css';

type Values = {
  span: Span;
  days: readonly PainDay[];
  visits: readonly VisitMark[];
  revisions: readonly RevisionMark[];
  weeks: readonly SessionWeek[];
};

/** Every value of the drawing as a table, newest first; what was not logged says so. */
export function TimelineTable({ span, days, visits, revisions, weeks }: Values) {
  const byDay = new Map(days.map((day) => [day.on, day]));
  const first = dayNumber(span.from);
  const every = Array.from({ length: dayNumber(span.to) - first + 1 }, (_, day) =>
    dayOf(first + day),
  ).reverse();
  const paper = weeks.some((week) => week.paper);
  const asked = days.some((day) => day.morning !== undefined);
  return (
    <details className={styles.asTable}>
      <summary>As table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={styles.tableBox} tabIndex={0} aria-label="Values of the chart">
        <table className={styles.values}>
          <caption>Pain by day, 0–10</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col" className={styles.number}>
                Worst
              </th>
              {asked ? (
                <th scope="col" className={styles.number}>
                  Next morning
                </th>
              ) : null}
              <th scope="col">Visits and program</th>
            </tr>
          </thead>
          <tbody>
            {every.map((on) => {
              const day = byDay.get(on);
              const visit = visits.find((mark) => mark.on === on);
              const revision = revisions.find((mark) => mark.from === on);
              return (
                <tr key={on}>
                  <th scope="row">{dayName(on)}</th>
                  <td className={styles.number}>
                    {day?.worst ?? 'no log'}
                    {day?.paper ? ', paper' : ''}
                  </td>
                  {asked ? <td className={styles.number}>{day?.morning ?? 'no log'}</td> : null}
                  <td>
                    {[
                      visit ? `Visit${visit.note ? `, ${visit.note}` : ''}` : '',
                      revision ? `${revision.name}: ${revision.changed}` : '',
                    ]
                      .filter(Boolean)
                      .join('. ')}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <table className={styles.values}>
          <caption>Sessions by week</caption>
          <thead>
            <tr>
              <th scope="col">Week from</th>
              <th scope="col" className={styles.number}>
                Done
              </th>
              <th scope="col" className={styles.number}>
                Due
              </th>
              {paper ? (
                <th scope="col" className={styles.number}>
                  Of the done, from paper
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.from}>
                <th scope="row">{dayName(week.from)}</th>
                <td className={styles.number}>{week.done}</td>
                <td className={styles.number}>{week.due}</td>
                {paper ? <td className={styles.number}>{week.paper ?? 0}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
