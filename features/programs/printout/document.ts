import { type PaperFigure, type PaperShape, paperFigureOf } from '@/components/figure/paper-figure';
import { openPdf, type Pdf } from '@/lib/pdf/open-pdf';
import type { SquareCode } from '@/lib/square-code';
import { linkDoor } from './format';
import { layOut } from './layout/format';
import { type Box, type Drawn, type Paper, papers, type Step } from './layout/types';
import type { Printout } from './loaders';
import type { PrintOptions } from './schema';
import type { Sheet } from './types';

type Doc = Pdf['doc'];

/** Lines from lower left to upper right over a box, within what is clipped. */
function stripe(
  doc: Doc,
  { x, y, width, height }: Box,
  apart: number,
  look: { colour: string; width: number },
): void {
  for (let at = x - height; at < x + width; at += apart * Math.SQRT2)
    doc.moveTo(at, y + height).lineTo(at + height, y);
  doc.lineWidth(look.width).undash().stroke(look.colour);
}

function drawShape(
  doc: Doc,
  { path, fill, stroke, width, opacity, dashed, stripes }: PaperShape,
  window: Box,
): void {
  doc.save().opacity(opacity);
  if (stripes) {
    doc.path(path).clip();
    stripe(doc, window, stripes.apart, stripes);
  }
  // The line first: the fill covers its inner half, as it does on the screen.
  if (stroke) {
    if (dashed) doc.dash(1, { space: 0.8 });
    doc.path(path).lineWidth(width).lineJoin('round').lineCap('round').stroke(stroke);
  }
  if (fill) doc.path(path).fill(fill);
  doc.restore();
}

function drawFigure(doc: Doc, { window, turned, scene, lens, arrows }: PaperFigure, box: Box): void {
  const [x, y, width, height] = window;
  const scale = box.width / width;
  const area = { x, y, width, height };
  doc.save().rect(box.x, box.y, box.width, box.height).clip();
  doc.transform(scale, 0, 0, scale, box.x - x * scale, box.y - y * scale);
  if (turned) doc.transform(-1, 0, 0, 1, 2 * x + width, 0);
  for (const shape of scene) drawShape(doc, shape, area);
  if (lens) {
    const [cx, cy] = lens.at;
    doc.save().circle(cx, cy, lens.radius).clip();
    doc.rect(cx - lens.radius, cy - lens.radius, 2 * lens.radius, 2 * lens.radius).fill('#ffffff');
    doc.transform(lens.scale, 0, 0, lens.scale, lens.shift[0], lens.shift[1]);
    for (const shape of lens.shapes) drawShape(doc, shape, area);
    doc.restore();
    doc.circle(cx, cy, lens.radius).lineWidth(lens.ring.width).stroke(lens.ring.colour);
  }
  for (const shape of arrows) drawShape(doc, shape, area);
  doc.restore();
}

function draw(pdf: Pdf, drawn: Drawn): void {
  const { doc } = pdf;
  const { box } = drawn;
  switch (drawn.kind) {
    case 'words':
      doc.fillColor('#000000');
      for (const { line, x, baseline } of drawn.lines)
        pdf.drawLine(line, { x, baseline, size: drawn.size, lang: drawn.lang });
      return;
    case 'figure': {
      const figure = paperFigureOf(drawn.slug, drawn.side, drawn.which);
      if (figure) drawFigure(doc, figure, box);
      return;
    }
    case 'square':
      doc
        .save()
        .translate(box.x, box.y)
        .scale(box.width / drawn.code.size);
      doc.path(drawn.code.path).fill('#000000');
      doc.restore();
      return;
    case 'cell':
      return;
    case 'frame':
      doc.rect(box.x, box.y, box.width, box.height).lineWidth(0.6).undash().stroke('#000000');
      return;
    case 'bar':
      doc.rect(box.x, box.y, box.width, box.height).fill('#000000');
      return;
    case 'rule':
      doc
        .moveTo(box.x, box.y)
        .lineTo(box.x + box.width, box.y)
        .lineWidth(0.6)
        .undash()
        .stroke('#555555');
      return;
    case 'stripes':
      doc.save().rect(box.x, box.y, box.width, box.height).clip();
      stripe(doc, box, 2.4, { colour: '#555555', width: 0.5 });
      doc.restore();
  }
}

/** The elements of the structure by their way down from the document, made when they are first needed. */
function openStructure(doc: Doc) {
  const whole = doc.struct('Document');
  doc.addStructure(whole);
  const made = new Map([['', whole]]);
  return {
    elementAt: (path: readonly Step[]) => {
      let key = '';
      let element = whole;
      for (const { tag, key: own, ...more } of path) {
        key = `${key}/${tag} ${own}`;
        const known = made.get(key);
        const next = known ?? doc.struct(tag, more);
        if (!known) element.add(next);
        made.set(key, next);
        element = next;
      }
      return element;
    },
    end: () => {
      for (const element of [...made.values()].reverse()) element.end();
    },
  };
}

/** A sheet as a PDF: tagged, its fonts inside, its figures and its square as vectors. */
export async function programPdf(
  sheet: Sheet,
  { paper, large }: { paper: Paper; large: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = openPdf({ title: sheet.title, lang: sheet.lang });
  const { doc } = pdf;
  const structure = openStructure(doc);
  for (const page of layOut(sheet, { paper, large, measureAt: pdf.measureAt })) {
    doc.addPage({ size: [...papers[paper]], margin: 0 });
    for (const drawn of page) {
      const { path } = drawn;
      if (path === null) {
        doc.markContent('Artifact', { type: drawn.kind === 'words' ? 'Pagination' : 'Layout' });
        draw(pdf, drawn);
        doc.endMarkedContent();
        continue;
      }
      const element = structure.elementAt(path);
      const content = doc.markStructureContent(path.at(-1)?.tag ?? 'P');
      draw(pdf, drawn);
      doc.endMarkedContent();
      element.add(content);
    }
  }
  structure.end();
  return pdf.bytes();
}

type Link = { readonly code: SquareCode; readonly expiresAt: Date };

/**
 * The printout as the file that a browser saves. `link`: the single-use link that was made for this file alone. The
 * file's name says nothing of whose it is, and nobody keeps it on the way.
 */
export async function pdfResponse(
  { sheet, language, timeZone }: Pick<Printout, 'sheet' | 'language' | 'timeZone'>,
  options: PrintOptions,
  link: Link | null,
): Promise<Response> {
  const whole = link ? { ...sheet, online: linkDoor(language, { ...link, timeZone }) } : sheet;
  const bytes = await programPdf(whole, { paper: options.paper, large: options.type === 'large' });
  return new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="program.pdf"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
