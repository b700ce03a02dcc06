import type { TestCategory, TestRegion } from './test';

/** Headings for the regions of the battery, in its order. */
export const regionWords: Readonly<Record<TestRegion, string>> = {
  calf: 'Calf',
  achilles: 'Achilles tendon',
  shin: 'Shin',
  ankle: 'Ankle',
  foot: 'Foot',
  knee: 'Knee',
  thigh: 'Thigh',
  groin: 'Groin',
  hip: 'Hip',
  lumbar: 'Low back',
  pelvis: 'Pelvis',
  trunk: 'Trunk',
  'lower limb': 'Whole lower limb',
  gait: 'Running',
  any: 'Any region',
};

/** Headings for the kinds of test. */
export const categoryWords: Readonly<Record<TestCategory, string>> = {
  functional: 'Functional',
  rom: 'Range of motion',
  strength: 'Strength',
  palpation: 'Palpation',
  special: 'Special tests',
  balance: 'Balance and reach',
  hop: 'Hop and jump',
  measure: 'Measures',
  screen: 'Screens',
};
