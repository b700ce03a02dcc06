import type { LegView } from './leg-view';
import { lateralView } from './view-lateral.data';
import { medialView } from './view-medial.data';
import { posteriorView } from './view-posterior.data';
import { posteriorDeepView } from './view-posterior-deep.data';
import { soleView } from './view-sole.data';

export const legViews: readonly LegView[] = [
  posteriorView,
  posteriorDeepView,
  medialView,
  lateralView,
  soleView,
];

const byCode = new Map<string, LegView>(legViews.map((view) => [view.code, view]));

/** The view with this code; undefined for a code that is none. */
export function legViewWithCode(code: string): LegView | undefined {
  return byCode.get(code);
}
