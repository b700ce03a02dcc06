import type { Box, Poses } from '@/clinical/figures/figure';
import type { Point } from '@/clinical/figures/geometry';
import type { Body } from '@/clinical/figures/solve';
import type { Tissue } from '@/clinical/figures/tissue';
import type { Shape } from './shapes';

/** All that a page needs to draw one exercise: its row, and the outlines of the tissues that the row names. */
export type Plate = { readonly figure: Poses; readonly tissues: readonly Tissue[] };

/** A way to draw a body. `points` are places of its own that an arrow may follow. */
export type View = {
  /** Whether the picture is written as the left side, so that the right one is the mirror. */
  readonly left: boolean;
  readonly paint: (plate: Plate, body: Body, box: Box) => Shape[];
  readonly points?: Readonly<Record<string, (body: Body) => Point>>;
};
