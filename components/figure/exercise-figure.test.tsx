import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ExerciseFigure } from './exercise-figure';
import { clinicFigureWords } from './figure-words';

const dose = { tempo: null, holdSeconds: null, amount: { unit: 'seconds', min: 30, max: 30 } } as const;
const drawn = (slug: string, side: 'left' | 'right' | null) =>
  renderToStaticMarkup(
    <ExerciseFigure
      slug={slug}
      side={side}
      dose={dose}
      showsKnee
      words={clinicFigureWords('Soleus stretch', 'Standing')}
    />,
  );

describe('the figure of an exercise', () => {
  test('is there before any script: the loop, its start and its end, each with a text', () => {
    const page = drawn('bent-knee-standing-soleus-stretch', 'left');
    expect(page.match(/<svg[^>]* role="img" aria-label="[^"]*left side[^"]*"/g)).toHaveLength(3);
    expect(page).toContain('Start, knee 26°');
    expect(page).toContain('End, knee 52°');
    expect(page).toContain('A hold of 30 s');
  });

  test('keeps to the policy: no style attribute, no style element', () => {
    expect(drawn('bent-knee-standing-soleus-stretch', null)).not.toMatch(/\sstyle=|<style/);
  });

  test('is turned to the prescribed side, which then cannot be changed', () => {
    const mirrors = (page: string) => page.match(/transform="matrix\(-1 /g)?.length ?? 0;
    expect(mirrors(drawn('bent-knee-standing-soleus-stretch', 'left'))).toBe(3);
    expect(mirrors(drawn('bent-knee-standing-soleus-stretch', 'right'))).toBe(0);
    expect(drawn('bent-knee-standing-soleus-stretch', 'left')).not.toContain('aria-pressed');
    expect(drawn('bent-knee-standing-soleus-stretch', null)).toContain('aria-pressed');
  });

  test('an exercise without a figure draws nothing', () => {
    expect(drawn('a-clinic-of-its-own', null)).toBe('');
  });
});
