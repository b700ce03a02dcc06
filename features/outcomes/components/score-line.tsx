import type { Measure } from '@/clinical/measures/measure';
import { points, scoreInWords } from '@/clinical/measures/measure-words';
import { dayInWords } from '@/clinical/time/day-words';
import { daysBetween } from '@/clinical/time/days';
import type { Answer } from '../types';
import styles from './outcomes.module.css';

const WIDTH = 320;
const TOP = 14;
const FLOOR = 78;
const LEFT = 24;
const RIGHT = WIDTH - 14;

/**
 * The answers over time on the whole range of the measure. Where an error is published, the band around the first
 * answer is what measurement alone may do; a point outside it is a real change. The table says each in words.
 */
export function ScoreLine({ measure, answers }: { measure: Measure; answers: readonly Answer[] }) {
  const [first, last] = [answers[0], answers.at(-1)];
  if (!first || !last) return null;
  const { min, max } = measure;
  const span = Math.max(1, daysBetween(first.on, last.on));
  const x = (on: string) =>
    answers.length === 1 ? LEFT + 12 : LEFT + 6 + ((RIGHT - LEFT - 12) * daysBetween(first.on, on)) / span;
  const y = (score: number) => FLOOR - ((score - min) / (max - min)) * (FLOOR - TOP);
  const band = measure.error && {
    top: y(Math.min(max, first.score + measure.error.band)),
    bottom: y(Math.max(min, first.score - measure.error.band)),
  };
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${WIDTH} 96`}
      role="img"
      aria-label={`${measure.name}: ${scoreInWords(measure, first.score)} on ${dayInWords(first.on)}, ${scoreInWords(measure, last.score)} on ${dayInWords(last.on)}. The table says each.`}
    >
      {band ? (
        <rect
          className={styles.band}
          x={LEFT}
          width={RIGHT - LEFT}
          y={band.top}
          height={band.bottom - band.top}
        />
      ) : null}
      <path className={styles.axis} d={`M${LEFT} ${TOP}V${FLOOR}H${RIGHT}`} />
      <text x={LEFT - 4} y={TOP + 4} textAnchor="end">
        {points(max)}
      </text>
      <text x={LEFT - 4} y={FLOOR + 3} textAnchor="end">
        {points(min)}
      </text>
      <path
        className={styles.stroke}
        d={answers.map((one, place) => `${place === 0 ? 'M' : 'L'}${x(one.on)} ${y(one.score)}`).join('')}
      />
      {answers.map((one) => (
        <g key={one.id}>
          <circle className={styles.point} cx={x(one.on)} cy={y(one.score)} r="3.2" />
          <text className={styles.value} x={x(one.on)} y={y(one.score) - 7} textAnchor="middle">
            {min < 0 && one.score > 0 ? '+' : ''}
            {points(one.score)}
          </text>
        </g>
      ))}
      <text x={LEFT} y="93">
        {dayInWords(first.on)}
      </text>
      {answers.length > 1 ? (
        <text x={RIGHT} y="93" textAnchor="end">
          {dayInWords(last.on)}
        </text>
      ) : null}
    </svg>
  );
}
