import type { Figure } from './figure';
import { armFigures } from './figures-arm.data';
import { calfFigures } from './figures-calf.data';
import { footAnkleFigures } from './figures-foot-ankle.data';
import { hipFigures } from './figures-hip.data';
import { kneeThighFigures } from './figures-knee-thigh.data';
import { lowerLimbFigures } from './figures-lower-limb.data';
import { neckFigures } from './figures-neck.data';
import { runningFigures } from './figures-running.data';
import { shoulderFigures } from './figures-shoulder.data';
import { trunkFigures } from './figures-trunk.data';
import { wholeBodyFigures } from './figures-whole-body.data';

/** A figure for each exercise of the shared library. Large: for the server only; a page is sent the rows it shows. */
export const allFigures: readonly Figure[] = [
  ...calfFigures,
  ...footAnkleFigures,
  ...kneeThighFigures,
  ...hipFigures,
  ...lowerLimbFigures,
  ...runningFigures,
  ...trunkFigures,
  ...neckFigures,
  ...shoulderFigures,
  ...armFigures,
  ...wholeBodyFigures,
];

const bySlug = new Map(allFigures.map((figure) => [figure.slug, figure]));

/** The figure of the exercise with this slug, or undefined. */
export const figureOf = (slug: string): Figure | undefined => bySlug.get(slug);
