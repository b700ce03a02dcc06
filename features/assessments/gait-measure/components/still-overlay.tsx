'use client';

import type { ComponentProps } from 'react';
import { once, useLoaded } from '../../client/loaded';
import type { Overlay } from './overlay';

/** Few examinations have a still, so a script of its own; the angle stands in words beside the picture. */
const loadOverlay = once(() => import('./overlay'));

/** The lines on a kept still, once their script has come. */
export function StillOverlay(props: ComponentProps<typeof Overlay>) {
  const Lines = useLoaded(loadOverlay)?.Overlay;
  return Lines ? <Lines {...props} /> : null;
}
