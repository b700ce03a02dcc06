import { backView } from './back.data';
import type { BodyView, BodyViewCode } from './body-view';
import { frontView } from './front.data';

/** From in front first, as therapists draw it. */
export const bodyViews: readonly BodyView[] = [frontView, backView];

export const bodyView = { front: frontView, back: backView } as const satisfies Record<
  BodyViewCode,
  BodyView
>;
