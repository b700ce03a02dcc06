import { type Line, type Measure, type Run, setText } from '@/lib/pdf/set-text';
import type { Saying } from '../../types';
import type { Box, Drawn, Step } from '../types';

/** A millimetre in points. */
export const MM = 72 / 25.4;

export type Sizes = {
  readonly base: number;
  readonly small: number;
  readonly title: number;
  readonly head: number;
};

export const step = (tag: string, key: string, more: Omit<Step, 'tag' | 'key'> = {}): Step => ({
  tag,
  key,
  ...more,
});

/** Space between the baselines of two lines, as a share of the size of their letters. */
const LEADING = 1.42;
/** Where the baseline is in its line. */
const BASELINE = 1.06;

export const lineHeight = (size: number): number => size * LEADING;

export type Setting = {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly measureAt: (size: number) => Measure;
};

/** What is in another language than the sheet stands apart, so that its signs keep their order (UAX 9, isolates). */
const runsOf = (saying: Saying, lang: string): Run[] =>
  saying.map(({ text, lang: own, bold }) => ({
    text: own === lang ? text : `\u2068${text}\u2069`,
    ...(bold ? { bold } : {}),
    ...(own === null ? {} : { lang: own }),
  }));

export const plainly = (text: string, lang: string): Saying => [{ text, lang }];
export const boldly = (text: string, lang: string): Saying => [{ text, lang, bold: true }];

type Put = {
  readonly size: number;
  readonly path: readonly Step[] | null;
  /** Where it stands across the page; the whole width between the margins else. */
  readonly x?: number;
  readonly width?: number;
  readonly align?: 'start' | 'end' | 'middle';
};

/** Fills pages from above. Every line stands on a page whole. */
export type Flow = {
  readonly pages: readonly (readonly Drawn[])[];
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** How far the present page is filled. */
  readonly y: () => number;
  readonly moveTo: (y: number) => void;
  readonly skip: (height: number) => void;
  readonly turn: () => void;
  /** Turns the page unless so much fits below, or fits no page at all. */
  readonly keep: (height: number) => void;
  /** Onto the present page, or onto an earlier one by its number from 1. */
  readonly add: (drawn: Drawn, page?: number) => void;
  readonly lines: (saying: Saying, size: number, width: number) => Line[];
  readonly put: (saying: Saying, how: Put) => void;
  readonly heightOf: (saying: Saying, size: number, width: number) => number;
  readonly setting: Setting;
};

type Sides = { readonly page: readonly [number, number]; readonly margin: number; readonly foot: number };

/** Lines from a height on, within a width: at the start, the end or the middle of it. */
export function placed(
  lines: readonly Line[],
  box: Box,
  { size, align, dir }: { size: number; align: 'start' | 'end' | 'middle'; dir: 'ltr' | 'rtl' },
) {
  const right = (align === 'start') === (dir === 'rtl') && align !== 'middle';
  return lines.map((line, at) => ({
    line,
    x: box.x + (align === 'middle' ? (box.width - line.width) / 2 : right ? box.width - line.width : 0),
    baseline: box.y + at * lineHeight(size) + size * BASELINE,
  }));
}

export function openFlow(setting: Setting, { page: [pageWidth, pageHeight], margin, foot }: Sides): Flow {
  const pages: Drawn[][] = [[]];
  const { lang, dir, measureAt } = setting;
  const [left, width, top, bottom] = [margin, pageWidth - 2 * margin, margin, pageHeight - margin - foot];
  let y = top;
  const turn = () => {
    pages.push([]);
    y = top;
  };
  const add = (drawn: Drawn, page = pages.length) => pages[page - 1]?.push(drawn);
  const lines = (saying: Saying, size: number, wide: number) =>
    setText(runsOf(saying, lang), { width: wide, direction: dir, measure: measureAt(size) });
  return {
    pages,
    left,
    width,
    top,
    bottom,
    setting,
    y: () => y,
    moveTo: (to) => {
      y = to;
    },
    skip: (height) => {
      y += height;
    },
    turn,
    keep: (height) => {
      if (y > top && y + height > bottom && height <= bottom - top) turn();
    },
    add,
    lines,
    heightOf: (saying, size, wide) => lines(saying, size, wide).length * lineHeight(size),
    put: (saying, { size, path, x = left, width: wide = width, align = 'start' }) => {
      const rest = lines(saying, size, wide);
      while (rest.length > 0) {
        if (y + lineHeight(size) > bottom) turn();
        const fit = Math.max(1, Math.floor((bottom - y) / lineHeight(size) + 1e-6));
        const here = rest.splice(0, fit);
        const box = { x, y, width: wide, height: here.length * lineHeight(size) };
        add({ kind: 'words', path, size, lang, lines: placed(here, box, { size, align, dir }), box });
        y += box.height;
      }
    },
  };
}
