import type { Saying, Sheet } from '../types';
import {
  boldly,
  type Flow,
  lineHeight,
  MM,
  openFlow,
  placed,
  plainly,
  type Setting,
  type Sizes,
  step,
} from './flow/format';
import { putGrid } from './grid/format';
import { putItem } from './items/format';
import { type Drawn, type Page, type Paper, papers } from './types';

/** As the print style of the pages has it. */
const MARGIN = 14 * MM;

/** Points. Large print begins at 16 (UK Association for Accessible Formats, 2012); 18 is usual. */
const sizes = {
  ordinary: { base: 9.5, small: 8, title: 20, head: 12 },
  large: { base: 18, small: 13, title: 28, head: 22 },
} as const satisfies Record<string, Sizes>;

function putHeader(flow: Flow, sheet: Sheet, size: Sizes): void {
  const { lang, title, clinicName, facts } = sheet;
  const { width, left } = flow;
  const rtl = sheet.dir === 'rtl';
  const half = width * 0.6;
  const rest = width - half - 4 * MM;
  const y = flow.y();
  flow.put(boldly(title, lang), {
    size: size.title,
    path: [step('H1', 'title')],
    x: rtl ? left + width - half : left,
    width: half,
  });
  const below = flow.y();
  flow.moveTo(y + size.title * 0.35);
  flow.put([{ text: clinicName, lang: null, bold: true }], {
    size: size.base,
    path: [step('P', 'clinic')],
    x: rtl ? left : left + half + 4 * MM,
    width: rest,
    align: 'end',
  });
  flow.moveTo(Math.max(below, flow.y()) + 1 * MM);
  flow.add({ kind: 'rule', path: null, box: { x: left, y: flow.y(), width, height: 0 } });
  flow.skip(2.5 * MM);
  for (const [at, fact] of facts.entries())
    flow.put(fact, { size: at < facts.length - 1 ? size.base : size.small, path: [step('P', `fact-${at}`)] });
  flow.skip(3 * MM);
}

function putLimits(flow: Flow, { limits, lang }: Sheet, size: Sizes): void {
  if (!limits) return;
  const { left, width } = flow;
  const inside = { x: left + 3 * MM, width: width - 6 * MM };
  const lines = [boldly(limits.title, lang), ...limits.lines];
  const height = lines.reduce((sum, one) => sum + flow.heightOf(one, size.base, inside.width), 0) + 5 * MM;
  flow.keep(height);
  const [y, page] = [flow.y(), flow.pages.length];
  flow.skip(2 * MM);
  for (const [at, line] of lines.entries())
    flow.put(line, { size: size.base, path: [step(at === 0 ? 'H2' : 'P', `limits-${at}`)], ...inside });
  flow.skip(2 * MM);
  if (flow.pages.length === page)
    flow.add({ kind: 'frame', path: null, box: { x: left, y, width, height: flow.y() - y } });
  flow.skip(3 * MM);
}

function putFortnight(flow: Flow, sheet: Sheet, size: Sizes, large: boolean): void {
  const { grid, lang, dir } = sheet;
  // A page of its own, unless little stands above it.
  if (flow.y() - flow.top > (flow.bottom - flow.top) / 3) flow.turn();
  else flow.skip(4 * MM);
  flow.put(boldly(grid.title, lang), { size: size.title * 0.8, path: [step('H2', 'days')] });
  flow.put(sheet.foot, { size: size.small, path: [step('P', 'whose')] });
  flow.skip(1 * MM);
  flow.put(plainly(grid.lead, lang), { size: size.base, path: [step('P', 'lead')] });
  flow.skip(2 * MM);
  putGrid(flow, sheet, large);
  const side = size.small * 1.2;
  flow.keep(2 * lineHeight(size.small));
  const box = {
    x: dir === 'rtl' ? flow.left + flow.width - 2 * side : flow.left,
    y: flow.y(),
    width: 2 * side,
    height: side,
  };
  flow.add({ kind: 'frame', path: null, box });
  flow.add({ kind: 'stripes', path: null, box });
  flow.put(plainly(grid.off, lang), {
    size: size.small,
    path: [step('P', 'off')],
    x: dir === 'rtl' ? flow.left : flow.left + 2 * side + 2 * MM,
    width: flow.width - 2 * side - 2 * MM,
  });
  flow.skip(3 * MM);
}

function putNotes(flow: Flow, { notes, lang }: Sheet, size: Sizes): void {
  const gap = 9 * MM;
  flow.keep(lineHeight(size.head) + 3 * gap);
  flow.put(boldly(notes, lang), { size: size.head, path: [step('H2', 'notes')] });
  for (let line = 0; line < 3; line += 1) {
    if (flow.y() + gap > flow.bottom) return;
    flow.skip(gap);
    flow.add({ kind: 'rule', path: null, box: { x: flow.left, y: flow.y(), width: flow.width, height: 0 } });
  }
  flow.skip(4 * MM);
}

function putOnline(flow: Flow, { online, lang, dir }: Sheet, size: Sizes): void {
  if (!online) return;
  const side = 30 * MM;
  const { left, width } = flow;
  const wide = width - side - 5 * MM;
  const words =
    flow.heightOf(boldly(online.title, lang), size.head, wide) +
    flow.heightOf(plainly(online.lead, lang), size.base, wide);
  flow.keep(Math.max(side, words) + 2 * MM);
  const [y, page] = [flow.y(), flow.pages.length];
  flow.add({
    kind: 'square',
    path: [step('Figure', 'square', { alt: online.alt })],
    code: online.code,
    box: { x: dir === 'rtl' ? left + width - side : left, y, width: side, height: side },
  });
  const across = { x: dir === 'rtl' ? left : left + side + 5 * MM, width: wide };
  if (words < side) flow.skip((side - words) / 2);
  flow.put(boldly(online.title, lang), { size: size.head, path: [step('H2', 'online')], ...across });
  flow.put(plainly(online.lead, lang), { size: size.base, path: [step('P', 'online')], ...across });
  if (flow.pages.length === page) flow.moveTo(Math.max(flow.y(), y + side));
  flow.skip(3 * MM);
}

/** At the foot of a page: whose it is and which of how many; no part of the document's words. */
function footOf(flow: Flow, sheet: Sheet, size: number, pageWords: string): Drawn[] {
  const { lang, dir } = sheet;
  const { left, width, bottom } = flow;
  const own = width * 0.76;
  const y = bottom + 2.5 * MM;
  const words = (saying: Saying, x: number, wide: number, align: 'start' | 'end'): Drawn => {
    const lines = flow.lines(saying, size, wide);
    const box = { x, y, width: wide, height: lines.length * lineHeight(size) };
    return { kind: 'words', path: null, size, lang, lines: placed(lines, box, { size, align, dir }), box };
  };
  const rtl = dir === 'rtl';
  return [
    { kind: 'rule', path: null, box: { x: left, y: bottom + 1.5 * MM, width, height: 0 } },
    words(sheet.foot, rtl ? left + width - own : left, own, 'start'),
    words(plainly(pageWords, lang), rtl ? left : left + own, width - own, 'end'),
  ];
}

/** A sheet on pages: where every word, figure and line stands. Nothing leaves a page, and nothing lies on words. */
export function layOut(
  sheet: Sheet,
  { paper, large, measureAt }: { paper: Paper; large: boolean } & Pick<Setting, 'measureAt'>,
): Page[] {
  const size = large ? sizes.large : sizes.ordinary;
  const setting: Setting = { lang: sheet.lang, dir: sheet.dir, measureAt };
  const page = papers[paper];
  const footWidth = (page[0] - 2 * MARGIN) * 0.76;
  const bare = openFlow(setting, { page, margin: MARGIN, foot: 0 });
  const foot = bare.heightOf(sheet.foot, size.small, footWidth) + 3 * MM;
  const flow = openFlow(setting, { page, margin: MARGIN, foot });
  putHeader(flow, sheet, size);
  if (sheet.nothing)
    flow.put(plainly(sheet.nothing, sheet.lang), { size: size.head, path: [step('P', 'nothing')] });
  for (const [at, item] of sheet.items.entries()) putItem(flow, item, { size, large, first: at === 0 });
  putLimits(flow, sheet, size);
  for (const [at, line] of sheet.help.entries())
    flow.put(line, { size: size.base, path: [step('P', `help-${at}`)] });
  if (sheet.items.length > 0) putFortnight(flow, sheet, size, large);
  putNotes(flow, sheet, size);
  putOnline(flow, sheet, size);
  return flow.pages.map((drawn, at) => [
    ...drawn,
    ...footOf(flow, sheet, size.small, sheet.page(at + 1, flow.pages.length)),
  ]);
}
