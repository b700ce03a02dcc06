import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allTests, testWithCode } from '@/clinical/battery/all-tests';
import { nameKey, parseShorthand, shorthandBook } from '@/clinical/battery/shorthand';
import { printShorthand } from '@/clinical/battery/shorthand-print';
import { anything } from './shorthand-entries';

const book = shorthandBook(allTests);
const parse = (line: string, usual?: (code: string) => string | undefined) =>
  parseShorthand(line, book, usual);
const entriesOf = (line: string) => {
  const parts = parse(line);
  expect(parts.flatMap((part) => part.faults)).toEqual([]);
  return parts.map((part) => part.entry);
};
const faultsOf = (line: string) => parse(line).flatMap((part) => part.faults);

describe('shorthand', () => {
  test('gives back every finding that it printed', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anything, (entry) => {
        const line = printShorthand(entry, testWithCode);
        const parts = parse(line);
        expect(
          parts.flatMap((part) => part.faults),
          line,
        ).toEqual([]);
        expect(parts, line).toHaveLength(1);
        expect(parts[0]?.entry, line).toEqual(entry);
      }),
      { numRuns: 10_000 },
    );
  });

  test('gives back several entries of one line in their order, in any case', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 4 }), fc.boolean(), (entries, loud) => {
        const line = entries.map((entry) => printShorthand(entry, testWithCode)).join('; ');
        const typed = loud && !line.includes('"') ? line.toUpperCase() : line;
        expect(parse(typed).map((part) => part.entry)).toEqual(entries);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws, and each fault lies within the line', { timeout: 60_000 }, () => {
    const word = fc.oneof(
      fc.constantFrom(
        'ktw',
        'L',
        'R',
        'both',
        '8.5',
        '+',
        '-',
        'p4',
        'known',
        'trp1',
        'sol',
        'drop',
        'area',
        ';',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const line = words.join(' ');
        for (const { entry, faults } of parse(line)) {
          expect(entry === null).toBe(faults.length > 0);
          for (const { from, to } of faults) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(line.length);
            expect(from).toBeLessThan(to);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('has one test for each shorthand and code', () => {
    for (const one of allTests) {
      expect(book.byName.get(one.shorthand)?.code).toBe(one.code);
      expect(book.byName.get(nameKey(one.code))?.code).toBe(one.code);
    }
  });
});

const cm = (left: number, right: number) => ({
  kind: 'test',
  test: 'knee-to-wall',
  result: { left: { values: { 'toe-to-wall-cm': left } }, right: { values: { 'toe-to-wall-cm': right } } },
});

describe('what a therapist types', () => {
  test.each([
    'ktw L 8.5 R 11',
    'KTW l8,5 r11',
    'ktw 8.5 L 11 R',
    'R 11 L 8.5 ktw',
    'ktw left 8.5cm right 11cm',
    'knee-to-wall L 8.5 R 11',
    'wblt R 11 L 8.5',
    'ktw tape L 8.5 R 11',
  ])('%s', (line) => {
    expect(entriesOf(line)).toEqual([cm(8.5, 11)]);
  });

  test('both sides at once, signs, and the words of a choice', () => {
    const both = { values: { result: 'negative' } };
    expect(entriesOf('thomp both -')).toMatchObject([{ result: { left: both, right: both } }]);
    expect(entriesOf('calf squeeze L+ R neg')).toMatchObject([
      { test: 'thompson', result: { left: { values: { result: 'positive' } }, right: both } },
    ]);
  });

  test('two methods in their order, and places left out', () => {
    expect(entriesOf('silf L-5/12 R0/10')).toMatchObject([
      {
        result: {
          left: { values: { 'df-knee-0': -5, 'df-knee-90': 12 } },
          right: { values: { 'df-knee-0': 0, 'df-knee-90': 10 } },
        },
      },
    ]);
    expect(entriesOf('calfpal L 4//3')).toMatchObject([
      { result: { left: { values: { 'soleus-medial-distal': 4, 'soleus-central': 3 } } } },
    ]);
  });

  test('a method before its value, behind it, or once for both sides', () => {
    const wanted = [
      {
        result: {
          left: { values: { 'passive-goniometer': 110 } },
          right: { values: { 'passive-goniometer': 105 } },
        },
      },
    ];
    for (const line of [
      'hflex passive L 110 R 105',
      'hflex L passive 110 R passive 105',
      'hflex L 110 passive R 105',
    ])
      expect(entriesOf(line)).toMatchObject(wanted);
    expect(entriesOf('hflex L 110 passive 120 active')).toMatchObject([
      { result: { left: { values: { 'passive-goniometer': 110, 'active-goniometer': 120 } } } },
    ]);
  });

  test('what else was noted: pain, own symptom, why it stopped, where', () => {
    expect(entriesOf('slhrb L 18 known p4 fatigue site=soleus-central R 30 height')).toEqual([
      {
        kind: 'test',
        test: 'single-leg-heel-raise-bent',
        result: {
          left: {
            values: { 'flat-60bpm': 18 },
            records: {
              familiar: { 'flat-60bpm': true },
              pain: 4,
              stopReason: 'fatigue',
              site: ['soleus-central'],
            },
          },
          right: { values: { 'flat-60bpm': 30 }, records: { stopReason: 'height' } },
        },
      },
    ]);
  });

  test('a trigger point by its number or by the name of its pin', () => {
    const all = { tautBand: true, sensitiveSpot: true, referral: true, recognised: true };
    expect(entriesOf('sol trp1 L active 7')).toEqual([
      { kind: 'point', name: { muscle: 'soleus', number: 1 }, side: 'left', answers: all, tenderness: 7 },
    ]);
    expect(entriesOf('7 left ACTIVE soltrp1')).toMatchObject([{ side: 'left', answers: all, tenderness: 7 }]);
    expect(entriesOf('trp s2 L 5 band refers known')).toEqual([
      {
        kind: 'point',
        name: { label: 'S2' },
        side: 'left',
        answers: { ...all, sensitiveSpot: null },
        tenderness: 5,
      },
    ]);
  });

  test('a gait note by its item, the leg that stands and the grade', () => {
    expect(entriesOf('drop R stance 2')).toEqual([
      {
        kind: 'gait',
        item: 'pelvic-drop',
        stanceLimb: 'right',
        activity: null,
        phase: 'midstance',
        grade: 2,
        degrees: null,
        option: null,
      },
    ]);
    expect(entriesOf('moderate drop r 7deg run')).toMatchObject([
      { grade: 2, degrees: 7, activity: 'running', stanceLimb: 'right' },
    ]);
  });

  test('an area of the body map', () => {
    expect(entriesOf('area L soleus central ache 4')).toEqual([
      {
        kind: 'area',
        region: 'soleus-central',
        side: 'left',
        quality: 'ache',
        depth: null,
        intensity: 4,
      },
    ]);
  });
});

describe('what is not understood', () => {
  test.each([
    ['ktw 8.5', 'ktw', /Left or right/],
    ['ktw L 35', '35', /From 0 to 25 cm/],
    ['ktw L 8.55', '8.55', /steps of 0.1 cm/],
    ['ktw L 35°', '35°', /Which method\? shin-inclinometer, shin-goniometer or shin-any-pooled/],
    ['slhr L 18', '18', /Which method\?/],
    ['slhr L 18 flat60 wobbly', 'wobbly', /Understood: .*why it stopped \(fatigue/],
    ['ktw L 8.5 R blue', 'blue', /Understood: L, R or both/],
    ['ktx L 8.5', 'ktx', /Did you mean .*ktw/],
    ['lflex L 4', 'L', /no sides/],
    ['thomp L', 'thomp', /What was found/],
    ['thomp L + L -', '-', /given twice/],
    ['trp1 L active 7', 'trp1', /Soleus or gastrocnemius/],
    ['sol trp9 L active', 'sol', /points 1 to 3/],
    ['sol trp1 active', 'sol', /Left or right/],
    ['sol trp1 L tender', 'tender', /computed/],
    ['drop stance 2', 'drop', /Which leg stands/],
    ['drop R', 'drop', /What is seen\? .*0 to 3/],
    ['foot-strike R 2', '2', /rear, mid or fore/],
    ['area soleus central', 'area', /Left or right/],
    ['area L atlantis', 'atlantis', /Which region/],
    ['hullo there', 'hullo', /Understood: a test/],
  ])('%s', (line, word, message) => {
    const faults = faultsOf(line);
    expect(faults.map((one) => one.word)).toContain(word);
    expect(faults.find((one) => one.word === word)?.message).toMatch(message);
  });

  test('is said at its place in the line', () => {
    const [fault] = faultsOf('thomp L +; ktw L 99');
    expect(fault).toMatchObject({ from: 17, to: 19, word: '99' });
  });
});

test('a number without a method is read by the one in use', () => {
  const usual = (code: string) => (code === 'single-leg-heel-raise' ? 'flat-60bpm' : undefined);
  expect(parse('slhr L 18', usual)[0]?.entry).toMatchObject({
    result: { left: { values: { 'flat-60bpm': 18 } } },
  });
});
