import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFigures } from '@/clinical/figures/all-figures';
import { tissuesOf } from '@/clinical/figures/tissues';
import { paperFigureOf } from './paper-figure';
import { paperTones } from './paper-tones.data';

describe('a figure on paper', () => {
  it('has the colours of the print style', () => {
    const css = readFileSync('app/tokens.css', 'utf8');
    const print = css.slice(css.lastIndexOf('@media print'));
    const tokens = [...print.matchAll(/--fig-(\w+): (#\w+);/g)].map(([, name, colour]) => [name, colour]);
    expect(Object.fromEntries(tokens)).toEqual(paperTones);
  });

  it('is drawn for every exercise that has one, at its start and at its end, all of it in numbers', () => {
    for (const figure of allFigures) {
      const { slug } = figure;
      const shown = tissuesOf(figure).length > 0;
      for (const which of ['start', 'end'] as const) {
        const drawn = paperFigureOf(slug, 'left', which);
        expect(drawn?.scene.length, slug).toBeGreaterThan(2);
        expect(drawn?.scene.map(({ path }) => path).join(''), slug).not.toMatch(/NaN|undefined|Infinity/);
        if (shown)
          expect(
            drawn?.scene.map(({ fill }) => fill),
            slug,
          ).toContain(paperTones.target);
      }
    }
  });

  it('is mirrored to the side that works', () => {
    const turned = (side: 'left' | 'right') => paperFigureOf('seated-calf-raise', side, 'start')?.turned;
    expect(turned('left')).not.toBe(turned('right'));
    expect(paperFigureOf('own-something', 'left', 'start')).toBeNull();
  });
});
