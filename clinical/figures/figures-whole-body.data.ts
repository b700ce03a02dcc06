import type { Figure } from './figure';

/** The poses of the region whole body. Lengths in per cent of standing height, angles in degrees. */
export const wholeBodyFigures: readonly Figure[] = [
  {
    slug: 'diaphragmatic-breathing',
    view: 'side',
    works: 'both',
    target: ['diaphragm'],
    props: [
      { kind: 'mat', x: -58, w: 116 },
      { kind: 'block', x: -49, y: -4.6, w: 13, h: 3.2 },
    ],
    contacts: [
      { p: 'shoulders', at: [[-28, -1.4]], on: 'mat', carries: true },
      { p: 'w.heel', at: [[22, -1.4]], on: 'mat' },
      { p: 'o.heel', at: [[24, -1.4]], on: 'mat' },
      {
        p: 'w.palm',
        at: [
          [-8, -14],
          [-8, -15.8],
        ],
        on: 'belly',
      },
      { p: 'o.palm', at: [[-19, -15]], on: 'chest' },
    ],
    keys: [
      {
        lean: -94,
        neck: 16,
        w: { foot: 0, hand: 84, away: 0.8 },
        o: { foot: 0, hand: 100, away: 0.7 },
        hold: 700,
        ms: 2600,
      },
      {
        lean: -94,
        neck: 16,
        w: { foot: 0, hand: 84, away: 0.8 },
        o: { foot: 0, hand: 100, away: 0.7 },
        hold: 500,
        ms: 1800,
      },
    ],
    arrows: [{ p: 'w.palm', by: [3, -5], min: 9 }],
  },
  {
    slug: 'long-exhale-breathing',
    view: 'side',
    works: 'both',
    target: ['diaphragm'],
    props: [
      { kind: 'mat', x: -58, w: 116 },
      { kind: 'block', x: -49, y: -4.6, w: 13, h: 3.2 },
      { kind: 'bench', x: 12, y: -28.2, w: 29 },
    ],
    contacts: [
      { p: 'shoulders', at: [[-28, -1.4]], on: 'mat', carries: true },
      {
        p: 'w.palm',
        at: [
          [-9, -15.9],
          [-9, -14],
        ],
        on: 'belly',
      },
      {
        p: 'o.palm',
        at: [
          [-7, -15.9],
          [-7, -14],
        ],
        on: 'belly',
      },
    ],
    keys: [
      {
        lean: -94,
        neck: 16,
        w: { hip: 82, knee: 86, ankle: -6, hand: 84, away: 0.8 },
        o: { hip: 80, knee: 84, ankle: -6, hand: 84, away: 0.8 },
        hold: 300,
        ms: 1600,
      },
      {
        lean: -94,
        neck: 16,
        w: { hip: 82, knee: 86, ankle: -6, hand: 84, away: 0.8 },
        o: { hip: 80, knee: 84, ankle: -6, hand: 84, away: 0.8 },
        hold: 600,
        ms: 3200,
      },
    ],
    arrows: [{ p: 'w.palm', by: [-2, -8], min: 8 }],
  },
  {
    slug: 'box-breathing',
    view: 'side',
    works: 'both',
    target: ['diaphragm'],
    props: [{ kind: 'chair', x: -34, y: -24 }],
    contacts: [
      { p: 'seat', at: [[-26, -24]], on: 'chair' },
      { p: 'o.heel', at: [[-4, 0]], on: 'floor' },
      { p: 'w.heel', at: [[-5.4, 0]], on: 'floor' },
      { p: 'w.palm', at: [[-8, -5.6]], on: 'w.knee' },
      { p: 'o.palm', at: [[-7, -5.4]], on: 'o.knee' },
    ],
    keys: [
      {
        lean: -1,
        spine: 9,
        neck: 2,
        x: -23.5,
        y: -29.6,
        w: { foot: 0, hand: 84 },
        o: { foot: 0, hand: 84 },
        hold: 1600,
        ms: 1600,
      },
      {
        lean: -2,
        spine: 1,
        neck: 2,
        x: -23.5,
        y: -29.6,
        w: { foot: 0, hand: 84 },
        o: { foot: 0, hand: 84 },
        hold: 1600,
        ms: 1600,
      },
    ],
    arrows: [{ p: 'w.shoulder', by: [13, 4], min: 8 }],
  },
  {
    slug: 'progressive-muscle-relaxation',
    view: 'side',
    works: 'both',
    target: [],
    props: [
      { kind: 'mat', x: -58, w: 116 },
      { kind: 'block', x: -49, y: -4.6, w: 13, h: 3.2 },
    ],
    contacts: [{ p: 'shoulders', at: [[-28, -1.4]], on: 'mat', carries: true }],
    keys: [
      {
        lean: -94,
        neck: 20,
        w: { hip: -4, knee: 2, ankle: 12, shoulder: 24, elbow: 46 },
        o: { hip: -4, knee: 2, ankle: 12, shoulder: 28, elbow: 46 },
        hold: 1400,
        ms: 900,
      },
      {
        lean: -94,
        neck: 14,
        w: { hip: -6, knee: 3, ankle: -24, shoulder: -2, elbow: 10 },
        o: { hip: -6, knee: 3, ankle: -24, shoulder: 2, elbow: 8 },
        hold: 2400,
        ms: 1400,
      },
    ],
    grip: 'wo',
    thumb: 0,
    arrows: [{ p: 'w.palm', by: [5, -4], min: 9 }],
  },
];
