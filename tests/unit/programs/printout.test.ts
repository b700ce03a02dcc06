import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allExercises } from '@/clinical/library/all-exercises';
import { programPdf } from '@/features/programs/printout/document';
import { linkDoor, ownDoor, sheetOf } from '@/features/programs/printout/format';
import { layOut } from '@/features/programs/printout/layout/format';
import { type Box, type Drawn, papers } from '@/features/programs/printout/layout/types';
import { becauseOf } from '@/features/programs/printout/said/format';
import type { Printed, Sheet } from '@/features/programs/printout/types';
import { squareCode } from '@/lib/square-code';
import { languageOf, spokenLanguages } from '@/wording/languages';
import { heldExercise, printedItem, printedProgram } from '../../support/printed-program';

const code = squareCode('https://soleus.example/portal');
const sheetIn = (language: string, printed: Printed): Sheet =>
  sheetOf(printed, languageOf(language), ownDoor(languageOf(language), code));

/** All that a sheet says, in one text. */
const allWords = (sheet: Sheet): string =>
  JSON.stringify({
    ...sheet,
    page: sheet.page(1, 2),
    online: sheet.online && { ...sheet.online, code: null },
  });

describe('the words of a printed program', () => {
  it.each(spokenLanguages)('are whole sentences in %s, and never the name of one', (language) => {
    const items = [
      printedItem('seated-calf-raise', {
        painCeilingDuring: 4,
        painCeilingNextMorning: { kind: 'relative', value: 2 },
        stopRule: 'the calf swells',
        startOn: '2026-11-21',
        endOn: '2026-12-21',
        note: 'Slowly.',
      }),
      printedItem('clamshell', { timesPerDay: 6 }),
    ];
    const said = allWords(sheetIn(language, printedProgram({ items })));
    expect(said).not.toMatch(/print\.|dose\.|ceiling\.|figure\.|undefined|NaN|\{[a-z]+[,}]/);
  });

  it('name an exercise in the reader’s language, and one without a translation in English, marked as such', () => {
    const untold = allExercises.find(({ slug }) => !languageOf('de').exercises.has(slug))?.slug ?? '';
    const items = [printedItem('seated-calf-raise'), printedItem(untold)];
    const [known, unknown] = sheetIn('de', printedProgram({ items })).items;
    expect(known?.title.at(-1)).toEqual({ text: 'Fersenheben im Sitzen, mit Gewicht', lang: 'de' });
    expect(unknown?.title.at(-1)?.lang).toBe('en');
  });

  it('leave what the therapist wrote as it was written', () => {
    const items = [printedItem('seated-calf-raise', { note: 'Nur bis zur Kante', stopRule: 'it pulls' })];
    const [item] = sheetIn('ar', printedProgram({ items })).items;
    expect(item?.more.at(-1)?.at(-1)).toEqual({ text: 'Nur bis zur Kante', lang: null });
    expect(item?.limits.at(-1)?.at(-1)).toEqual({ text: 'it pulls', lang: null });
  });

  it('say ceilings once where they are the same for every exercise, else with each', () => {
    const item = (slug: string, painCeilingDuring: number) => printedItem(slug, { painCeilingDuring });
    const same = sheetIn(
      'en',
      printedProgram({ items: [item('clamshell', 4), item('seated-calf-raise', 4)] }),
    );
    expect(
      same.limits?.lines
        .flat()
        .map(({ text }) => text)
        .join(),
    ).toContain('stay at 4 out of 10');
    expect(same.items.flatMap(({ limits }) => limits)).toEqual([]);
    const other = sheetIn(
      'en',
      printedProgram({ items: [item('clamshell', 4), item('seated-calf-raise', 5)] }),
    );
    expect(other.limits).toBeNull();
    expect(other.items.every(({ limits }) => limits.length > 0)).toBe(true);
  });

  it('give the reasons that a patient may read in plain words, and no others', () => {
    const why = (findingCode: string | null, more: { goal?: string; words?: string } = {}) => ({
      findingCode,
      side: 'left',
      goal: more.goal ?? null,
      words: more.words ?? null,
    });
    const said = becauseOf([
      why('soleus-length-deficit'),
      why('pattern-of-nerve'),
      why(null, { goal: 'A half marathon' }),
      why(null, { words: 'tires early' }),
    ]).map(({ said: { text } }) => text);
    expect(said).toEqual(expect.arrayContaining(['A half marathon', 'tires early']));
    expect(said.join()).not.toMatch(/-/);
  });

  it('say until when a single-use link opens, by the clinic’s clock and in the reader’s language', () => {
    const { lead } = linkDoor(languageOf('de'), {
      code,
      expiresAt: new Date('2026-11-25T11:05:00Z'),
      timeZone: 'Pacific/Auckland',
    });
    expect(lead).toContain('26. November 2026');
    expect(lead).toContain('00:05');
  });
});

describe('the fourteen days', () => {
  it('have a row for each exercise and one for pain, nothing filled in, and a day off where nothing is due', () => {
    const { grid } = sheetIn(
      'en',
      printedProgram({
        items: [
          printedItem('clamshell', { weekdays: [1], daysPerWeek: null, everyNDays: null, timesPerDay: 2 }),
        ],
      }),
    );
    expect(grid.days).toHaveLength(14);
    expect(grid.rows).toHaveLength(2);
    const open = grid.rows[0]?.cells.flatMap((cell, at) =>
      cell.kind === 'open' ? [{ at, boxes: cell.boxes }] : [],
    );
    // The first day, 22 November 2026, is a Sunday.
    expect(open).toEqual([
      { at: 1, boxes: 2 },
      { at: 8, boxes: 2 },
    ]);
    expect(grid.rows[1]?.cells.every((cell) => cell.kind === 'open' && cell.boxes === 0)).toBe(true);
  });

  it('leave room to write a number where there are more times in a day than boxes fit', () => {
    const items = [
      printedItem('ankle-pumps', { timesPerDay: 10, daysPerWeek: 7, everyNDays: null, weekdays: null }),
    ];
    const [row] = sheetIn('en', printedProgram({ items })).grid.rows;
    expect(row?.cells.every((cell) => cell.kind === 'open' && cell.boxes === 0)).toBe(true);
    expect(row?.sub).toContain('Write how many times');
  });
});

/** Each letter as wide as a broad one; what fits so fits with a font. */
const broad = (size: number) => (text: string) => [...text].length * size * 0.6;

const names = fc.oneof(
  fc.constantFrom(
    'Jo',
    'A'.repeat(200),
    'Wilhelmina von und zu '.repeat(9),
    'فاطمة الزهراء '.repeat(14),
    '👩‍🦽'.repeat(40),
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
);
const slugs = fc.constantFrom(...allExercises.map(({ slug }) => slug));
const items = fc.array(
  fc
    .record({
      slug: slugs,
      name: names,
      note: names,
      stopRule: names,
      timesPerDay: fc.integer({ min: 1, max: 8 }),
    })
    .map(({ slug, name, ...dose }) => {
      const item = printedItem(slug, { ...dose, painCeilingDuring: 5 });
      return { ...item, exercise: { ...heldExercise(slug), slug: `${slug}`, name } };
    }),
  { maxLength: 12 },
);
const programs = fc
  .record({ patientName: names, clinicName: names, complaint: names, items })
  .map((changes) =>
    printedProgram({ ...changes, items: changes.items.map((item, at) => ({ ...item, id: `item-${at}` })) }),
  );

const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - 0.01 &&
  other.x < one.x + one.width - 0.01 &&
  one.y < other.y + other.height - 0.01 &&
  other.y < one.y + one.height - 0.01;

const taken = (drawn: Drawn): boolean => ['words', 'figure', 'square'].includes(drawn.kind);

describe('the pages of a printed program', () => {
  it('hold every line, figure and square whole, none over another, whatever was typed', () => {
    fc.assert(
      fc.property(
        programs,
        fc.constantFrom(...spokenLanguages),
        fc.constantFrom('a4', 'letter'),
        fc.boolean(),
        (printed, language, paper, large) => {
          const [width, height] = papers[paper];
          for (const page of layOut(sheetIn(language, printed), { paper, large, measureAt: broad })) {
            const boxes = page.filter(taken);
            for (const [at, drawn] of boxes.entries()) {
              expect(inside(drawn.box, { x: 30, y: 30, width: width - 60, height: height - 60 })).toBe(true);
              for (const other of boxes.slice(at + 1)) expect(meet(drawn.box, other.box)).toBe(false);
              if (drawn.kind !== 'words') continue;
              for (const { line, x, baseline } of drawn.lines) {
                const letters = { x, y: baseline - drawn.size, width: line.width, height: drawn.size };
                expect(inside(letters, drawn.box)).toBe(true);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lose no word: what a sheet says of its exercises stands on its pages', () => {
    const sheet = sheetIn('de', printedProgram());
    const pages = layOut(sheet, { paper: 'a4', large: true, measureAt: broad });
    const shown = pages
      .flat()
      .flatMap((drawn) => (drawn.kind === 'words' && drawn.path !== null ? drawn.lines : []))
      .flatMap(({ line }) => line.pieces.map(({ written }) => written))
      .join('')
      .replaceAll(' ', '');
    const lines = sheet.items.flatMap(({ title, dose, steps, because, more }) => [
      title,
      ...dose,
      ...steps,
      because ?? [],
      ...more,
    ]);
    for (const { text } of lines.flat()) expect(shown).toContain(text.replace(/[ \u2068\u2069]/g, ''));
  });
});

describe('the file of a printed program', () => {
  it('is a tagged PDF in the reader’s language with its own fonts, without a patient’s name in its title', async () => {
    const printed = printedProgram({ patientName: 'زهراء الزاير' });
    const bytes = await programPdf(sheetIn('ar', printed), { paper: 'a4', large: false });
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.slice(0, 8)).toBe('%PDF-1.7');
    expect(text).toMatch(/\/Lang \(ar\)/);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/StructTreeRoot/);
    expect(text).toMatch(/NotoSansArabic/);
    expect(text.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(4);
    expect(text.match(/\/S \/Figure/g)?.length).toBe(5);
    expect(text.match(/\/S \/Table/g)?.length).toBe(1);
  });
});
