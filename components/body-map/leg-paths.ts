import { type Bend, closedCurve, openCurve } from '@/clinical/anatomy/leg-map/curve';
import type { Point } from '@/clinical/anatomy/leg-map/leg-view';

/** The path of a closed outline. */
export function shapePath(corners: readonly Point[]): string {
  return `${curvePath(closedCurve(corners))}Z`;
}

/** The path of an open line. */
export function linePath(corners: readonly Point[]): string {
  return curvePath(openCurve(corners));
}

function curvePath(bends: readonly Bend[]): string {
  const [first] = bends;
  if (!first) return '';
  const rest = bends.map(({ control: [one, two], to }) => `C${pair(one)} ${pair(two)} ${pair(to)}`);
  return `M${pair(first.from)}${rest.join('')}`;
}

function pair([x, y]: Point): string {
  return `${short(x)} ${short(y)}`;
}

/** Two decimals are finer than any screen shows. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
