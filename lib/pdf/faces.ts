import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import latinRanges from '@fontsource/noto-sans/unicode.json';
import arabicRanges from '@fontsource/noto-sans-arabic/unicode.json';
import { unpackWoff } from './woff';

/** A part of a family by the characters that it holds: its place in its package, and those characters. */
type Part = { readonly file: string; readonly ranges: string; readonly shapes: boolean };

const latin = (subset: keyof typeof latinRanges, shapes = false): Part => ({
  file: `@fontsource/noto-sans/files/noto-sans-${subset}`,
  ranges: latinRanges[subset],
  shapes,
});

/** Noto Sans and Noto Sans Arabic in the parts that their packages ship, in the order in which they are asked. */
const parts = {
  latin: latin('latin'),
  latinExtended: latin('latin-ext'),
  vietnamese: latin('vietnamese'),
  greek: latin('greek'),
  greekExtended: latin('greek-ext'),
  cyrillic: latin('cyrillic'),
  cyrillicExtended: latin('cyrillic-ext'),
  devanagari: latin('devanagari', true),
  arabic: {
    file: '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic',
    ranges: arabicRanges.arabic,
    shapes: true,
  },
} as const satisfies Record<string, Part>;

export type FaceName = keyof typeof parts;
const names: readonly FaceName[] = [
  'latin',
  'latinExtended',
  'vietnamese',
  'greek',
  'greekExtended',
  'cyrillic',
  'cyrillicExtended',
  'devanagari',
  'arabic',
];

/** 'U+0100-02BA,U+02BD' as pairs of first and last. */
const pairsOf = (ranges: string): (readonly [number, number])[] =>
  ranges.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

const held = new Map(names.map((name) => [name, pairsOf(parts[name].ranges)]));

const holds = (name: FaceName, letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  return held.get(name)?.some(([first, last]) => code >= first && code <= last) ?? false;
};

/** The face that draws a whole cluster (a letter with its marks); null where none does: it is drawn as an empty box. */
export const faceOf = (cluster: string): FaceName | null =>
  names.find((name) => [...cluster].every((letter) => holds(name, letter))) ?? null;

/** Whether a face joins or moves letters, so that what is drawn is not one sign for each letter. */
export const shapesLetters = (name: FaceName): boolean => parts[name].shapes;

const files = new Map<string, Buffer>();

/** The font of a face, read and unpacked once. */
export function fontFile(name: FaceName, bold: boolean): Buffer {
  const file = `${parts[name].file}-${bold ? 700 : 400}-normal.woff`;
  const known = files.get(file);
  if (known) return known;
  const read = unpackWoff(readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve(file)));
  files.set(file, read);
  return read;
}
