import { z } from 'zod';
import { findings } from '@/clinical/battery/findings.data';
import type { Citation } from '@/clinical/citation';
import {
  amountUnits,
  type Dose,
  doseFromLibrary,
  doseSides,
  effortScales,
  type LibraryDose,
  loadUnits,
} from '@/clinical/dose/dose';
import { doseProblems } from '@/clinical/dose/dose-sense';
import { equipment } from '@/clinical/library/equipment.data';
import {
  exerciseCategories,
  exerciseRegions,
  exerciseTags,
  kneePositions,
} from '@/clinical/library/exercise';
import { matchWord, plainText, wordsOf } from '@/clinical/library/match-words';
import { muscleSearchNames } from '@/clinical/library/muscle-search-names.data';
import { licences } from '@/clinical/library/rights';
import { id, optionalWhole } from '@/lib/shape';
import type { StoredExercise } from '../schema';
import { spoken } from './format';
import type { FieldName, FieldProblems } from './types';

/** What a form, a row of a table or an object of a file holds. */
export type Raw = Readonly<Record<string, unknown>>;

/** An exercise without its name in addresses and without media: what somebody can write. */
export type Written = Omit<StoredExercise, 'slug' | 'media'>;

const MOST_LINES = 20;
const LONGEST = 300;

/** The names under which each thing of a list is known, comparable, with its code. */
function bookOf(entries: ReadonlyArray<readonly [code: string, names: readonly string[]]>) {
  const byName = new Map<string, string>();
  for (const [code, names] of [...entries].reverse())
    for (const name of [...names, code]) byName.set(plainText(name), code);
  const codes = entries.map(([code]) => code);
  return { byName, codes };
}
type Book = ReturnType<typeof bookOf>;

const muscleBook = bookOf(Object.entries(muscleSearchNames).map(([name, { aliases }]) => [name, aliases]));
const kitBook = bookOf(equipment.map(({ code, label, aliases }) => [code, [label, ...aliases]]));
const findingBook = bookOf(findings.map(({ code, label }) => [code, [label]]));
const tagBook = bookOf(exerciseTags.map((tag) => [tag, []]));

/**
 * Reads what somebody wrote of an exercise, in a form or in a file. Codes are taken by any of their names; nothing
 * is guessed, and everything that cannot be read is said beside its field.
 */
export function readExercise(raw: Raw): { written: Written | null; problems: FieldProblems } {
  const problems: FieldProblems = {};
  const read = readerOf(raw, problems);
  const avoid = (field: FieldName, level: 'block' | 'warn') =>
    read.codes(field, findingBook, 'finding').map((finding) => ({ finding, level }));
  const sources = read.lines('sources').map(sourceOf);
  const written: Written = {
    name: read.line('name', 'Please give it a name', 100),
    aliases: read.lines('aliases'),
    category: read.one('category', exerciseCategories, 'Please choose the kind') ?? 'mobility',
    region: read.one('region', exerciseRegions, 'Please choose the region') ?? 'whole body',
    level: read.whole('level', 1, 5) ?? read.missing('level', 'Please choose the level, 1 is the easiest'),
    family: null,
    step: null,
    targetMuscles: read.codes('target_muscles', muscleBook, 'muscle'),
    secondaryMuscles: read.codes('other_muscles', muscleBook, 'muscle'),
    kneePosition: read.one('knee', kneePositions, 'Please say how the knee is held') ?? 'any',
    equipment: {
      anyOf: read.lines('kit').map((choice) => read.choice('kit', choice)),
      optional: read.codes('kit_that_helps', kitBook, 'piece of kit'),
    },
    position: read.line('position', 'Please say how the body is held', 200),
    steps: read.lines('steps', 'Please say at least one step'),
    cues: read.lines('cues'),
    commonFaults: read.lines('faults'),
    defaultDose: readDose(read),
    precautions: read.lines('precautions'),
    avoidWith: [...avoid('not_with', 'block'), ...avoid('with_care', 'warn')],
    tags: read.codes('tags', tagBook, 'tag'),
    addresses: read.codes('treats', findingBook, 'finding'),
    sources,
    basis: sources.length > 0 ? 'source' : 'general-practice',
    rights: {
      author: read.line('author', 'Please say who wrote it', 120),
      licence: read.one('licence', licences, 'Please choose the licence, or “unknown”') ?? 'unknown',
    },
  };
  return { written: Object.keys(problems).length === 0 ? written : null, problems };
}

type Reader = ReturnType<typeof readerOf>;

function readerOf(raw: Raw, problems: FieldProblems) {
  const fault = (field: FieldName, message: string) => {
    problems[field] = [...(problems[field] ?? []), message];
  };
  const text = (field: FieldName): string => {
    const value = raw[field];
    const given = Array.isArray(value) ? value.map(String).join('\n') : plain(value);
    if (hasControls(given)) fault(field, 'Contains characters that cannot be shown');
    return given.trim();
  };
  const line = (field: FieldName, needed: string | null, most = LONGEST): string => {
    const given = text(field).replace(/\s+/g, ' ');
    if (given === '' && needed !== null) fault(field, needed);
    if (given.length > most) fault(field, `At most ${most} characters`);
    return given;
  };
  const lines = (field: FieldName, needed: string | null = null): string[] => {
    const given = text(field)
      .split(/\r?\n|\s\|\s/)
      .map((one) => one.trim().replace(/\s+/g, ' '))
      .filter((one) => one !== '');
    if (given.length === 0 && needed !== null) fault(field, needed);
    if (given.length > MOST_LINES) fault(field, `At most ${MOST_LINES} lines`);
    if (given.some((one) => one.length > LONGEST)) fault(field, `At most ${LONGEST} characters in a line`);
    return [...new Set(given)];
  };
  const code = (field: FieldName, book: Book, what: string, name: string): string[] => {
    const known = book.byName.get(plainText(name));
    if (known === undefined) fault(field, `No such ${what}: “${name}”.${nearTo(name, book)}`);
    return known === undefined ? [] : [known];
  };
  const codes = (field: FieldName, book: Book, what: string): string[] => [
    ...new Set(
      lines(field)
        .flatMap((one) => one.split(','))
        .filter((one) => one.trim() !== '')
        .flatMap((one) => code(field, book, what, one.trim())),
    ),
  ];
  const one = <Value extends string>(
    field: FieldName,
    allowed: readonly Value[],
    needed: string | null,
  ): Value | null => {
    const given = text(field);
    const chosen = allowed.find((value) => plainText(value) === plainText(given)) ?? null;
    if (given === '' && needed !== null) fault(field, needed);
    if (given !== '' && chosen === null) fault(field, `One of: ${allowed.join(', ')}`);
    return chosen;
  };
  const number = (field: FieldName, least: number, most: number): number | null => {
    const given = text(field).replace(',', '.');
    if (given === '') return null;
    const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
    if (value >= least && value <= most) return value;
    fault(field, `A number from ${least} to ${most}`);
    return null;
  };
  const whole = (field: FieldName, least: number, most: number): number | null => {
    const value = number(field, least, most);
    if (value !== null && !Number.isInteger(value)) fault(field, 'A whole number');
    return value;
  };
  return {
    fault,
    line,
    lines,
    codes,
    one,
    number,
    whole,
    /** What of a choice is needed: “wall / rail”. */
    choice: (field: FieldName, given: string) =>
      given.split('/').flatMap((name) => code(field, kitBook, 'piece of kit', name.trim())),
    yes: (field: FieldName) => ['yes', 'true', '1', 'x'].includes(text(field).toLowerCase()),
    missing: (field: FieldName, message: string): number => {
      if (!problems[field]) fault(field, message);
      return 1;
    },
  };
}

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
const hasControls = (text: string): boolean => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);

/** “ Perhaps tight soleus, weak soleus?” */
function nearTo(name: string, { codes }: Book): string {
  const typed = wordsOf(name);
  const alike = codes
    .map((code) => {
      const words = wordsOf(spoken(code));
      const closest = (one: string) => Math.max(0, ...words.map((word) => matchWord(one, word)));
      return { code, fit: typed.reduce((sum, one) => sum + closest(one), 0) };
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || (a.code < b.code ? -1 : 1))
    .slice(0, 3);
  return alike.length === 0 ? '' : ` Perhaps ${alike.map(({ code }) => spoken(code)).join(', ')}?`;
}

/** The fields where each part of a dose stands. */
const doseFields: Partial<Record<keyof Dose, FieldName>> = {
  sets: 'sets_min',
  amount: 'amount_min',
  holdSeconds: 'hold_seconds',
  restSeconds: 'rest_seconds',
  tempo: 'tempo',
  load: 'load',
  effort: 'effort',
  timesPerDay: 'times_per_day',
  daysPerWeek: 'days_per_week',
  everyNDays: 'every_n_days',
};

function readDose(read: Reader): LibraryDose {
  const range = (least: FieldName, most: FieldName) => {
    const min = read.number(least, 0, 10_000);
    return min === null ? null : { min, max: read.number(most, 0, 10_000) ?? min };
  };
  const amount = range('amount_min', 'amount_max');
  const unit = read.one('unit', amountUnits, amount ? 'Please say what is counted' : null);
  const loadUnit = read.one('load_unit', loadUnits, null);
  const loadValue = read.number('load', 0, 10_000);
  if (loadValue !== null && loadUnit === null) read.fault('load_unit', 'Please say the unit of the load');
  const scale = read.one('effort_scale', effortScales, null);
  const target = read.number('effort', 0, 10);
  if ((target === null) !== (scale === null)) read.fault('effort', 'Give the effort with its scale');
  const tempo = read.line('tempo', null, 20);
  const note = read.line('dose_note', null);
  const dose: LibraryDose = {
    side: read.one('side', [...doseSides, 'affected'], 'Please say the side') ?? 'affected',
    sets: range('sets_min', 'sets_max') ?? { min: 0, max: 0 },
    amount: amount && unit ? { ...amount, unit } : null,
    toFatigue: read.yes('to_fatigue'),
    holdSeconds: read.number('hold_seconds', 0, 10_000),
    restSeconds: read.number('rest_seconds', 0, 10_000),
    tempo: tempo === '' ? null : tempo,
    load: loadUnit ? { value: loadValue, unit: loadUnit } : null,
    effort: scale && target !== null ? { scale, target } : null,
    timesPerDay: read.number('times_per_day', 0, 1000) ?? 0,
    daysPerWeek: read.number('days_per_week', 0, 1000),
    everyNDays: read.number('every_n_days', 0, 1000),
    asNeeded: read.yes('as_needed'),
    note: note === '' ? null : note,
    source: 'clinic',
  };
  // A dose of the library knows no side of a patient: any side says whether the rest makes sense.
  for (const { field, message } of doseProblems(doseFromLibrary(dose, 'left')))
    read.fault(doseFields[field] ?? 'dose_note', message);
  return dose;
}

/** A line that names a source; an address or DOI in it becomes its link. Nobody has read it for us. */
function sourceOf(line: string): StoredExercise['sources'][number] {
  const doi = /\b10\.\d{4,9}\/\S+?(?=[.,;)]?(?:\s|$))/.exec(line)?.[0];
  const url = doi ? undefined : /https?:\/\/\S+?(?=[.,;)]?(?:\s|$))/.exec(line)?.[0];
  const words = line
    .replace(doi ? new RegExp(`(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?${escaped(doi)}`) : (url ?? ''), '')
    .replace(/[\s.,;]+$/, '')
    .trim();
  const citation: Citation = { authors: words === '' ? null : words, year: null };
  return { ...citation, ...(doi ? { doi } : {}), ...(url ? { url } : {}), certainty: 'to-verify' };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const raw = z.record(z.string(), z.union([z.string().max(6000), z.array(z.string().max(300)).max(60)]));

const head = z.object({
  /** Of the exercise, made with the form: a repeated post is one exercise. */
  id,
  /** The version that the form showed; null for a new exercise. */
  version: optionalWhole(1, 100_000),
});

/** An exercise as its form sends it. */
export const ownInput = raw.transform((values, context) => {
  const parsed = head.safeParse(values);
  if (!parsed.success) {
    context.addIssue({ code: 'custom', path: ['version'], message: 'The form is damaged: open it again.' });
    return z.NEVER;
  }
  const { written, problems } = readExercise(values);
  for (const [field, messages] of Object.entries(problems))
    for (const message of messages) context.addIssue({ code: 'custom', path: [field], message });
  return written ? { ...parsed.data, written } : z.NEVER;
});

export const retireInput = z.object({ slug: z.string().max(80), retired: z.enum(['yes', 'no']) });

export const mergeInput = z.object({
  slug: z.string().max(80),
  into: z.string('Please say into which').trim().min(1, 'Please say into which').max(100),
});
