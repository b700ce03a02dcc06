import type { Poses } from './figure';
import { type Body, type Moment, solve } from './solve';

/** What a prescription says of the pace, in ms: out to the end, the pause there, back, and the pause at the start. */
export type Pace = {
  readonly out: number;
  readonly hold: number;
  readonly back: number;
  readonly rest: number;
};

const ease = (t: number): number => t * t * (3 - 2 * t);

/** The pause at each key and the way to the next, in ms. A pace replaces those of a loop of two keys. */
function spans({ keys, flow, end = 1 }: Poses, pace: Pace | null): { hold: number; ms: number }[] {
  return keys.map(({ hold }, i) => {
    const next = (i + 1) % keys.length;
    const own = { hold: hold ?? (flow ? 0 : 600), ms: keys[next]?.ms ?? (flow ? 200 : 1600) };
    if (!pace || flow) return own;
    if (keys.length > 2) return i === end ? { ...own, hold: pace.hold || own.hold } : own;
    return i === 0
      ? { hold: pace.rest || own.hold, ms: pace.out || own.ms }
      : { hold: pace.hold || own.hold, ms: pace.back || own.ms };
  });
}

/** One round of the loop in ms. */
export const loopMs = (figure: Poses, pace: Pace | null): number =>
  spans(figure, pace).reduce((sum, { hold, ms }) => sum + hold + ms, 0);

/** Where the loop stands so many ms after its start. */
export function momentAt(figure: Poses, ms: number, pace: Pace | null): Moment {
  const all = spans(figure, pace);
  let left = ms % loopMs(figure, pace);
  for (const [i, span] of all.entries()) {
    const t = Math.max(0, left - span.hold) / span.ms;
    if (t <= 1) return { i, j: (i + 1) % all.length, t: figure.flow ? t : ease(t) };
    left -= span.hold + span.ms;
  }
  return { i: 0, j: 0, t: 0 };
}

/** The body as it stands in one key. */
export const bodyIn = (figure: Poses, key: number): Body => solve(figure, { i: key, j: key, t: 0 });
