import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { BodyMap } from '@/components/body-map/body-map';
import { TwoDates } from '@/components/body-map/two-dates';

const texts = (markup: string) =>
  [...markup.matchAll(/<text[^>]*x="(-?[\d.]+)"[^>]*>(\w+)<\/text>/g)].map(([, x, word]) => ({
    x: Number(x),
    word,
  }));

describe('the whole body', () => {
  test('says Left and Right in words: in front the patient’s right on the left of the picture, behind the left', () => {
    const [first, second] = texts(renderToStaticMarkup(<BodyMap view="front" />));
    expect([first?.word, second?.word]).toEqual(['Right', 'Left']);
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    const [behind] = texts(renderToStaticMarkup(<BodyMap view="back" />));
    expect(behind?.word).toBe('Left');
  });

  test('a left mark is mirrored exactly where a right one is not', () => {
    const drawn = (view: 'front' | 'back', side: 'left' | 'right') =>
      renderToStaticMarkup(
        <BodyMap view={view} marks={[{ code: 'hip-outer', side, look: 'marked' }]} />,
      ).match(/<g( transform="scale\(-1 1\)")? clip-path="[^"]+"><path d="[^"]+" class="[^"]*mark/)?.[1];
    expect(drawn('back', 'left')).toBeDefined();
    expect(drawn('back', 'right')).toBeUndefined();
    expect(drawn('front', 'right')).toBeDefined();
    expect(drawn('front', 'left')).toBeUndefined();
  });

  test('is named in words: view, side, what is marked and how', () => {
    const markup = renderToStaticMarkup(
      <BodyMap
        view="back"
        marks={[
          { code: 'gluteus-medius', side: 'right', look: 'new' },
          { code: 'spine-low', side: 'middle', look: 'marked' },
          { code: 'chest', side: 'left', look: 'marked' },
        ]}
      />,
    );
    expect(markup).toContain(
      'Whole body from behind. The patient’s left is on the left of the picture. Marked: right Gluteus medius, new; Low back, midline (lumbar spine).',
    );
  });

  test('carries no style and no colour of its own, and no number that is none', () => {
    for (const view of ['front', 'back'] as const)
      expect(renderToStaticMarkup(<BodyMap view={view} />)).not.toMatch(
        /style=|#[0-9a-f]{3,6}\b|NaN|undefined/i,
      );
  });
});

describe('two dates', () => {
  const markup = renderToStaticMarkup(
    <TwoDates
      earlier="31 Aug"
      later="20 Nov"
      areas={[
        { code: 'hip-outer', side: 'right', change: 'new', was: 'not marked', is: 'aching 2' },
        { code: 'soleus-medial-distal', side: 'left', change: 'same', was: 'aching 6', is: 'aching 3' },
        { code: 'achilles-mid', side: 'left', change: 'gone', was: 'tight 3', is: 'nothing' },
      ]}
      pins={[
        {
          id: 'p1',
          view: 'posterior',
          side: 'left',
          label: 'S1',
          across: 0.5,
          down: 0.5,
          status: 'latent',
          change: 'same',
          name: 'S1 soleus',
          was: 'active, 7',
          is: 'latent, 3',
        },
      ]}
    />,
  );

  test('are told by pattern, sign and word, each with how many', () => {
    for (const told of ['new, <b>1</b>', 'same, <b>2</b>', 'gone, <b>1</b>']) expect(markup).toContain(told);
    expect(markup).not.toContain('not asked again, <b>');
    expect(markup).toMatch(/fill="url\(#[^"]*new\)"/);
    expect(markup).toMatch(/fill="url\(#[^"]*same\)"/);
  });

  test('say every change in a table too, with its side', () => {
    expect(markup).toMatch(/title="Right"[^>]*>R<\/span> Outer hip.*?not marked.*?aching 2.*?new/s);
    expect(markup).toMatch(/title="Left"[^>]*>L<\/span> S1 soleus.*?active, 7.*?latent, 3.*?same/s);
  });
});
