import { hand, tenths } from '@/clinical/figures/body.data';
import { beside, go, type Point } from '@/clinical/figures/geometry';
import type { Body } from '@/clinical/figures/solve';
import { creases } from '../draw-body';
import type { Plate, View } from '../plate';
import { along, curve, type Shape, shape, tube } from '../shapes';

/** x y dx dy in hundredths: where a point is, and how far it goes when the arch is raised (the short foot). */
type Moving = readonly (readonly [x: number, y: number, dx: number, dy: number])[];
const moving = (text: string): Moving =>
  text.split(',').map((row) => {
    const [x = 0, y = 0, dx = 0, dy = 0] = row
      .trim()
      .split(' ')
      .map((n) => Number(n) / 100);
    return [x, y, dx, dy];
  });

/** The inner side of a foot, close up, standing: x forward of the ankle, the floor at 0. */
const skin = moving(
  '250 -2000, 220 -1200, 220 -800, 260 -630, 370 -520 0 -15, 540 -410 -20 -25, 720 -310 -50 -20, 840 -250 -80 -5, 890 -150 -90, 860 -30 -80, 720 0 -80, 620 -20 -70 -15, 460 -80 -40 -40, 260 -110 -20 -55, 80 -70 0 -30, -60 -15 0 -5, -200 0, -340 -40, -400 -200, -340 -400, -250 -650, -230 -900, -270 -1300, -360 -2000',
);
const toeJoint: Point = [7.9, -1.2];
/** A toe from its joint: x forward, y up. */
const toe = tenths('-6 11, 10 10, 24 6, 33 4, 38 -4, 32 -11, 20 -10, 12 -7, 3 -11, -6 -11');
const muscles: Readonly<Record<string, Moving>> = {
  'abductor hallucis': moving(
    '-260 -150, -40 -230 0 -15, 220 -260 -10 -45, 500 -190 -40 -35, 760 -110 -80 -5, 740 -70 -80, 500 -110 -40 -38, 240 -150 -20 -53, 0 -120 0 -20',
  ),
  'flexor hallucis brevis': moving('360 -150, 540 -150, 780 -100, 920 -80, 740 -40, 500 -90'),
  'extensor hallucis': moving(
    '230 -1100, 210 -700, 320 -520, 560 -370, 800 -250, 760 -210, 480 -320, 220 -480, 120 -700, 140 -1100',
  ),
  'flexor digitorum longus': moving(
    '-190 -1200, -120 -700, -60 -420, 200 -240, 700 -100, 660 -60, 200 -170, -120 -340, -200 -700, -230 -1200',
  ),
  'intrinsic foot': moving(
    '-200 -60, 0 -85 0 -15, 240 -130 -20 -53, 500 -95 -40 -38, 700 -50 -80, 660 -25 -80, 460 -85 -40 -40, 260 -115 -20 -55, 60 -65 0 -25',
  ),
  'plantar fascia': moving(
    '-260 -50, 0 -60 0 -20, 240 -90 -20 -55, 500 -60 -40 -40, 760 -40 -80, 740 0 -80, 460 -30 -40 -40, 240 -60 -20 -55, 0 -30 0 -25, -240 -10',
  ),
};
const handSmall = hand.map(([x, y]): Point => [x * 0.8, y * 0.8]);
const thumb = tenths('10 10, 30 26, 54 29, 64 22, 52 18, 30 8');

/** Fingers under, thumb over: a hand that comes from direction `from` and holds what is at `at`. */
function grasp(at: Point, from: number): Shape {
  const wrist = go(at, from + 180, 6);
  return shape(
    'skin',
    tube(go(wrist, from + 180, 12), wrist, [
      [0, 1.7, 1.7],
      [1.05, 1.1, 1.1],
    ]),
    along(wrist, from, -1, handSmall),
    along(wrist, from, 1, thumb),
  );
}

/** A towel under the toes; `curl` gathers it in folds. */
function towel(curl: number): Shape {
  const step = 2.2 - curl * 0.9;
  const folds = Array.from({ length: 7 }, (_, i): Point[] => [
    [4 + i * step, 0.35],
    [4 + (i + 0.3) * step, 0.15 - curl * 0.8],
    [4 + (i + 0.7) * step, 0.15 - curl * 0.8],
  ]).flat();
  const end = 4 + 7 * step;
  return shape('prop', curve([...folds, [end, 0.35], [end + 0.1, 0.6], [end, 0.7], [4, 0.7], [3.9, 0.6]]));
}

function paint({ figure }: Plate, { key }: Body): Shape[] {
  const { arch = 0, big = 0, small = 0, curl, helper } = key.w;
  const moved = (rows: Moving) => curve(rows.map(([x, y, dx, dy]): Point => [x + arch * dx, y + arch * dy]));
  const joint: Point = [toeJoint[0] - 0.8 * arch, toeJoint[1]];
  const toePart = (at: Point, up: number, size = 1) =>
    curve(toe.map(([x, y]) => beside(at, 90 + up, x * size, -y * size)));
  const others = [2, 1, 0].map((i) =>
    shape('far', toePart([joint[0] - i * 0.5, joint[1] + 0.15], small + 2 * i, 0.95 - i * 0.1)),
  );
  return [
    ...others,
    shape('skin', moved(skin), toePart(joint, big)),
    creases(
      [-1.2, 0.4, 1, 1.3].map((x, i): Point => [x, [-5.6, -6.4, -6.1, -4.1][i] ?? 0]),
      [beside(joint, 90 + big, 2.6, -0.55), beside(joint, 90 + big, 3.4, -0.1)],
    ),
    ...(helper ? [grasp(beside(joint, 90 + big, 2.6, 1.4), 262 + big * 0.6)] : []),
    ...figure.target.flatMap((name, i) => {
      const muscle = muscles[name];
      if (!muscle) return [];
      const part = moved(muscle);
      return i ? [shape('muscle', part), shape('deep', part)] : [shape('muscle', part)];
    }),
    ...(curl === undefined ? [] : [towel(curl)]),
  ];
}

/** The inner side of one foot with its arch and toes: `arch` raises, `big` and `small` lift the toes, `curl` pulls a towel. */
export const footView: View = {
  left: true,
  paint,
  points: {
    big: ({ key }) => beside(toeJoint, 90 + (key.w.big ?? 0), 4.6, 0),
    arch: ({ key }) => [0, -2 * (key.w.arch ?? 0)],
    curl: ({ key }) => [-3 * (key.w.curl ?? 0), 0],
  },
};
