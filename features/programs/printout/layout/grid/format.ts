import type { Sheet, SheetRow } from '../../types';
import { boldly, type Flow, lineHeight, MM, placed, plainly } from '../flow/format';
import type { Box, Step } from '../types';

type Look = {
  readonly size: number;
  readonly label: number;
  readonly least: number;
  readonly box: number;
};

/** A table of some of the days: in large type a week at a time. */
export function putGrid(flow: Flow, sheet: Sheet, large: boolean): void {
  const look: Look = large
    ? { size: 13, label: 64 * MM, least: 15 * MM, box: 5.5 * MM }
    : { size: 8.5, label: 50 * MM, least: 9 * MM, box: 3.2 * MM };
  const size = sheet.grid.days.length;
  const share = large ? 7 : size;
  for (let from = 0; from < size; from += share)
    putPart(flow, sheet, { look, from, to: Math.min(size, from + share) });
}

type Part = { readonly look: Look; readonly from: number; readonly to: number };

function putPart(flow: Flow, { grid, lang, dir }: Sheet, { look, from, to }: Part): void {
  const { left, width, setting } = flow;
  const days = grid.days.slice(from, to);
  const column = (width - look.label) / days.length;
  const labelX = dir === 'rtl' ? left + width - look.label : left;
  const cellX = (at: number) =>
    dir === 'rtl' ? labelX - (at + 1) * column : left + look.label + at * column;
  const table: Step = { tag: 'Table', key: `days-${from}` };
  const words = (text: string, size: number, bold: boolean) =>
    flow.lines(bold ? boldly(text, lang) : plainly(text, lang), size, 10_000);
  const weekdaySize = look.size * 0.9;
  const wide = days.every(({ weekday }) => (words(weekday, weekdaySize, false)[0]?.width ?? 0) <= column - 3);
  const headHeight = lineHeight(weekdaySize) + lineHeight(look.size) + 4;

  const cell = (box: Box, path: readonly Step[] | null) => {
    flow.add({ kind: 'frame', path: null, box });
    if (path) flow.add({ kind: 'cell', path, box });
  };

  const putHead = (first: boolean) => {
    const y = flow.y();
    const step = (at: number): Step[] => [table, { tag: 'TR', key: 'head' }, { tag: 'TH', key: `day-${at}` }];
    cell(
      { x: labelX, y, width: look.label, height: headHeight },
      first ? [table, { tag: 'TR', key: 'head' }, { tag: 'TD', key: 'corner' }] : null,
    );
    for (const [at, day] of days.entries()) {
      const box = { x: cellX(at), y, width: column, height: headHeight };
      flow.add({ kind: 'frame', path: null, box });
      const path = first ? step(at) : null;
      const above = { ...box, y: y + 2 };
      const below = { ...box, y: y + 2 + lineHeight(weekdaySize) };
      const line = (text: string, size: number, bold: boolean, at: Box) =>
        flow.add({
          kind: 'words',
          path,
          size,
          lang,
          lines: placed(words(text, size, bold), at, { size, align: 'middle', dir }),
          box: { ...at, height: lineHeight(size) },
        });
      line(wide ? day.weekday : day.initial, weekdaySize, false, above);
      line(day.date, look.size, true, below);
    }
    flow.skip(headHeight);
  };

  const putRow = (row: SheetRow) => {
    const inside = look.label - 6;
    const label = flow.lines(row.label, look.size, inside);
    const sub = row.sub === '' ? [] : flow.lines(plainly(row.sub, lang), look.size, inside);
    const all = [...label, ...sub];
    const high = lineHeight(look.size);
    const room = flow.bottom - flow.top - headHeight - 6;
    // A label that is longer than a page is cut: nothing that can be typed is.
    const shown = all.slice(0, Math.max(1, Math.floor(room / high)));
    const height = Math.max(look.least, shown.length * high + 6);
    if (flow.y() + height > flow.bottom) {
      flow.turn();
      putHead(false);
    }
    const y = flow.y();
    const tr: Step = { tag: 'TR', key: row.id };
    flow.add({ kind: 'frame', path: null, box: { x: labelX, y, width: look.label, height } });
    const box = { x: labelX + 3, y: y + 3, width: inside, height: shown.length * high };
    flow.add({
      kind: 'words',
      path: [table, tr, { tag: 'TH', key: 'label' }],
      size: look.size,
      lang: setting.lang,
      lines: placed(shown, box, { size: look.size, align: 'start', dir }),
      box,
    });
    for (const [at, day] of row.cells.slice(from, to).entries()) {
      const place = { x: cellX(at), y, width: column, height };
      const off = day.kind === 'off';
      cell(place, [table, tr, { tag: 'TD', key: `day-${at}`, ...(off ? { actual: grid.off } : {}) }]);
      if (off) flow.add({ kind: 'stripes', path: null, box: place });
      else
        for (const box of boxesIn(place, day.boxes, look.box)) flow.add({ kind: 'frame', path: null, box });
    }
    flow.skip(height);
  };

  flow.keep(headHeight + 4 * look.least);
  putHead(true);
  for (const row of grid.rows) putRow(row);
  flow.skip(3 * MM);
}

/** Boxes to tick in the middle of a cell, two in a row. */
function boxesIn(cell: Box, count: number, side: number): Box[] {
  const gap = side / 3;
  const rows = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / 2);
    const across = Math.min(2, count - 2 * row);
    const startX = cell.x + (cell.width - across * side - (across - 1) * gap) / 2;
    const startY = cell.y + (cell.height - rows * side - (rows - 1) * gap) / 2;
    return {
      x: startX + (at % 2) * (side + gap),
      y: startY + row * (side + gap),
      width: side,
      height: side,
    };
  });
}
