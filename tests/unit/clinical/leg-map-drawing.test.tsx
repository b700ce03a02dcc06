import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { legViews } from '@/clinical/anatomy/leg-map/all-views';
import { placeLabels } from '@/components/body-map/leg-labels';
import { LegMap } from '@/components/body-map/leg-map';
import type { LegPin } from '@/components/body-map/leg-pin';

const pins: LegPin[] = legViews.flatMap(({ code }) => [
  { id: `${code}1`, view: code, label: 'S1', across: 0.5, down: 0.5, status: 'active' },
  { id: `${code}2`, view: code, label: 'S2', across: 0.4, down: 0.6, status: 'not-classified' },
]);
const drawn = (view: (typeof legViews)[number]['code'], side: 'left' | 'right') =>
  renderToStaticMarkup(
    <LegMap view={view} side={side} pins={pins} highlight={['soleus-medial-distal']} labelled />,
  );
/** The lines and fills alone: no words, no pins, no mirror. */
const shapes = (markup: string) => [...markup.matchAll(/ d="(M[^"]+Z)"/g)].map(([, path]) => path).join('\n');

describe('the drawn leg', () => {
  test('left and right are one drawing, and exactly one of them is mirrored', () => {
    for (const { code } of legViews) {
      const [left, right] = [drawn(code, 'left'), drawn(code, 'right')];
      expect(shapes(left)).toBe(shapes(right));
      expect(left.includes('matrix(-1'), code).toBe(!right.includes('matrix(-1'));
    }
  });

  test('is named in words: side, view, ends, marked regions and pins', () => {
    expect(drawn('posterior', 'left')).toContain(
      'aria-label="Left lower leg, back, surface. lateral on the left of the picture, medial on the right. Marked: Soleus, medial distal. Pins: S1,',
    );
  });

  test('carries no style and no colour of its own, and no number that is none', () => {
    for (const { code } of legViews) {
      const markup = drawn(code, 'right');
      expect(markup).not.toMatch(/style=|#[0-9a-f]{3,6}\b|NaN|undefined|null/i);
    }
  });

  test('names do not lie over each other', () => {
    for (const view of legViews)
      for (const side of ['left', 'right'] as const)
        for (const anchor of ['start', 'end']) {
          const column = placeLabels(view, side).filter((label) => label.anchor === anchor);
          column.slice(1).forEach((label, at) => {
            const above = column[at];
            expect(label.y - (above?.y ?? 0), `${view.code} ${label.key}`).toBeGreaterThanOrEqual(
              4.2 * (above?.lines.length ?? 1),
            );
          });
        }
  });
});
