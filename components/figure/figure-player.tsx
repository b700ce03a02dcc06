'use client';

import { type ComponentType, lazy, Suspense } from 'react';
import type { FigureView } from '@/clinical/figures/figure';
import { coreViews } from './core-views';
import { MovingFigure, type MovingProps } from './moving-figure';
import type { View } from './plate';

/** A view with a drawing of its own is a chunk: it is fetched when a figure needs it, and drawn by the server as well. */
const late = (load: () => Promise<View>) =>
  lazy(async () => {
    const view = await load();
    return { default: (props: MovingProps) => <MovingFigure {...props} view={view} /> };
  });
const soon = (view: View) => (props: MovingProps) => <MovingFigure {...props} view={view} />;

const players: Readonly<Record<FigureView, ComponentType<MovingProps>>> = {
  side: soon(coreViews.side),
  front: soon(coreViews.front),
  back: soon(coreViews.back),
  'front-turning': late(async () => (await import('./views/turning')).frontTurningView),
  'back-turning': late(async () => (await import('./views/turning')).backTurningView),
  'chair-above': late(async () => (await import('./views/turning')).chairAboveView),
  foot: late(async () => (await import('./views/foot')).footView),
  toes: late(async () => (await import('./views/close-ups')).toesView),
  forearm: late(async () => (await import('./views/forearm')).forearmView),
  fingers: late(async () => (await import('./views/close-ups')).fingersView),
  palm: late(async () => (await import('./views/close-ups')).palmView),
  'kneeling-ahead': late(async () => (await import('./views/on-mat')).kneelingAheadView),
  'mat-above': late(async () => (await import('./views/on-mat')).matAboveView),
};

/** A figure that moves, with its start and end beside it. */
export function FigurePlayer(props: MovingProps) {
  const Player = players[props.plate.figure.view];
  return (
    <Suspense fallback={null}>
      <Player {...props} />
    </Suspense>
  );
}
