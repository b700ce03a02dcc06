import PDFDocument from 'pdfkit';
import { type FaceName, fontFile } from './faces';
import type { Line, Measure, Piece } from './set-text';

/** What we ask of pdfkit 0.20 that its types do not tell: a font, its subset, and the fontkit font behind it. */
type Glyph = { readonly id: number; readonly codePoints: readonly number[]; readonly advanceWidth: number };
type EmbeddedFont = {
  encode: (text: string, features?: readonly string[]) => readonly [string[], readonly unknown[]];
  readonly layout: (
    text: string,
    features?: readonly string[],
  ) => { readonly glyphs: readonly Glyph[]; readonly positions: readonly unknown[] };
  readonly subset: {
    readonly mapping: Record<number, number>;
    readonly includeGlyph: (id: number) => number;
  };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  readonly scale: number;
  readonly font: {
    readonly _glyphs: Record<number, Glyph>;
    getGlyph: (id: number, letters?: readonly number[]) => Glyph;
  };
};

declare global {
  namespace PDFKit {
    interface PDFDocument {
      readonly _font: EmbeddedFont;
    }
  }
}

type Doc = PDFKit.PDFDocument;

/** Asked by name, so that pdfkit hands a stretch over whole and does not cut it at its spaces. */
const FEATURES: PDFKit.Mixins.OpenTypeFeatures[] = ['liga', 'kern', 'mark', 'mkmk', 'calt', 'ccmp'];

/**
 * Makes each sign of a font tell which letters it stands for. Noto draws ر and ز with one sign and a dot apart from it,
 * fontkit keeps one sign for both and pdfkit names it by the letter that came first: a name copied out of the file
 * would be another name. So a sign is taken in once for each letter that it stands for.
 */
function tellLetters(embedded: EmbeddedFont): void {
  const { font, subset } = embedded;
  const made = font.getGlyph.bind(font);
  font.getGlyph = (id, letters) => {
    delete font._glyphs[id];
    return made(id, letters);
  };
  const taken = new Map<string, number>();
  embedded.encode = (text, features) => {
    const { glyphs, positions } = embedded.layout(text, features);
    const codes = glyphs.map((glyph) => {
      const key = `${glyph.id} ${glyph.codePoints.join(' ')}`;
      const known = taken.get(key);
      const code = known ?? takeIn(glyph);
      taken.set(key, code);
      return code.toString(16).padStart(4, '0');
    });
    return [codes, positions];
  };
  const takeIn = (glyph: Glyph): number => {
    delete subset.mapping[glyph.id];
    const code = subset.includeGlyph(glyph.id);
    embedded.widths[code] = glyph.advanceWidth * embedded.scale;
    embedded.unicode[code] = glyph.codePoints;
    return code;
  };
}

export type Pdf = {
  readonly doc: Doc;
  /** The width of letters at a size. */
  readonly measureAt: (size: number) => Measure;
  /** Draws a line from its left end on its baseline, as content of the structure that is open. */
  readonly drawLine: (line: Line, at: { x: number; baseline: number; size: number; lang: string }) => void;
  /** The whole file; nothing can be added after it. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
};

/** A tagged PDF without pages yet, with its fonts inside. `lang` is BCP 47. */
export function openPdf({ title, lang }: { title: string; lang: string }): Pdf {
  const doc = new PDFDocument({
    autoFirstPage: false,
    // Its ToUnicode maps and tags are of 1.7.
    pdfVersion: '1.7',
    tagged: true,
    lang,
    displayTitle: true,
    margin: 0,
    info: { Title: title, Creator: 'Soleus', Producer: 'Soleus' },
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const whole = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  const opened = new Set<string>();
  const use = (face: FaceName | null, bold: boolean): Doc => {
    // What no face holds is drawn by the first one, which has an empty box for it.
    const asked = face ?? 'latin';
    const name = `${asked} ${bold ? 'bold' : 'regular'}`;
    if (opened.has(name)) return doc.font(name);
    doc.registerFont(name, fontFile(asked, bold));
    opened.add(name);
    doc.font(name);
    tellLetters(doc._font);
    return doc;
  };
  const known = new Map<string, number>();
  const measureAt =
    (size: number): Measure =>
    (text, face, bold) => {
      const key = `${face} ${bold} ${text}`;
      const unit = known.get(key) ?? use(face, bold).fontSize(1).widthOfString(text, { features: FEATURES });
      known.set(key, unit);
      return unit * size;
    };
  const drawPiece = (piece: Piece, x: number, baseline: number, size: number) =>
    use(piece.face, piece.bold)
      .fontSize(size)
      .text(piece.drawn, x, baseline, { lineBreak: false, baseline: 'alphabetic', features: FEATURES });
  return {
    doc,
    measureAt,
    drawLine: (line, { x, baseline, size, lang: around }) => {
      for (const piece of line.pieces) {
        const told = {
          ...(piece.told ? { actual: piece.written } : {}),
          ...(piece.lang !== null && piece.lang !== around ? { lang: piece.lang } : {}),
        };
        const marked = Object.keys(told).length > 0;
        if (marked) doc.markContent('Span', told);
        drawPiece(piece, x + piece.x, baseline, size);
        if (marked) doc.endMarkedContent();
      }
    },
    bytes: async () => {
      doc.end();
      await whole;
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}
