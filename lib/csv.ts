import { type CsvErrorCode, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection); the full-width signs too. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r＝＋－＠]/;

/** A cell that no spreadsheet runs: an apostrophe before it. `cellText` takes it away again. */
const safeCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text of a cell as it was before it was made safe. */
const cellText = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);

/** A table as CSV (RFC 4180) that spreadsheets open as UTF-8, without a formula in it. */
export function csvOf(heads: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  return stringify(
    [heads, ...rows].map((cells) => cells.map(safeCell)),
    {
      bom: true,
      record_delimiter: 'windows',
      // It quotes a break within a cell only where it is the one that ends rows.
      quoted_match: /[\r\n]/,
    },
  );
}

export type CsvRow = {
  /** The line of the file on which it begins, 1 for the first. */
  readonly line: number;
  /** Null where it cannot be read; `fault` says why. */
  readonly cells: readonly string[] | null;
  readonly fault: string | null;
};

/** The rows of a CSV text, each read for itself: one that cannot be read leaves the others as they are. */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    // Each of them ends a row and counts as a line within a cell, whichever the file uses elsewhere.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (record: readonly string[], { lines }) => {
      // The parser counts the line on which a record ends.
      const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      rows.push({ line: lines - breaks, cells: record.map(cellText), fault: null });
      return null;
    },
    on_skip: (error) => {
      if (error) rows.push({ line: lineOf(error), cells: null, fault: faultWords(error.code) });
      return undefined;
    },
  });
  return rows.sort((a, b) => a.line - b.line);
}

const lineOf = (error: { readonly [key: string]: unknown }): number =>
  typeof error.lines === 'number' ? error.lines : 0;

function faultWords(code: CsvErrorCode): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'A quotation mark is opened and never closed.';
  return 'Its quotation marks do not match: a mark inside a cell is written twice.';
}

/** Comma, semicolon or tab: whichever the first line has most of, since spreadsheets follow their country. */
function delimiterOf(text: string): string {
  const first = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
