import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allExercises } from '@/clinical/library/all-exercises';
import { libraryCsv, libraryJson } from '@/features/library/exchange/document';
import { judgeRows } from '@/features/library/exchange/policy';
import { rowsOf } from '@/features/library/exchange/schema';
import type { Library, OwnExercise } from '@/features/library/loaders';
import { type LibraryExercise, storedExercise } from '@/features/library/schema';
import { csvOf, csvRows } from '@/lib/csv';

const bytes = (text: string) => new TextEncoder().encode(text);
const rights = { author: 'T. Hand', licence: 'own-work' as const };
const shared = allExercises.map((one): LibraryExercise => ({ ...storedExercise.parse(one), version: 1 }));
const ours = shared.slice(0, 30).map(
  (one, at): LibraryExercise => ({
    ...one,
    slug: `own-${one.slug}`,
    name: `${one.name}, ours`,
    family: null,
    step: null,
    rights,
    version: 1,
    sources:
      at % 2 === 0
        ? []
        : [{ authors: 'Bohm', year: null, doi: '10.1098/rspb.2019.2560', certainty: 'to-verify' }],
    basis: at % 2 === 0 ? 'general-practice' : 'source',
    defaultDose: { ...one.defaultDose, source: 'clinic' },
  }),
);

function libraryOf(own: readonly LibraryExercise[]): Library {
  const all = [...shared, ...own];
  const states = own.map((exercise): [string, OwnExercise] => [
    exercise.slug,
    {
      id: exercise.slug,
      slug: exercise.slug,
      version: 1,
      retired: false,
      mergedInto: null,
      changes: 1,
      exercise,
    },
  ]);
  return {
    all,
    bySlug: new Map(all.map((one) => [one.slug, one])),
    own: new Map(states),
    standsFor: (slug) => slug,
  };
}
const empty = libraryOf([]);

function judge(text: string, library = empty) {
  const read = rowsOf(bytes(text));
  if (typeof read === 'string') throw new Error(read);
  return judgeRows(read.rows, library);
}

describe('a table', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '=1+1',
      '+44',
      '-5',
      '@a',
      "'=1",
      "''",
      '\t=',
      '＝1',
      'a "b", c;d',
      'two\nlines',
      '= "x"',
    ),
  );

  test('is read back as it was written, whatever its cells hold', () => {
    const line = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const rows = [['one', 'two', 'three'], ...lines.map((cells) => cells.map((text) => text))];
        // A row of nothing at all is what a spreadsheet leaves at the end.
        const told = rows.filter((cells) => cells.some((text) => text !== ''));
        expect(
          csvRows(csvOf(rows[0] ?? [], rows.slice(1)))
            .map((row) => row.cells)
            .filter((cells) => cells?.some((text) => text !== '')),
        ).toEqual(told);
      }),
    );
  });

  test('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const [shown = []] = parse(csvOf(cells, []), { bom: true });
        expect(shown).toHaveLength(cells.length);
        for (const text of shown) expect(text).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });

  test('is read with commas, semicolons or tabs, and a mark at its beginning', () => {
    for (const sign of [',', ';', '\t'])
      expect(csvRows(`\uFEFFa${sign}b\r\n1${sign}"2${sign}3"`).map((row) => row.cells)).toEqual([
        ['a', 'b'],
        ['1', `2${sign}3`],
      ]);
  });

  test.each(['\n', '\r\n'])('counts its lines alike whatever ends them: %j', (end) => {
    const text = ['a,b', '"two\nlines\nmore",2', '3,4'].join(end);
    expect(csvRows(text).map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test('says on which line each row begins, and keeps the others when one cannot be read', () => {
    const rows = csvRows('a,b\n"two\nlines",2\nbad"quote,3\n4,5\n');
    expect(rows.map(({ line, cells }) => [line, cells?.at(-1) ?? null])).toEqual([
      [1, 'b'],
      [2, '2'],
      [4, null],
      [5, '5'],
    ]);
    expect(rows[2]?.fault).toContain('quotation marks');
  });
});

describe('the library as a file', () => {
  test.each([
    ['CSV', libraryCsv(ours)],
    ['JSON', libraryJson(ours, '2026-11-21')],
  ])('%s taken in by another clinic is the same library', (_, text) => {
    const verdicts = judge(text);
    expect(verdicts.map((one) => one.outcome)).toEqual(ours.map(() => 'added'));
    verdicts.forEach((verdict, at) => {
      const { version: _version, ...exercise } = ours[at] ?? expect.fail('one too many');
      expect(verdict).toMatchObject({
        slug: exercise.slug,
        written: JSON.parse(JSON.stringify({ ...exercise, slug: undefined, media: undefined })),
      });
    });
  });

  test.each([
    ['CSV', libraryCsv([...ours, ...shared])],
    ['JSON', libraryJson([...ours, ...shared], '2026-11-21')],
  ])('%s taken in where it came from changes nothing', (_, text) => {
    expect(new Set(judge(text, libraryOf(ours)).map((one) => one.outcome))).toEqual(new Set(['same']));
  });

  test('a changed row is the next version of its exercise', () => {
    const text = libraryCsv(ours.map((one, at) => (at === 0 ? { ...one, cues: ['New words'] } : one)));
    const [first, ...rest] = judge(text, libraryOf(ours));
    expect(first).toMatchObject({
      outcome: 'changed',
      slug: ours[0]?.slug,
      over: 1,
      written: { cues: ['New words'] },
    });
    expect(rest.every((one) => one.outcome === 'same')).toBe(true);
  });
});

describe('a row that cannot be taken in', () => {
  const one = ours[0] ?? expect.fail('no exercise');
  const file = (...changes: Array<Partial<LibraryExercise>>) =>
    libraryCsv(changes.map((change) => ({ ...one, ...change })));
  const reasons = (text: string, library = empty) =>
    judge(text, library).map((verdict) =>
      verdict.outcome === 'refused' ? verdict.reasons.join(' ') : verdict.outcome,
    );

  test('is refused with its reasons, and the rest is taken', () => {
    const good = (at: number) => ({ slug: `own-${at}`, name: `Good ${at}` });
    const bad = { slug: 'own-bad', name: 'Bad', level: 9, targetMuscles: ['soleous'], steps: [] };
    const [first, second, third] = reasons(file(good(1), bad, good(2)));
    expect([first, third]).toEqual(['added', 'added']);
    expect(second).toBe(
      'Level: A number from 1 to 5 Target tissue: No such muscle: “soleous”. Perhaps soleus? Steps: Please say at least one step',
    );
  });

  test.each([
    ['a code twice', file({ name: 'One' }, { name: 'Two' }), empty, /stands twice in this file/],
    ['a name twice', file({ slug: 'own-x' }, { slug: 'own-y' }), empty, /already/],
    ['the name of a shared exercise', file({ name: 'Ankle pumps' }), empty, /already/],
    ['the code of a shared exercise', file({ slug: 'ankle-pumps' }), empty, /belongs to the shared library/],
  ])('%s', (_, text, library, said) => {
    expect(reasons(text, library).at(-1)).toMatch(said);
  });

  test('a retired exercise is not changed from a file', () => {
    const library = libraryOf([one]);
    const known = library.own.get(one.slug) ?? expect.fail('not there');
    const retired: Library = { ...library, own: new Map([[one.slug, { ...known, retired: true }]]) };
    expect(reasons(file({ cues: ['New'] }), retired)[0]).toContain('retired');
  });

  test('a row with a cell too many is refused by itself', () => {
    const [head = '', row = ''] = ['name,level', 'A,1'];
    expect(reasons(`${head}\n${row},extra\n`)[0]).toBe('It has 3 cells; the first line has 2.');
  });
});

describe('a file that cannot be read at all', () => {
  test.each([
    ['', 'This file is empty.'],
    ['colour,weight\nred,1', 'names no column “name”'],
    ['{"exercises": 3}', 'no JSON list'],
    ['[1, 2', 'no JSON list'],
    ['name\n', 'holds no exercise'],
    [`name\n${'A\n'.repeat(10_001)}`, 'more than 10000'],
  ])('%j', (text, said) => {
    expect(rowsOf(bytes(text))).toContain(said);
  });

  test('is said to be in another encoding', () => {
    expect(rowsOf(Uint8Array.from([0x6e, 0xe9, 0x65]))).toContain('UTF-8');
  });

  test('and one with columns that mean nothing is read without them, and says so', () => {
    expect(rowsOf(bytes('Name,Colour\nA,red'))).toMatchObject({ ignored: ['colour'], rows: [{ line: 2 }] });
  });

  test('whatever stands in a file, reading it never fails otherwise', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((one) => `name,level\n${one}`),
      fc.json(),
    );
    fc.assert(
      fc.property(text, (one) => {
        const read = rowsOf(bytes(one));
        if (typeof read !== 'string') expect(judgeRows(read.rows, empty)).toHaveLength(read.rows.length);
      }),
    );
  });
});
