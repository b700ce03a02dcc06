import type { FigureView } from '@/clinical/figures/figure';
import { coreViews } from './core-views';
import type { View } from './plate';
import { fingersView, palmView, toesView } from './views/close-ups';
import { footView } from './views/foot';
import { forearmView } from './views/forearm';
import { kneelingAheadView, matAboveView } from './views/on-mat';
import { backTurningView, chairAboveView, frontTurningView } from './views/turning';

/** Every view at once: for the server, and for checks. A page loads the few it needs (figure-player.tsx). */
export const allViews: Readonly<Record<FigureView, View>> = {
  ...coreViews,
  'front-turning': frontTurningView,
  'back-turning': backTurningView,
  'chair-above': chairAboveView,
  foot: footView,
  toes: toesView,
  forearm: forearmView,
  fingers: fingersView,
  palm: palmView,
  'kneeling-ahead': kneelingAheadView,
  'mat-above': matAboveView,
};
