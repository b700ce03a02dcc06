import bidiFactory from 'bidi-js';
import { type FaceName, faceOf, shapesLetters } from './faces';

/** A stretch of a paragraph in one weight and one language. */
export type Run = { readonly text: string; readonly bold?: boolean; readonly lang?: string };

/** Letters of one face and one direction, as they are handed to the font and as they were written. */
export type Piece = {
  readonly drawn: string;
  readonly written: string;
  readonly face: FaceName | null;
  readonly bold: boolean;
  readonly lang: string | null;
  /** From the left end of the line. */
  readonly x: number;
  readonly width: number;
  /** What a reader cannot tell from the signs that are drawn. */
  readonly told: boolean;
};

export type Line = { readonly pieces: readonly Piece[]; readonly width: number };

/** The width of letters of one face in points. */
export type Measure = (text: string, face: FaceName | null, bold: boolean) => number;

type Direction = 'ltr' | 'rtl' | 'auto';

type Cluster = {
  readonly text: string;
  readonly level: number;
  readonly face: FaceName | null;
  readonly bold: boolean;
  readonly lang: string | null;
};

const bidi = bidiFactory();
const clustersIn = new Intl.Segmenter('en', { granularity: 'grapheme' });

const isSpace = ({ text }: Cluster): boolean => /^\s+$/u.test(text);

/** Controls of direction: they are read, and not drawn. */
const unseen = /^[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]$/u;

/** The clusters of a paragraph with their direction, by the Unicode Bidirectional Algorithm (UAX 9). */
function clustersOf(runs: readonly Run[], direction: Direction): Cluster[] {
  const kept = runs.map((run) => ({
    ...run,
    text: run.text.normalize('NFC').replace(/[\s\u0085\p{Cc}]+/gu, ' '),
  }));
  const whole = kept.map(({ text }) => text).join('');
  const { levels } = bidi.getEmbeddingLevels(whole, direction);
  let before = 0;
  return kept.flatMap(({ text, bold = false, lang = null }) => {
    const start = before;
    before += text.length;
    return [...clustersIn.segment(text)]
      .filter(({ segment }) => !unseen.test(segment))
      .map(({ segment, index }) => ({
        text: segment,
        level: levels[start + index] ?? 0,
        face: faceOf(segment),
        bold,
        lang,
      }));
  });
}

type Stretch = Omit<Piece, 'x' | 'width'> & { readonly level: number };

/** Letters that the font may see at once: a space stands alone, so that words keep their places. */
function stretchesOf(line: readonly Cluster[]): Stretch[] {
  const groups: Cluster[][] = [];
  for (const cluster of line) {
    const last = groups.at(-1);
    const [like] = last ?? [];
    const joins =
      like &&
      like.level === cluster.level &&
      like.face === cluster.face &&
      like.bold === cluster.bold &&
      like.lang === cluster.lang &&
      isSpace(like) === isSpace(cluster);
    if (joins) last?.push(cluster);
    else groups.push([cluster]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { face, level, bold, lang } = first;
    const leftward = level % 2 === 1;
    const mirrored = group.map(({ text }) => (leftward ? (bidi.getMirroredCharacter(text) ?? text) : text));
    const written = group.map(({ text }) => text).join('');
    // A face that shapes turns its letters round by itself.
    const turns = leftward && face !== 'arabic';
    const drawn = (turns ? mirrored.toReversed() : mirrored).join('');
    const shaped = face !== null && face !== 'arabic' && shapesLetters(face);
    return { face, level, bold, lang, drawn, written, told: face === null || shaped };
  });
}

/** Rule L2: from the highest level down, what stands at a level or above it is turned round. */
function inOrder(stretches: readonly Stretch[]): Stretch[] {
  const order = [...stretches];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (order[to]?.level ?? 0) >= level) to += 1;
      if (to > from + 1) order.splice(from, to - from, ...order.slice(from, to).toReversed());
      from = Math.max(from, to - 1);
    }
  }
  return order;
}

function lineOf(clusters: readonly Cluster[], measure: Measure): Line {
  let x = 0;
  const pieces = inOrder(stretchesOf(clusters)).map(({ level: _level, ...stretch }): Piece => {
    const width = measure(stretch.drawn, stretch.face, stretch.bold);
    const piece = { ...stretch, x, width };
    x += width;
    return piece;
  });
  return { pieces, width: x };
}

const trimmed = (clusters: readonly Cluster[]): Cluster[] => {
  const first = clusters.findIndex((cluster) => !isSpace(cluster));
  const last = clusters.findLastIndex((cluster) => !isSpace(cluster));
  return first < 0 ? [] : clusters.slice(first, last + 1);
};

/** Words, each with the space before it. */
function wordsOf(clusters: readonly Cluster[]): Cluster[][] {
  const words: Cluster[][] = [[]];
  for (const [at, cluster] of clusters.entries()) {
    const before = clusters[at - 1];
    if (isSpace(cluster) && before && !isSpace(before)) words.push([]);
    words.at(-1)?.push(cluster);
  }
  return words.filter((word) => word.length > 0);
}

/**
 * A paragraph broken into lines of at most `width` points. A word that is wider alone is broken between its letters, so
 * that nothing ever leaves its box.
 */
export function setText(
  runs: readonly Run[],
  { width, direction, measure }: { width: number; direction: Direction; measure: Measure },
): Line[] {
  const widthOf = (clusters: readonly Cluster[]) =>
    stretchesOf(clusters).reduce((sum, { drawn, face, bold }) => sum + measure(drawn, face, bold), 0);
  const lines: Cluster[][] = [];
  let line: Cluster[] = [];
  let used = 0;
  const end = () => {
    if (trimmed(line).length > 0) lines.push(trimmed(line));
    line = [];
    used = 0;
  };
  for (const word of wordsOf(clustersOf(runs, direction))) {
    // Nothing joins over a space, so a line is as wide as its words.
    const wide = widthOf(word);
    if (used + wide > width && used > 0) end();
    const kept = line.length === 0 ? trimmed(word) : word;
    if (used + widthOf(kept) <= width) {
      line.push(...kept);
      used += widthOf(kept);
      continue;
    }
    for (const cluster of kept) {
      if (line.length > 0 && widthOf([...line, cluster]) > width) end();
      line.push(cluster);
    }
    used = widthOf(line);
  }
  end();
  return lines.map((clusters) => lineOf(clusters, measure));
}
