import { sideLimbs, tenths } from '@/clinical/figures/body.data';
import { fingerJoints, palmJoints, thumbJoints } from '@/clinical/figures/close-ups';
import { beside, go, mix, type Point, toward } from '@/clinical/figures/geometry';
import { creases } from '../draw-body';
import type { View } from '../plate';
import { curve, disc, type Shape, shape, tube } from '../shapes';
import { chain } from './parts';

/** Base, length, half width, direction at rest and spread (degrees to the outer side), great toe first. */
const toes = [
  { base: [-2.3, -13.4], length: 3.2, half: 0.95, rest: 5, spread: -15 },
  { base: [-0.8, -13.8], length: 3.1, half: 0.62, rest: 2, spread: -5 },
  { base: [0.5, -13.6], length: 2.7, half: 0.58, rest: 0, spread: 4 },
  { base: [1.7, -13], length: 2.3, half: 0.56, rest: -3, spread: 14 },
  { base: [2.8, -12.1], length: 1.8, half: 0.56, rest: -8, spread: 30 },
] as const;
const toeTip = (i: number, spread: number): Point => {
  const { base, length, rest, spread: wide } = toes[i] ?? toes[0];
  return go(base, 180 - mix(rest, wide, spread), length);
};
const footAbove = tenths(
  '0 -8, 21 -15, 27 -36, 25 -65, 31 -92, 36 -116, 30 -128, 19 -137, 5 -143, -9 -145, -26 -143, -34 -130, -33 -112, -26 -84, -23 -60, -27 -36, -21 -15',
);
const interossei = [
  '-17 -80, -12 -80, -10 -106, -13 -126, -18 -124',
  '-3 -80, 2 -80, 3 -106, 1 -128, -3 -126',
  '8 -78, 12 -78, 15 -104, 14 -122, 10 -122',
  '17 -74, 21 -74, 26 -98, 25 -114, 21 -114',
].map(tenths);
const abductor = tenths(
  '-22 -30, -18 -46, -17 -66, -20 -86, -27 -110, -31 -126, -30 -108, -25 -84, -22 -60, -25 -40',
);

/** The right foot from above; `spread` swings the toes apart. */
export const toesView: View = {
  left: false,
  paint: ({ figure }, { key }) => {
    const { spread = 0 } = key.w;
    const nail = (i: number, half: number): Shape => {
      const tip = toeTip(i, spread);
      const angle = toward(toes[i]?.base ?? tip, tip);
      const w = half * 0.55;
      const outline: Point[] = [
        [-0.35, w],
        [w, w * 0.9],
        [w, -w * 0.9],
        [-0.35, -w],
      ];
      return shape('thin', curve(outline.map(([x, y]) => beside(tip, angle, x, y))));
    };
    return [
      shape(
        'skin',
        curve(footAbove),
        ...toes.flatMap(({ base, half }, i) => chain([base, toeTip(i, spread)], [half, half])),
      ),
      ...toes.map(({ half }, i) => nail(i, half)),
      ...(figure.target.includes('foot interossei')
        ? interossei.map((one) => shape('muscle', curve(one)))
        : []),
      ...(figure.target.includes('abductor hallucis') ? [shape('muscle', curve(abductor))] : []),
      shape('thin', disc([0, -4], 2.1)),
      creases([
        [-1.3, -6.9],
        [0, -7.3],
        [1.3, -6.9],
      ]),
    ];
  },
  points: {
    greatToe: ({ key }) => toeTip(0, key.w.spread ?? 0),
    smallToe: ({ key }) => toeTip(4, key.w.spread ?? 0),
  },
};

const handSide = tenths('-24 -104, -25 -130, -23 -156, -13 -169, -2 -160, 5 -140, 4 -104');
const fingerWidths = [0.95, 0.8, 0.68, 0.56];

/** Fingers up, thumb to the reader: the palm of a left hand looks to +x. `mcp pip dip` bend the three joints. */
export const fingersView: View = {
  left: true,
  paint: ({ figure }, { key }) => {
    const { mcp = 0, pip = 0, dip = 0 } = key.w;
    const finger = fingerJoints(key.w);
    const runs = [180, 180 - mcp / 2, 180 - mcp - pip / 2, 180 - mcp - pip - dip];
    const tendon: [Point, number][] = [
      [[-0.3, -3], 180],
      [[-0.2, -10], 180],
      [[0, -13.4], 180],
      ...finger.map((joint, i): [Point, number] => [
        beside(joint, runs[i] ?? 180, 0, (fingerWidths[i] ?? 1) * 0.55),
        runs[i] ?? 180,
      ]),
    ];
    const edge = (off: number) => tendon.map(([at, angle]) => beside(at, angle, 0, off));
    const thumb: Point[] = [
      [-0.6, -12],
      [0.5, -14.1],
      [0.9, -16],
    ];
    return [
      ...[2, 1].map((i) =>
        shape(
          'far',
          ...chain(fingerJoints({ mcp: mcp + 3 * i, pip, dip }, [-0.1 * i, -0.25 * i], 1.04), fingerWidths),
        ),
      ),
      shape(
        'skin',
        tube([-1, 3.6], [-1, -11], sideLimbs.forearm),
        curve(handSide),
        disc(finger[0] ?? [0, 0], 0.95),
        ...chain(finger, fingerWidths),
      ),
      ...(figure.target.length > 0
        ? [shape('muscle', curve([...edge(0.24), ...edge(-0.24).toReversed()]))]
        : []),
      shape('skin', ...chain(thumb, [1.1, 0.85, 0.6])),
      creases([
        [0.6, -16.1],
        [0.7, -16.5],
      ]),
    ];
  },
  points: { tip: ({ key }) => fingerJoints(key.w)[3] ?? [0, 0] },
};

const palmOutline = tenths(
  '-17 -68, -23 -90, -27 -116, -25 -138, -12 -147, 6 -150, 23 -146, 28 -130, 24 -106, 19 -86, 14 -68',
);
const between = (a: Point, b: Point, t: number): Point => [mix(a[0], b[0], t), mix(a[1], b[1], t)];

/** The palm of a right hand to the reader; `finger1` to `finger4` bend (0 to 1), `thumbX thumbY` is the tip of the thumb. */
export const palmView: View = {
  left: false,
  paint: ({ figure }, { key }) => {
    const fingers = palmJoints(key.w);
    const [root, joint, tip] = thumbJoints(key.w);
    const widths = [0.72, 0.66, 0.56];
    const straight = fingers.filter(({ bent }) => bent < 0.5);
    const bent = fingers.filter((finger) => finger.bent >= 0.5);
    return [
      shape(
        'skin',
        tube([-0.2, 7.2], [-0.2, -7.4], sideLimbs.forearm),
        curve(palmOutline),
        ...straight.flatMap(({ points }) => chain(points, widths)),
      ),
      creases(
        [
          [-2, -12.4],
          [-0.2, -12.9],
          [2.2, -12.5],
        ],
        [
          [0.2, -8],
          [0.4, -10],
          [1.2, -12],
        ],
      ),
      ...bent.map(({ points }) => shape('skin', ...chain(points, widths))),
      shape('skin', ...chain([root, joint, tip], [1.25, 0.8, 0.6])),
      ...(figure.target.length > 0
        ? [
            shape(
              'muscle',
              curve([
                [0.6, -8.2],
                [1.7, -8.6],
                go(between(root, joint, 0.45), 90, 0.5),
                between(root, joint, 0.75),
                go(between(root, joint, 0.4), 270, 0.7),
                [0.5, -10],
              ]),
            ),
          ]
        : []),
    ];
  },
  points: { thumb: ({ key }) => [key.w.thumbX ?? 7, key.w.thumbY ?? -14] },
};
