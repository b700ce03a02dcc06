import type { Line } from '@/lib/pdf/set-text';
import type { SquareCode } from '@/lib/square-code';

export const papers = { a4: [595.28, 841.89], letter: [612, 792] } as const satisfies Record<
  string,
  readonly [width: number, height: number]
>;
export type Paper = keyof typeof papers;

/** In points, from the upper left corner of the page. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One step from the document down to an element of its structure: a tag, and which one of its kind. */
export type Step = {
  readonly tag: string;
  readonly key: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly actual?: string;
};

/** Words on a page. Without a path they are no part of the document: feet of pages, heads that are repeated. */
export type Words = {
  readonly kind: 'words';
  readonly path: readonly Step[] | null;
  readonly size: number;
  readonly lang: string;
  readonly lines: readonly { readonly line: Line; readonly x: number; readonly baseline: number }[];
  readonly box: Box;
};

export type Drawn =
  | Words
  | {
      readonly kind: 'figure';
      readonly path: readonly Step[];
      readonly slug: string;
      readonly side: 'left' | 'right';
      readonly which: 'start' | 'end';
      readonly box: Box;
    }
  | { readonly kind: 'square'; readonly path: readonly Step[]; readonly code: SquareCode; readonly box: Box }
  /** A cell of a table that holds no words. */
  | { readonly kind: 'cell'; readonly path: readonly Step[]; readonly box: Box }
  | { readonly kind: 'frame' | 'bar' | 'rule' | 'stripes'; readonly path: null; readonly box: Box };

export type Page = readonly Drawn[];
