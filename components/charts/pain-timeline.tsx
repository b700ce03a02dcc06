import { type ReactNode, useId } from 'react';
import { dayName } from '@/clinical/time/day-words';
import { daysBetween } from '@/clinical/time/days';
import styles from './charts.module.css';
import type { CeilingStep, FlareSpan, PainDay, RevisionMark, SessionWeek, VisitMark } from './series';
import { DayReadings, Flares, Gaps, Grid, PaperScores, Revisions, Sessions, Visits } from './timeline-lanes';
import {
  gaps,
  layoutCeiling,
  layoutPain,
  layoutRevisions,
  layoutTicks,
  layoutVisits,
  layoutWeeks,
  painY,
  plot,
  spread,
} from './timeline-layout';
import { TimelineTable } from './timeline-table';

/**
 * Weeks of pain and adherence on one time axis: the worst-pain line (the loudest thing on the page) broken
 * where nothing was logged, visits, program revisions with what changed, sessions done of those due. Drawn on
 * the server without script; a table of the same values stands below. Days after `to` are not drawn.
 */
export function PainTimeline({
  from,
  to,
  days,
  visits = [],
  revisions = [],
  weeks = [],
  ceilings = [],
  flares = [],
}: {
  from: string;
  to: string;
  days: readonly PainDay[];
  visits?: readonly VisitMark[];
  revisions?: readonly RevisionMark[];
  weeks?: readonly SessionWeek[];
  ceilings?: readonly CeilingStep[];
  flares?: readonly FlareSpan[];
}) {
  const titleId = useId();
  const span = { from, to };
  const pain = layoutPain(days, span);
  const ceiling = layoutCeiling(ceilings, span);
  const weekBars = layoutWeeks(weeks, span);
  const onPaper = new Set(days.filter((day) => day.paper).map(({ on }) => on));
  const paper = pain.worst.filter((point) => onPaper.has(point.on));
  const paperSessions = weeks.reduce((sum, week) => sum + (week.paper ?? 0), 0);
  const latest = pain.worst.at(-1);
  const lastMorning = pain.mornings.at(-1);
  const count = daysBetween(from, to) + 1;
  const n = `Pain logged on ${pain.worst.length} of ${count} ${count === 1 ? 'day' : 'days'}.`;
  const labels = spread([
    ...(ceiling ? [{ kind: 'ceiling' as const, y: painY(ceiling.now), text: `ceiling ${ceiling.now}` }] : []),
    ...(latest
      ? [
          {
            kind: 'worst' as const,
            y: latest.y,
            text: `worst ${latest.value}${latest.on === to ? '' : `, ${dayName(latest.on)}`}`,
          },
        ]
      : []),
    ...(lastMorning
      ? [{ kind: 'morning' as const, y: lastMorning.y, text: `morning ${lastMorning.value}` }]
      : []),
  ]);
  // The scale again at this end: on a phone the chart scrolls, and the newest days show first.
  const ends = [0, 10].filter((score) => labels.every((label) => Math.abs(label.y - painY(score)) > 12));
  const summary = latest
    ? `Worst pain from ${dayName(from)} to ${dayName(to)}: latest ${latest.value} on ${dayName(latest.on)}${
        pain.highest ? `, highest ${pain.highest.value} on ${dayName(pain.highest.on)}` : ''
      }. ${n} A table of the same values follows.`
    : `No pain logged from ${dayName(from)} to ${dayName(to)}.`;
  return (
    <figure className={styles.figure}>
      <Legend mornings={pain.mornings.length > 0} ceiling={ceiling !== null} paper={paper.length > 0} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label="Pain and sessions, chart">
        <svg
          className={styles.timeline}
          viewBox={`0 0 ${plot.width} ${plot.height}`}
          role="img"
          aria-labelledby={titleId}
        >
          <title id={titleId}>{summary}</title>
          <Flares flares={flares} span={span} />
          <Grid ticks={layoutTicks(span)} />
          <Visits visits={layoutVisits(visits, span)} />
          <Revisions revisions={layoutRevisions(revisions, span)} />
          <text x="0" y={plot.painTop - 14} className={styles.laneTitle}>
            Pain, 0–10
          </text>
          {ceiling ? <path d={ceiling.path} className={styles.ceiling} /> : null}
          <Gaps gaps={gaps(days, span)} />
          <path d={pain.worstPath} className={styles.worst} />
          <PaperScores points={paper} />
          {pain.mornings.map((point) => (
            <circle key={point.on} cx={point.x} cy={point.y} r="2.6" className={styles.morning} />
          ))}
          {pain.highest && pain.highest !== latest ? (
            <text x={pain.highest.x} y={pain.highest.y - 8} className={styles.peak}>
              <tspan className={styles.painBold}>{pain.highest.value}</tspan> on {dayName(pain.highest.on)}
            </text>
          ) : null}
          {latest ? <circle cx={latest.x} cy={latest.y} r="3" className={styles.dot} /> : null}
          {labels.map((label) => (
            <text
              key={label.kind}
              x={plot.right + 10}
              y={label.y + 4}
              className={styles[`${label.kind}Word`]}
            >
              {label.text}
            </text>
          ))}
          {ends.map((score) => (
            <text key={score} x={plot.right + 10} y={painY(score) + 4}>
              {score}
            </text>
          ))}
          <DayReadings days={days} span={span} />
          {weekBars.length > 0 ? <Sessions weeks={weekBars} /> : null}
        </svg>
      </section>
      <figcaption className={styles.caption}>
        {n} Lines break where nothing was logged.
        {paper.length + paperSessions > 0
          ? ` From paper: pain of ${paper.length} ${paper.length === 1 ? 'day' : 'days'}, ${paperSessions} of the sessions done.`
          : ''}
      </figcaption>
      <TimelineTable span={span} days={days} visits={visits} revisions={revisions} weeks={weeks} />
    </figure>
  );
}

function Legend({ mornings, ceiling, paper }: { mornings: boolean; ceiling: boolean; paper: boolean }) {
  return (
    <p className={styles.legend}>
      <Mark words="worst of the day">
        <path d="M1 4H19" className={styles.worst} />
      </Mark>
      {mornings ? (
        <Mark words="next morning">
          <circle cx="10" cy="4" r="2.6" className={styles.morning} />
        </Mark>
      ) : null}
      {paper ? (
        <Mark words="from paper">
          <rect x="7.8" y="1.8" width="4.4" height="4.4" className={styles.paper} />
        </Mark>
      ) : null}
      {ceiling ? (
        <Mark words="ceiling">
          <path d="M1 4H19" className={styles.ceiling} />
        </Mark>
      ) : null}
    </p>
  );
}

function Mark({ words, children }: { words: string; children: ReactNode }) {
  return (
    <span>
      <svg viewBox="0 0 20 8" aria-hidden="true">
        {children}
      </svg>
      {words}
    </span>
  );
}
