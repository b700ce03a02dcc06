import { useId } from 'react';
import type { Box } from '@/clinical/figures/figure';
import type { Body } from '@/clinical/figures/solve';
import styles from './figure.module.css';
import { looks } from './inks';
import type { Plate, View } from './plate';
import { drawArrows, drawScene, lensOf, mirrorOf } from './scene';
import { fixed, pathOf, type Shape } from './shapes';

/** One frame: the scene, its lens and (in a still of the end) its arrows, turned to the side that works. */
export function FigureSvg({
  plate,
  view,
  body,
  window,
  side,
  label,
  arrows = false,
}: {
  plate: Plate;
  view: View;
  body: Body;
  window: Box;
  side: 'left' | 'right';
  label: string;
  arrows?: boolean;
}) {
  const id = useId();
  const lens = lensOf(plate.figure, body, window);
  const hatch = `url(#${id}h)`;
  const ring = lens && { cx: fixed(lens.at[0]), cy: fixed(lens.at[1]), r: fixed(lens.radius) };
  return (
    <svg viewBox={window.map(fixed).join(' ')} className={styles.figure} role="img" aria-label={label}>
      <defs>
        <pattern
          id={`${id}h`}
          width="1.5"
          height="1.5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0H1.5" stroke="var(--fig-hatch)" strokeWidth="calc(var(--fig-w) * 0.5)" />
        </pattern>
        {ring ? (
          <clipPath id={`${id}c`}>
            <circle {...ring} />
          </clipPath>
        ) : null}
      </defs>
      <g transform={mirrorOf(view, side, window)}>
        <g id={`${id}s`}>
          <Shapes shapes={drawScene(plate, view, body, window)} hatch={hatch} />
        </g>
        {lens && ring ? (
          <>
            <g clipPath={`url(#${id}c)`} className={styles.lens}>
              <circle {...ring} fill="var(--fig-paper)" />
              <use
                href={`#${id}s`}
                transform={`matrix(${fixed(lens.scale)} 0 0 ${fixed(lens.scale)} ${lens.shift.map(fixed).join(' ')})`}
              />
            </g>
            <circle {...ring} fill="none" stroke="var(--fig-ring)" strokeWidth="calc(var(--fig-w) * 0.8)" />
          </>
        ) : null}
        {arrows ? <Shapes shapes={drawArrows(plate, view)} hatch={hatch} /> : null}
      </g>
    </svg>
  );
}

/** The order is the drawing order, and the same shapes come in every frame: the place is the key. */
function Shapes({ shapes, hatch }: { shapes: readonly Shape[]; hatch: string }) {
  return shapes.map((shape, place) => {
    const { fill, stroke, width, opacity, dashed } = looks[shape.ink];
    return (
      <path
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing has no other order than its own
        key={place}
        d={pathOf(shape)}
        fill={shape.ink === 'deep' ? hatch : fill}
        stroke={width > 0 ? stroke : undefined}
        strokeWidth={width > 0 ? `calc(var(--fig-w) * ${width})` : undefined}
        strokeDasharray={dashed ? '1 0.8' : undefined}
        opacity={opacity === 1 ? undefined : opacity}
      />
    );
  });
}
