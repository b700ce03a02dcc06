import { drawBody } from './draw-body';
import type { View } from './plate';

/** The views that need no drawing of their own. */
export const coreViews: Readonly<Record<'side' | 'front' | 'back', View>> = {
  side: { left: false, paint: drawBody },
  front: { left: true, paint: drawBody },
  back: { left: false, paint: drawBody },
};
