import type { Ink } from './shapes';

/** Fill, line, and the line's width as a share of the usual one. Each colour is a token of app/tokens.css. */
type Look = { fill: string; stroke: string; width: number; dashed?: true; opacity?: number };

const none = 'none';
const token = (name: string): string => `var(--fig-${name})`;
const body = (name: string): Look => ({ fill: token(name), stroke: token('line'), width: 1 });
const far = (name: string): Look => ({ fill: token(name), stroke: token('awayline'), width: 1 });
const stroke = (name: string, width: number): Look => ({ fill: none, stroke: token(name), width });
const flat = (name: string, opacity = 1): Look => ({ fill: token(name), stroke: none, width: 0, opacity });

/** How each ink looks. `deep` is a hatch; its pattern belongs to the drawing. */
export const looks: Readonly<Record<Ink, Look>> = {
  skin: body('skin'),
  shirt: body('shirt'),
  shorts: body('shorts'),
  hair: body('hair'),
  far: far('away'),
  farShirt: far('farshirt'),
  farShorts: far('farshorts'),
  thin: { ...body('skin'), width: 0.6 },
  crease: { ...stroke('line', 0.45), opacity: 0.75 },
  muscle: { fill: token('target'), stroke: token('skin'), width: 0.5 },
  farMuscle: { fill: token('target'), stroke: token('skin'), width: 0.5, opacity: 0.45 },
  deep: flat('hatch'),
  over: { ...stroke('line', 0.35), dashed: true, opacity: 0.75 },
  // A muscle on the shirt lies in a pane of skin, so that it is seen without colour.
  pane: { fill: token('skin'), stroke: token('skin'), width: 2.6 },
  floor: flat('floor'),
  mat: flat('mat'),
  prop: { fill: token('prop'), stroke: token('propline'), width: 0.8 },
  hole: flat('propline', 0.5),
  band: stroke('band', 1.5),
  farBand: { ...stroke('band', 1.2), opacity: 0.5 },
  weight: { fill: token('weight'), stroke: token('awayline'), width: 0.4 },
  ice: { fill: token('ice'), stroke: token('line'), width: 0.6, opacity: 0.85 },
  arrow: stroke('arrow', 1.4),
  tip: flat('arrow'),
};
