import { dayName } from '@/clinical/time/day-words';
import styles from './charts.module.css';
import type { Point } from './pain-line';
import type { FlareSpan, PainDay } from './series';
import {
  dayEdge,
  dayWidth,
  type Gap,
  painY,
  plot,
  type Revision,
  type Span,
  type Tick,
  type Visit,
  type Week,
} from './timeline-layout';

/** Weeks, scores and dates: what all panels share. */
export function Grid({ ticks }: { ticks: readonly Tick[] }) {
  return (
    <>
      {ticks.map((tick) => (
        <path
          key={tick.on}
          d={`M${tick.x} ${plot.painTop - 8}V${plot.sessionsFloor}`}
          className={styles.hair}
        />
      ))}
      {[0, 2, 4, 6, 8, 10].map((score) => (
        <g key={score}>
          <path
            d={`M${plot.left} ${painY(score)}H${plot.right}`}
            className={score === 0 ? styles.floor : styles.hair}
          />
          <text x={plot.left - 8} y={painY(score) + 4} className={styles.end}>
            {score}
          </text>
        </g>
      ))}
      {ticks.map((tick) =>
        tick.text ? (
          <text key={tick.on} x={tick.x} y={plot.axisY}>
            {tick.text}
          </text>
        ) : null,
      )}
    </>
  );
}

/** Visits are triangles with their date. */
export function Visits({ visits }: { visits: readonly Visit[] }) {
  return (
    <>
      <text x="0" y={plot.visitsY}>
        Visits
      </text>
      {visits.map((visit) => (
        <g key={visit.on}>
          <path d={`M${visit.x} ${plot.visitsY + 3}l-4.5 -7.5h9z`} className={styles.mark} />
          <text x={visit.x + 8} y={plot.visitsY} className={styles.label}>
            {visit.text}
          </text>
        </g>
      ))}
    </>
  );
}

/** Program revisions: a band that says what changed, and a line down through the panels where each began. */
export function Revisions({ revisions }: { revisions: readonly Revision[] }) {
  return (
    <>
      <text x="0" y={plot.bandTop + 14}>
        Program
      </text>
      {revisions.map((revision) => (
        <g key={revision.from}>
          <rect
            x={revision.x1}
            y={plot.bandTop}
            width={revision.x2 - revision.x1}
            height={plot.bandBottom - plot.bandTop}
            className={revision.twoChanges ? styles.bandWarn : styles.band}
          />
          <path d={`M${revision.x1} ${plot.bandBottom}V${plot.sessionsFloor}`} className={styles.rule} />
          <path d={`M${revision.x1} ${plot.bandTop}V${plot.bandBottom}`} className={styles.bandEdge} />
          <text x={revision.x1 + 7} y={plot.bandTop + 14} className={styles.label}>
            <tspan className={styles.bold}>{revision.nameText}</tspan>
            <tspan dx="5" className={revision.twoChanges ? styles.warnWord : styles.second}>
              {revision.changedText}
            </tspan>
          </text>
        </g>
      ))}
    </>
  );
}

/** A flare-up is a tint with its dates. */
export function Flares({ flares, span }: { flares: readonly FlareSpan[]; span: Span }) {
  return (
    <>
      {flares
        .filter((flare) => flare.to >= span.from && flare.from <= span.to)
        .map((flare) => {
          const x = flare.from < span.from ? plot.left : dayEdge(span, flare.from);
          const end = Math.min(plot.right, dayEdge(span, flare.to) + dayWidth(span));
          return (
            <g key={flare.from}>
              <rect
                x={x}
                y={plot.painTop - 8}
                width={end - x}
                height={plot.sessionsFloor - plot.painTop + 8}
                className={styles.flare}
              />
              <text x={(x + end) / 2} y={plot.painTop - 14} className={styles.flareWord}>
                Flare-up, {dayName(flare.from)}–{dayName(flare.to)}
              </text>
            </g>
          );
        })}
    </>
  );
}

/** Spells without any log: a bracket at the floor with their length; never a line across. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <>
      {gaps.map((gap) => (
        <g key={gap.from}>
          <path d={`M${gap.x1 + 1} ${plot.painFloor - 6}v6H${gap.x2 - 1}v-6`} className={styles.bracket} />
          <text x={(gap.x1 + gap.x2) / 2} y={plot.painFloor - 10} className={styles.middle}>
            {gap.text}
          </text>
        </g>
      ))}
    </>
  );
}

/** Scores that were keyed in from paper stand as open squares on their line. */
export function PaperScores({ points }: { points: readonly Point[] }) {
  return (
    <>
      {points.map(({ on, x, y }) => (
        <rect key={on} x={x - 2.2} y={y - 2.2} width="4.4" height="4.4" className={styles.paper} />
      ))}
    </>
  );
}

/** Sessions per week: outline due, fill done, the two numbers below. */
export function Sessions({ weeks }: { weeks: readonly Week[] }) {
  const floor = plot.sessionsFloor;
  const done = weeks.reduce((sum, week) => sum + week.done, 0);
  const due = weeks.reduce((sum, week) => sum + week.due, 0);
  return (
    <>
      <text x="0" y={plot.sessionsTop - 14} className={styles.laneTitle}>
        Sessions done, of those due, per week
      </text>
      <path d={`M${plot.left} ${floor}H${plot.right}`} className={styles.floor} />
      {weeks.map((week) => (
        <g key={week.from}>
          <rect
            x={week.x}
            y={floor - week.doneHeight}
            width={week.width}
            height={week.doneHeight}
            className={styles.done}
          />
          {week.due > 0 ? (
            <rect
              x={week.x}
              y={floor - week.dueHeight}
              width={week.width}
              height={week.dueHeight}
              className={styles.told}
            />
          ) : null}
          <text x={week.x + week.width / 2} y={floor + 14} className={styles.count}>
            {week.due > 0 ? `${week.done}/${week.due}` : 'none due'}
          </text>
          {week.paper ? <title>{`${week.paper} of ${week.done} from paper`}</title> : null}
        </g>
      ))}
      {due > 0 ? (
        <>
          <text x={plot.right + 10} y={floor - 14} className={styles.doneWord}>
            {done} of {due}
          </text>
          <text x={plot.right + 10} y={floor + 14}>
            done / due
          </text>
        </>
      ) : null}
    </>
  );
}

/** Each day's values for the pointer, as the browser's own tooltip; the table below gives them to everyone. */
export function DayReadings({ days, span }: { days: readonly PainDay[]; span: Span }) {
  return (
    <>
      {days
        .filter((day) => day.on >= span.from && day.on <= span.to)
        .map((day) => (
          <rect
            key={day.on}
            x={dayEdge(span, day.on)}
            y={plot.painTop}
            width={dayWidth(span)}
            height={plot.painFloor - plot.painTop}
            className={styles.hit}
          >
            <title>{dayReading(day)}</title>
          </rect>
        ))}
    </>
  );
}

function dayReading(day: PainDay): string {
  const morning = day.morning === undefined ? '' : `, next morning ${day.morning ?? 'not logged'}`;
  return `${dayName(day.on)}: worst ${day.worst ?? 'not logged'}${day.paper ? ', from paper' : ''}${morning}`;
}
