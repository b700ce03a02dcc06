import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, type Measure, setText } from './set-text';

/** Every letter as wide as the next. */
const measure: Measure = (text) => [...text].length;

const alphabets = ['abcdef', 'ابتثرزسشص', 'абвг', 'אבג', '😀👩‍🦽', '()[]', '0123', ' ', '.,:'];
const words = fc
  .array(fc.constantFrom(...alphabets.flatMap((letters) => [...letters])), { maxLength: 120 })
  .map((letters) => letters.join(''));
const directions = fc.constantFrom('ltr', 'rtl', 'auto');

const seen = (line: Line | undefined) => line?.pieces.map(({ drawn }) => drawn).join('');
const written = (lines: readonly Line[]) =>
  lines.flatMap(({ pieces }) => pieces.map((piece) => piece.written));

describe('a paragraph', () => {
  it('never has a line that is wider than its box, and loses no letter', () => {
    fc.assert(
      fc.property(words, directions, fc.integer({ min: 6, max: 60 }), (text, direction, width) => {
        const lines = setText([{ text }], { width, direction, measure });
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
        const letters = (from: string) =>
          [...from.normalize('NFC').replace(/[\s\u200d]/g, '')].sort().join('');
        expect(letters(written(lines).join(''))).toBe(letters(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('stands piece beside piece, without a gap and without an overlap', () => {
    fc.assert(
      fc.property(words, directions, (text, direction) => {
        for (const { pieces, width } of setText([{ text }], { width: 40, direction, measure })) {
          let x = 0;
          for (const piece of pieces) {
            expect(piece.x).toBeCloseTo(x);
            x += piece.width;
          }
          expect(x).toBeCloseTo(width);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('runs from the right where its language does: the first word stands last, a number keeps its order', () => {
    const [line] = setText([{ text: 'رفع 12 مرة (كعب)' }], { width: 100, direction: 'rtl', measure });
    expect(seen(line)).toBe('(كعب) مرة 12 رفع');
  });

  it('keeps a name in another script whole within a sentence', () => {
    const [line] = setText([{ text: 'For \u2068زهراء\u2069, born 1951' }], {
      width: 100,
      direction: 'ltr',
      measure,
    });
    expect(seen(line)).toBe('For زهراء, born 1951');
  });

  it('says what it cannot draw, so that it can still be read out and copied', () => {
    const [line] = setText([{ text: 'ok 😀 山' }], { width: 100, direction: 'ltr', measure });
    expect(line?.pieces.filter(({ told }) => told).map((piece) => piece.written)).toEqual(['😀', '山']);
  });

  it('breaks a word that no line holds between its letters', () => {
    const lines = setText([{ text: 'a'.repeat(25) }], { width: 10, direction: 'ltr', measure });
    expect(lines.map(seen)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)]);
  });
});
