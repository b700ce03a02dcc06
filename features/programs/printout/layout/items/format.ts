import { figureOf } from '@/clinical/figures/all-figures';
import { windowOf } from '@/components/figure/window';
import type { Saying, SheetFigure, SheetItem } from '../../types';
import { type Flow, lineHeight, MM, placed, plainly, type Sizes, step } from '../flow/format';
import type { Drawn, Step } from '../types';

/** How large a figure is in a box: its window whole. */
function figureSize(slug: string, width: number, most: number) {
  const figure = figureOf(slug);
  if (!figure) return { width, height: 0 };
  const [, , w, h] = windowOf(figure);
  const height = Math.min(most, (width * h) / w);
  return { width: (height * w) / h, height };
}

type Across = { readonly x: number; readonly width: number };

/** The start and the end of an exercise with their words beneath, and how high they are together. */
function figuresOf(
  flow: Flow,
  item: SheetItem,
  {
    figure,
    size,
    sect,
    x,
    width,
    gap,
    most,
  }: Across & {
    readonly figure: SheetFigure;
    readonly size: Sizes;
    readonly sect: Step;
    readonly gap: number;
    readonly most: number;
  },
): { drawn: Drawn[]; high: number } {
  const each = (width - gap) / 2;
  const { dir, lang } = flow.setting;
  const y = flow.y();
  const one = figureSize(figure.slug, each, most);
  const drawn: Drawn[] = [];
  const places = dir === 'rtl' ? { start: x + each + gap, end: x } : { start: x, end: x + each + gap };
  for (const which of ['start', 'end'] as const) {
    const alt = figure[which].alt;
    const path = [sect, step('Figure', `${item.id}-${which}`, { alt })];
    const left = places[which] + (each - one.width) / 2;
    const box = { x: left, y, width: one.width, height: one.height };
    drawn.push({ kind: 'figure', path, slug: figure.slug, side: figure.side, which, box });
    const under = { x: places[which], y: y + one.height + 1, width: each, height: lineHeight(size.small) };
    drawn.push({
      kind: 'words',
      path: [sect, step('Caption', `${item.id}-${which}`)],
      size: size.small,
      lang,
      lines: placed(flow.lines(plainly(figure[which].caption, lang), size.small, each), under, {
        size: size.small,
        align: 'middle',
        dir,
      }),
      box: under,
    });
  }
  return { drawn, high: one.height + 1 + lineHeight(size.small) };
}

type Paragraph = {
  readonly saying: Saying;
  readonly size: number;
  readonly path: readonly Step[];
  readonly bar?: true;
};

/** The words of an exercise, from its name down. */
function paragraphsOf(item: SheetItem, size: Sizes, sect: Step, lang: string): Paragraph[] {
  const p = (key: string, saying: Saying): Paragraph => ({
    saying,
    size: size.base,
    path: [sect, step('P', key)],
  });
  return [
    {
      saying: [
        ...item.title.map((one) => ({ ...one, bold: true as const })),
        { text: ` · ${item.sideWords}`, lang },
      ],
      size: size.head,
      path: [sect, step('H2', 'name')],
    },
    ...item.dose.map((saying, at) => p(`dose-${at}`, saying)),
    ...item.steps.map(
      (saying, at): Paragraph => ({
        saying: [{ text: `${at + 1}. `, lang }, ...saying],
        size: size.base,
        path: [sect, step('L', 'steps'), step('LI', `${at}`), step('LBody', 'body')],
      }),
    ),
    ...(item.because ? [{ ...p('why', item.because), bar: true as const }] : []),
    ...[...item.more, ...item.limits].map((saying, at) => p(`more-${at}`, saying)),
  ];
}

/** One exercise: its start and end beside its words, or above them in large type. */
export function putItem(
  flow: Flow,
  item: SheetItem,
  { size, large, first }: { size: Sizes; large: boolean; first: boolean },
): void {
  const { left, width, setting } = flow;
  const rtl = setting.dir === 'rtl';
  const sect = step('Sect', item.id);
  const { figure } = item;
  const beside = figure && !large ? { figures: 64 * MM, gap: 5 * MM } : null;
  const wide = beside ? width - beside.figures - beside.gap : width;
  const words = paragraphsOf(item, size, sect, setting.lang);
  const wordsHeight = words.reduce(
    (sum, one) => sum + flow.heightOf(one.saying, one.size, wide - 3 * MM) + 1,
    0,
  );
  const most = flow.bottom - flow.top;
  const around = lineHeight(size.small) + 3 * MM;
  // Above its words a figure takes what they leave of a page.
  const tall = Math.min(76 * MM, Math.max(45 * MM, most - wordsHeight - around - 5 * MM));
  const above = figure && large ? tall + around : 0;
  const whole = Math.max(above + wordsHeight, beside ? 45 * MM : 0);
  // The first stands below the head of the sheet; of the others what fits no page has one to begin with.
  if (first) flow.keep(Math.max(above, 45 * MM));
  else if (whole <= most) flow.keep(whole);
  else flow.turn();
  const y = flow.y();
  const page = flow.pages.length;
  let least = y;
  let figures: readonly Drawn[] = [];
  if (figure) {
    const place = beside
      ? { x: rtl ? left + width - beside.figures : left, width: beside.figures, gap: 3 * MM, most: 42 * MM }
      : { x: left, width, gap: 6 * MM, most: tall };
    const { drawn, high } = figuresOf(flow, item, { figure, size, sect, ...place });
    figures = drawn;
    if (beside) least = y + high;
    else flow.skip(high + 2 * MM);
  }
  const x = beside && !rtl ? left + beside.figures + beside.gap : left;
  for (const { bar, saying, size: letters, path } of words) {
    const inset = bar ? 3 * MM : 0;
    const from = flow.y();
    const before = flow.pages.length;
    flow.put(saying, { size: letters, path, x: rtl ? x : x + inset, width: wide - inset });
    if (bar && flow.pages.length === before) {
      const at = rtl ? x + wide - 1.5 : x;
      flow.add({
        kind: 'bar',
        path: null,
        box: { x: at, y: from + 1, width: 1.5, height: flow.y() - from - 1 },
      });
    }
    flow.skip(1);
    // After the name: whoever listens hears first whose pictures these are.
    for (const drawn of figures) flow.add(drawn, page);
    figures = [];
  }
  if (flow.pages.length === page) flow.moveTo(Math.max(flow.y(), least));
  flow.skip(1.5 * MM);
  flow.add({
    kind: 'rule',
    path: null,
    box: { x: left, y: Math.min(flow.y(), flow.bottom), width, height: 0 },
  });
  flow.skip(2.5 * MM);
}
