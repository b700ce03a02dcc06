import { z } from 'zod';
import { csvRows } from '@/lib/csv';
import { id } from '@/lib/shape';
import type { Raw } from '../own/schema';
import { fieldNames } from '../own/types';

const MOST_ROWS = 10_000;

/** A file as it was sent. */
export const importInput = z.object({
  id,
  file: z.object(
    { name: z.string().transform((name) => name.slice(-200)), bytes: z.instanceof(Uint8Array) },
    'Please choose a file.',
  ),
});

export const importReport = z.object({
  rows: z.array(
    z.object({
      line: z.number(),
      name: z.string(),
      outcome: z.enum(['added', 'changed', 'same', 'refused']),
      reasons: z.array(z.string()),
    }),
  ),
  ignored: z.array(z.string()),
});

/** One exercise of a file, or why its row cannot be read. */
export type FileRow = { readonly line: number; readonly raw: Raw | null; readonly fault: string | null };
export type FileRows = { readonly rows: readonly FileRow[]; readonly ignored: readonly string[] };

/** The rows of a file, JSON or CSV by what it begins with. A text says why the whole file cannot be read. */
export function rowsOf(bytes: Uint8Array): FileRows | string {
  const text = decoded(bytes);
  if (text === null) return 'This file is not written in UTF-8. Save it as “CSV UTF-8”, or as JSON.';
  if (text.trim() === '') return 'This file is empty.';
  const read = /^[\s\uFEFF]*[[{]/.test(text) ? jsonRows(text) : tableRows(text);
  if (typeof read === 'string') return read;
  if (read.rows.length === 0) return 'This file holds no exercise.';
  if (read.rows.length > MOST_ROWS) return `This file holds more than ${MOST_ROWS} exercises: split it.`;
  return read;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const known = new Set<string>([...fieldNames, 'code']);

function tableRows(text: string): FileRows | string {
  const [head, ...rows] = csvRows(text);
  const names = (head?.cells ?? []).map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  if (!names.includes('name'))
    return 'The first line names no column “name”. Export the library to see how a file is laid out.';
  return {
    ignored: names.filter((name) => !known.has(name)),
    rows: rows.map(({ line, cells, fault }) => {
      if (cells === null) return { line, raw: null, fault };
      if (cells.length !== names.length)
        return {
          line,
          raw: null,
          fault: `It has ${cells.length} cells; the first line has ${names.length}.`,
        };
      return { line, raw: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])), fault: null };
    }),
  };
}

const listed = z.union([z.array(z.unknown()), z.object({ exercises: z.array(z.unknown()) })]);
const record = z.record(z.string(), z.unknown());

function jsonRows(text: string): FileRows | string {
  const parsed = listed.safeParse(jsonOf(text));
  if (!parsed.success)
    return 'This is no JSON list of exercises. Export the library to see how a file is laid out.';
  const list = Array.isArray(parsed.data) ? parsed.data : parsed.data.exercises;
  return {
    ignored: [],
    rows: list.map((one, at) => {
      const read = record.safeParse(one);
      return { line: at + 1, raw: read.data ?? null, fault: read.success ? null : 'It is no exercise.' };
    }),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
