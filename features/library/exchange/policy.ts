import { plainText } from '@/clinical/library/match-words';
import { isOwn, ownSlug } from '@/clinical/library/rights';
import type { Library } from '../loaders';
import { fieldsOf, fieldWords } from '../own/format';
import { readExercise, type Written } from '../own/schema';
import type { FieldProblems } from '../own/types';
import type { FileRow } from './schema';

/** What is to be done with one row of a file. */
export type Verdict =
  | { readonly outcome: 'refused'; readonly reasons: readonly string[] }
  | { readonly outcome: 'same' }
  | { readonly outcome: 'added'; readonly slug: string; readonly written: Written }
  | {
      readonly outcome: 'changed';
      readonly slug: string;
      readonly id: string;
      readonly over: number;
      readonly written: Written;
    };

const refused = (...reasons: string[]): Verdict => ({ outcome: 'refused', reasons });

/**
 * Decides row by row what a file brings: a code of our own exercise is its next version, anything else a new
 * exercise. Nothing of the shared library changes, and no two exercises get one name.
 */
export function judgeRows(rows: readonly FileRow[], library: Library): Verdict[] {
  const names = new Map(library.all.map((one) => [plainText(one.name), one.slug]));
  const taken = new Set(library.own.keys());
  const seen = new Set<string>();
  return rows.map(({ raw, fault }) => {
    if (raw === null) return refused(fault ?? 'It cannot be read.');
    const code = typeof raw.code === 'string' ? raw.code.trim() : '';
    if (code !== '' && seen.has(code)) return refused(`The code ${code} stands twice in this file.`);
    seen.add(code);
    const shared = isOwn(code) ? undefined : library.bySlug.get(code);
    if (shared)
      return isNamed(raw, shared.name)
        ? { outcome: 'same' }
        : refused('It belongs to the shared library. Clear its code to take it in as your own.');
    const { written, problems } = readExercise(raw);
    if (!written) return refused(...inWords(problems));
    const known = library.own.get(code);
    if (known?.retired) return refused('It is retired here: bring it back before you change it.');
    const named = names.get(plainText(written.name));
    if (named !== undefined && named !== code)
      return refused(`There is an exercise with the name “${written.name}” already.`);
    if (known) {
      const same =
        JSON.stringify(fieldsOf(known.exercise)) ===
        JSON.stringify(fieldsOf({ ...known.exercise, ...written }));
      if (same) return { outcome: 'same' };
      names.set(plainText(written.name), code);
      return { outcome: 'changed', slug: code, id: known.id, over: known.version, written };
    }
    const slug = isSlug(code) && !taken.has(code) ? code : ownSlug(written.name, taken);
    taken.add(slug);
    names.set(plainText(written.name), slug);
    return { outcome: 'added', slug, written };
  });
}

/** A name that another clinic gave, and that is free here: the exercise is known by it again when it comes back. */
const isSlug = (code: string): boolean => code.length <= 80 && /^own-[a-z0-9]+(-[a-z0-9]+)*$/.test(code);

const isNamed = (raw: Readonly<Record<string, unknown>>, name: string): boolean =>
  typeof raw.name === 'string' && plainText(raw.name) === plainText(name);

const inWords = (problems: FieldProblems): string[] =>
  Object.entries(problems).map(([field, messages]) => `${labelOf(field)}: ${messages.join(' ')}`);

const labels: Readonly<Record<string, string>> = fieldWords;
const labelOf = (field: string): string => labels[field] ?? field;
