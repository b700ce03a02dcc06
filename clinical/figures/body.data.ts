import type { Citation } from '../citation';
import type { Point } from './geometry';

/** Where the lengths and masses of the body come from. Widths, splits and the front view are drawn by eye. */
export const bodySources: readonly Citation[] = [
  {
    authors: 'Drillis R, Contini R',
    year: 1966,
    title: 'Body Segment Parameters (Technical Report 1166.03, New York University)',
  },
  {
    authors: 'Winter DA',
    year: 2009,
    title: 'Biomechanics and Motor Control of Human Movement, 4th edition (figure 4.1, table 4.1)',
  },
];

/** In per cent of standing height; hip joint to shoulder is pelvis and thorax together. */
export const lengths = {
  shank: 24.6,
  thigh: 24.5,
  upperArm: 18.6,
  forearm: 14.6,
  pelvis: 10.5,
  thorax: 18.3,
  ankleHeight: 3.9,
  heel: 3.6,
  ball: 7.4,
  toe: 4.2,
  hipHalf: 5.2,
  shoulderHalf: 10.2,
};

const points = (text: string, unit: number): Point[] =>
  text.split(',').map((pair) => {
    const [x = 0, y = 0] = pair.trim().split(' ').map(Number);
    return [x / unit, y / unit];
  });
/** Outlines are written 'x y, x y' in tenths, on limbs in hundredths. */
export const tenths = (text: string): Point[] => points(text, 10);
export const percent = (text: string): Point[] => points(text, 100);

/** Rows of: share of the bone's length, half width behind, half width in front; written in hundredths and tenths. */
export type Profile = readonly (readonly [share: number, behind: number, front: number])[];
const profile = (text: string): Profile =>
  text.split(',').map((row) => {
    const [share = 0, behind = 0, front = 0] = row.trim().split(' ').map(Number);
    return [share / 100, behind / 10, front / 10];
  });

export const sideLimbs = {
  thigh: profile('-12 46 42, 2 63 57, 25 60 60, 50 51 55, 75 40 45, 92 34 39, 100 31 35, 106 20 22'),
  shank: profile(
    '-7 18 20, 0 30 34, 8 37 35, 17 45 30, 28 51 27.5, 42 46 26, 58 32 24, 76 22 21, 90 19.5 20, 98 19 21, 105 12 14',
  ),
  upperArm: profile('-15 10 10, -10 20 19, 0 29 27, 8 31 30, 35 28 28, 70 22 23, 95 19 20, 105 16 17'),
  forearm: profile('-6 16 17, 5 20 20, 28 23 24, 60 18 18, 92 13.5 13.5, 103 12 12'),
};
/** Seen from front or back, “behind” is medial and “in front” is lateral. */
export const frontLimbs = {
  thigh: profile('-10 32 32, 4 46 45, 25 49 49, 50 43 45, 75 36 37, 93 33 33, 100 31 31, 106 20 20'),
  shank: profile(
    '-7 18 18, 0 30 30, 7 32 32, 18 36 35, 30 40 37, 44 35 32, 60 25 24, 80 18 18, 95 20 19, 103 19 18',
  ),
};

// Outlines in a segment's own frame: x forward, y up.
export const pelvis = tenths(
  '-54 106, -64 60, -76 15, -72 -30, -40 -60, 10 -54, 46 -20, 51 30, 50 106, 0 112',
);
/** In the frame of the chest, which starts at the waist; the hem is in the frame of the pelvis, so that the waist bends. */
export const shirtBack = tenths('-47 20, -56 80, -61 130, -50 176, -29 202');
export const shirtFront = tenths('24 194, 44 166, 63 116, 60 60, 52 15');
export const shirtHem = tenths('50 60, 46 20, -56 20, -53 70');
export const head = tenths(
  '-6 67, 30 59, 51 34, 54 13, 65 -10, 56 -19, 56 -36, 49 -59, 30 -63, 0 -52, -36 -44, -59 -6, -56 34, -36 59',
);
export const hair = tenths(
  '45 45, 30 64, -6 72, -40 62, -61 32, -62 -6, -48 -40, -34 -38, -24 -12, -6 -8, 5 6, 10 24, 28 31',
);
export const ear = tenths('-1 8, -13 11, -20 1, -16 -12, -9 -19, -4 -10');

/** Hand in its own frame: x along the fingers from the wrist, y to the back of the hand. Flat, and closed. */
export const hand = tenths(
  '-10 12, 12 14, 36 15, 60 12, 82 8, 90 0, 82 -7, 60 -11, 46 -13, 34 -23, 22 -24, 10 -15, -10 -12',
);
export const fist = tenths('-10 12, 10 16, 32 19, 49 14, 53 0, 50 -15, 38 -23, 20 -22, 8 -15, -10 -12');

/** The foot from the side (x to the toes, y to the sole), its toes from the ball, and from behind and in front. */
export const soles = {
  side: tenths(
    '-14 -12, -23 4, -35 19, -33 36, -18 39, 4 38, 28 33, 50 36, 69 39, 83 33, 80 19, 54 11, 34 -1, 20 -14',
  ),
  toes: tenths('-9 0, 10 0, 34 0, 42 -5, 39 -15, 24 -19, 6 -21, -10 -17'),
  back: tenths('-19 -15, -16 10, -21 26, -18 39, 0 41, 19 39, 36 39, 34 30, 21 22, 16 10, 18 -15'),
  front: tenths('-19 -15, -25 8, -32 24, -33 36, -24 42, 0 42, 24 41, 36 35, 32 22, 24 8, 18 -15'),
};

/** Right half, top to bottom; the left half is its mirror. */
const twin = (half: readonly Point[]): Point[] => [
  ...half,
  ...half.map(([x, y]): Point => [-x, y]).toReversed(),
];
export const frontHead = twin(
  tenths('8 67, 36 56, 50 24, 53 10, 61 6, 60 -12, 52 -20, 45 -32, 26 -60, 9 -67'),
);
export const backHair = twin(tenths('10 73, 40 60, 56 20, 50 -24, 30 -42, 10 -46'));
export const frontHair = twin(tenths('10 73, 40 60, 56 26, 52 2, 43 30, 20 42'));
export const frontTrunk = twin(tenths('30 204, 64 193, 104 183, 122 158, 109 115, 90 64, 82 16, 84 -20'));
export const frontPelvis = twin(tenths('81 110, 92 65, 101 20, 100 -30, 60 -60, 14 -44'));

/**
 * The widest angle in degrees that a figure may show: a guard against impossible poses, set by us and not a norm; a
 * physiotherapist should look it over.
 */
export const widest = {
  hip: [-30, 130],
  knee: [-3, 150],
  ankle: [-55, 45],
  toe: [-30, 80],
  shoulder: [-75, 185],
  elbow: [-3, 150],
} as const;

/** Share of body mass, and where along the segment its centre lies (Winter 2009, table 4.1); hands ride with forearms. */
export const masses = {
  head: [0.081, 1],
  trunk: [0.497, 0.5],
  upperArm: [0.028, 0.436],
  forearm: [0.022, 0.68],
  thigh: [0.1, 0.433],
  shank: [0.0465, 0.433],
  foot: [0.0145, 0.5],
} as const;
