import { kilometres } from '@/clinical/load/load-words';
import type { Run } from '@/clinical/load/run';
import { type Spike, spikesOf } from '@/clinical/load/spike';
import { dayName } from '@/clinical/time/day-words';
import { addDays, daysBetween, laterOf } from '@/clinical/time/days';
import styles from './history.module.css';

const WIDTH = 320;
const HEIGHT = 88;
const FOOT = 70;
const TOP = 16;
const MOST_DAYS = 90;

const percentOf = ({ percent }: Spike) => `+${Math.round(percent ?? 0)}%`;

/** The runs as bars by day. A spike is dark, hatched by its line and says its percent; the list says it in words. */
export function RunStrip({ runs, day }: { runs: readonly Run[]; day: string }) {
  const first = runs.reduce((earliest, run) => (run.on < earliest ? run.on : earliest), day);
  const from = laterOf(addDays(day, -MOST_DAYS), addDays(first, -1));
  const shown = spikesOf(runs).filter(({ run }) => run.on >= from && run.on <= day);
  const longest = Math.max(...shown.map(({ run }) => run.distanceKm), 1);
  const span = Math.max(daysBetween(from, day), 14);
  const step = (WIDTH - 8) / span;
  const wide = Math.max(2, Math.min(10, step - 1));
  const at = (on: string) => WIDTH - 4 - wide / 2 - daysBetween(on, day) * step;
  const tall = (km: number) => (km / longest) * (FOOT - TOP);
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${shown.length} runs from ${dayName(from)} to ${dayName(day)}, the longest ${kilometres(longest)}. The list below says each in words.`}
    >
      <path className={styles.ground} d={`M0 ${FOOT + 0.5}H${WIDTH}`} />
      {shown.map((spike, place) => {
        const { run, level } = spike;
        const [x, height] = [at(run.on), tall(run.distanceKm)];
        const isSpike = level !== null && level.signal !== 'none';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two runs of a day may be alike; the strip holds no state
          <g key={place}>
            <rect
              className={isSpike ? styles.spikeBar : styles.bar}
              x={x - wide / 2}
              y={FOOT - height}
              width={wide}
              height={height}
              rx="1"
            />
            {isSpike ? (
              <text x={Math.min(WIDTH - 16, Math.max(16, x))} y={FOOT - height - 4} textAnchor="middle">
                {percentOf(spike)}
              </text>
            ) : null}
          </g>
        );
      })}
      <text x="0" y={HEIGHT - 4}>
        {dayName(from)}
      </text>
      <text x={WIDTH} y={HEIGHT - 4} textAnchor="end">
        {dayName(day)}
      </text>
    </svg>
  );
}
