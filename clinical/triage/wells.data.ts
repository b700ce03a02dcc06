import type { Citation } from '../citation';

/** One question of the clot score, in our own words. */
export interface WellsItem {
  code: string;
  ask: string;
  points: 1 | -2;
}

/**
 * The two-level score of Wells and others (2003): nine questions of one point each, and minus two where something
 * else is at least as likely. The wording is ours.
 */
export const wellsItems = [
  {
    code: 'wells-cancer',
    ask: 'Cancer: treated now or within 6 months, or palliative care',
    points: 1,
  },
  {
    code: 'wells-leg-immobile',
    ask: 'The leg is paralysed, weak from a nerve problem, or was lately in a cast',
    points: 1,
  },
  {
    code: 'wells-bed-or-surgery',
    ask: 'In bed for 3 days or more lately, or a major operation under general or regional anaesthetic within 12 weeks',
    points: 1,
  },
  { code: 'wells-deep-tender', ask: 'Sore to touch along the course of the deep veins', points: 1 },
  { code: 'wells-whole-leg', ask: 'The whole leg is swollen', points: 1 },
  {
    code: 'wells-calf-3cm',
    ask: 'This calf is at least 3 cm larger than the other, taped 10 cm below the bump under the kneecap',
    points: 1,
  },
  { code: 'wells-pitting', ask: 'A finger leaves a dent in the swelling, in this leg only', points: 1 },
  {
    code: 'wells-surface-veins',
    ask: 'Surface veins stand out that are not varicose veins',
    points: 1,
  },
  { code: 'wells-earlier-clot', ask: 'A deep vein clot was proven before', points: 1 },
  {
    code: 'wells-other-as-likely',
    ask: 'Something else explains the leg at least as well as a clot',
    points: -2,
  },
] as const satisfies readonly WellsItem[];

export type WellsCode = (typeof wellsItems)[number]['code'];

export const wellsSource: Citation = {
  authors: 'Wells et al.',
  year: 2003,
  title: 'Evaluation of D-dimer in the diagnosis of suspected deep-vein thrombosis',
  doi: '10.1056/NEJMoa023153',
};
