import type { Ask } from './ask';
import { lengths } from './body.data';
import { armReach, kneelingJoints, legOut, palmJoints, sittingLeg, thumbJoints } from './close-ups';
import type { Figure, FigureView, LimbNumbers } from './figure';
import { acos, distance, type Point } from './geometry';
import { solve } from './solve';
import { bodyIn, loopMs, momentAt } from './timing';

type Ranges = Readonly<Record<string, readonly [number, number]>>;
const share = [0, 1] as const;

/** Views that draw no whole body, and the widest each of their numbers may be (by eye; a guard, not a norm). */
const ownRanges: Readonly<Partial<Record<FigureView, Ranges>>> = {
  foot: { arch: share, big: [-30, 80], small: [-40, 60], curl: share, helper: share },
  toes: { spread: share },
  forearm: {
    wristBend: [-85, 75],
    palmUp: share,
    gap: [0, 8],
    open: share,
    spin: [-45, 45],
    roll: [0, 15],
    arm: [180, 275],
  },
  fingers: { mcp: [0, 95], pip: [0, 110], dip: [0, 80] },
  palm: {
    finger1: share,
    finger2: share,
    finger3: share,
    finger4: share,
    thumbX: [-4, 8],
    thumbY: [-18, -8],
  },
  'kneeling-ahead': {
    turn: [-60, 60],
    drop: [0, 14],
    bow: [-1, 1],
    handX: [-24, 24],
    handY: [-70, -2],
    out: share,
    sink: share,
  },
  'mat-above': { roll: share },
  'chair-above': { spin: [-50, 50] },
};

/** Asks what can be asked of a view with a drawing of its own. False: this view draws the solved body. */
export function checkOwnView(figure: Figure, ask: Ask): boolean {
  const ranges = ownRanges[figure.view];
  if (!ranges) return false;
  const [first] = figure.keys;
  const names = Object.keys(first?.w ?? {}).join();
  ask(JSON.stringify(first?.w) !== JSON.stringify(figure.keys[1]?.w), 'loop', 'the keys differ');
  for (const [i, key] of figure.keys.entries())
    ask(Object.keys(key.w).join() === names, 'jump', `key ${i} names the numbers of the first`);
  const whole = loopMs(figure, null);
  for (let i = 0; i <= 60; i++) {
    const { w } = solve(figure, momentAt(figure, (i / 60) * whole, null)).key;
    for (const [name, value] of Object.entries(w)) {
      const [lo, hi] = ranges[name] ?? [0, -1];
      ask(value >= lo && value <= hi, 'range', `${name} is human`, value);
    }
    checkReach(figure, w, ask);
  }
  for (const i of figure.keys.keys()) checkOwnKey(figure, bodyIn(figure, i).key.w, ask);
  return true;
}

/** Nothing is longer than it is, and no hand is in the floor, at any moment. */
function checkReach({ view }: Figure, numbers: LimbNumbers, ask: Ask) {
  if (view === 'palm') {
    const [root, joint, tip] = thumbJoints(numbers);
    ask(
      distance(joint, tip) <= 2.95 && distance(root, joint) <= 2.95,
      'length',
      'the thumb keeps its length',
    );
  }
  if (view === 'kneeling-ahead') {
    const { shoulder, hand } = kneelingJoints(numbers);
    const far = distance(shoulder, hand);
    ask(far <= armReach + 4.9, 'length', 'the arm with its fist reaches the hand', far);
    const { hip, ankle } = legOut(numbers);
    ask(distance(hip, ankle) <= lengths.thigh + lengths.shank, 'length', 'the leg keeps its length');
    ask(hand[1] <= -2, 'floor', 'the hand is not below the mat', hand[1]);
  }
  if (view !== 'mat-above') return;
  for (const side of [1, -1] as const) {
    const { hip, knee, heel } = sittingLeg(numbers, side);
    ask(
      distance(hip, knee) <= lengths.thigh + 3,
      'length',
      'the thigh is no longer than it is',
      distance(hip, knee),
    );
    ask(
      distance(knee, heel) <= lengths.shank + 1,
      'length',
      'the shank is no longer than it is',
      distance(knee, heel),
    );
  }
}

/** What a key shows: a hand that presses touches, a thumb meets its finger, sitting knees are bent. */
function checkOwnKey({ view, slug, props }: Figure, numbers: LimbNumbers, ask: Ask) {
  if (view === 'palm')
    for (const { bent, points } of palmJoints(numbers).filter((finger) => finger.bent === 1)) {
      const off = distance(points[2] ?? [0, 0], thumbJoints(numbers)[2]);
      ask(bent === 1 && off <= 1, 'contact', 'the thumb meets the bent finger: off by', off);
    }
  if (view === 'forearm' && props.some(({ kind }) => kind === 'other') && numbers.gap !== undefined)
    ask(
      numbers.gap === 0 || !slug.includes('isometric') || numbers.gap >= 1,
      'contact',
      'the hand touches or is away',
    );
  if (view !== 'mat-above') return;
  for (const side of [1, -1] as const) {
    const { hip, knee, heel } = sittingLeg(numbers, side);
    const bend = 180 - angleAt(hip, knee, heel);
    ask(bend >= 60 && bend <= 150, 'knee', 'the knee is bent about a right angle', bend);
  }
}

function angleAt(a: Point, b: Point, c: Point): number {
  const [u, v] = [distance(a, b), distance(b, c)];
  return acos((u * u + v * v - distance(a, c) ** 2) / (2 * u * v));
}
