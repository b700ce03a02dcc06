import { type GaitMeasureCode, type GaitPointName, type GaitView, gaitPointNames } from './gait-angles';
import type { GaitItemCode } from './gait-item';
import type { BodySide } from './rule';

/** A place as a share of a picture's width and height, 0 to 1: it holds at any size in which it is shown. */
export interface SharePoint {
  readonly across: number;
  readonly down: number;
}

/** What was measured on a still: enough to draw its lines and to work its angle out again. */
export interface KeptMeasure {
  readonly item: GaitItemCode;
  readonly measure: GaitMeasureCode;
  readonly view: GaitView;
  readonly stance: BodySide;
  readonly mirrored: boolean;
  readonly points: readonly (SharePoint & { readonly name: GaitPointName })[];
  readonly reference: {
    readonly kind: 'upright' | 'level';
    readonly from: SharePoint;
    readonly to: SharePoint;
  } | null;
  /** On this picture. */
  readonly degrees: number;
  /** On each frame that was measured, this one among them, in degrees; their mean is what is noted. */
  readonly readings: readonly number[];
}

/** The mean of several frames, in tenths of a degree; null of none. */
export function meanDegrees(readings: readonly number[]): number | null {
  if (readings.length === 0) return null;
  const sum = readings.reduce((total, one) => total + one, 0);
  const mean = Math.round((sum / readings.length) * 10) / 10;
  // Never minus nought.
  return mean === 0 ? 0 : mean;
}

export const isGaitPointName = (name: string): name is GaitPointName =>
  gaitPointNames.some((one) => one === name);
