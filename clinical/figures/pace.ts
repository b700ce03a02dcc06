import type { DoseBase } from '../dose/dose';
import { centreOf } from './centre';
import type { Poses } from './figure';
import { bodyIn, type Pace } from './timing';

/** A hold is shown as a hold; longer than this, the drawing would look stuck. */
const LONGEST_MS = 6000;

/** Lower by less (in per cent of height) counts as level. */
const LEVEL = 0.3;

/**
 * How a prescribed dose moves the figure, and how long a hold is meant to last in seconds where the drawing shows it
 * shorter. A tempo is seconds down, pause, up: down is the way to the lower centre of mass; where both ends are level,
 * it is the way back, against which the muscle lets go.
 */
export function paceOf(
  figure: Poses,
  { tempo, holdSeconds, amount }: Pick<DoseBase, 'tempo' | 'holdSeconds' | 'amount'>,
): { pace: Pace | null; shortenedFrom: number | null } {
  const parts = tempo?.split('-').map((part) => Number(part) * 1000);
  if (parts) {
    const [down = 0, pause = 0, up = 0] = parts;
    const sinks = centreOf(bodyIn(figure, figure.end ?? 1))[1] - centreOf(bodyIn(figure, 0))[1] > LEVEL;
    const pace = sinks
      ? { out: down, hold: pause, back: up, rest: 0 }
      : { out: up, hold: 0, back: down, rest: pause };
    return { pace, shortenedFrom: null };
  }
  const seconds = holdSeconds ?? (amount?.unit === 'seconds' ? amount.min : null);
  if (seconds === null || figure.flow) return { pace: null, shortenedFrom: null };
  const hold = Math.min(seconds * 1000, LONGEST_MS);
  return {
    pace: { out: 0, hold, back: 0, rest: 0 },
    shortenedFrom: hold < seconds * 1000 ? seconds : null,
  };
}
