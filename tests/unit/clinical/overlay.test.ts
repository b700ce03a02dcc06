import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AreaThen, overlayAreas, overlayPins, type PinThen } from '@/clinical/anatomy/overlay';

const area: fc.Arbitrary<AreaThen> = fc.record({
  regionCode: fc.constantFrom('achilles-mid', 'gluteus-medius', 'spine-low', 'groin'),
  side: fc.constantFrom('left' as const, 'right' as const, 'middle' as const),
  intensity: fc.option(fc.integer({ min: 0, max: 10 })),
});
const areas = fc.uniqueArray(area, { selector: (one) => `${one.side}${one.regionCode}`, maxLength: 12 });

const truth = fc.constantFrom(true, false, null);
const pin: fc.Arbitrary<PinThen> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  tenderness: fc.option(fc.integer({ min: 0, max: 10 })),
  answers: fc.record({ tautBand: truth, sensitiveSpot: truth, referral: truth }),
});
const pins = fc.uniqueArray(pin, { selector: ({ id }) => id, maxLength: 5 });

/** The table, written out: what was, what is, what is said. */
const TABLE: Record<string, string | undefined> = {
  'there there': 'same',
  'nothing there': 'new',
  'unknown there': 'new',
  'there nothing': 'gone',
  'nothing nothing': 'nothing',
  'unknown nothing': 'nothing',
  'there unknown': 'not-asked',
};

function areaSays(list: readonly AreaThen[], side: string, code: string) {
  const found = list.filter((one) => one.side === side && one.regionCode === code);
  if (found.length === 0) return 'unknown';
  return found.some(({ intensity }) => intensity === 0) ? 'nothing' : 'there';
}

describe('areas of two dates', () => {
  test('equal the table, place by place', () => {
    fc.assert(
      fc.property(areas, areas, (earlier, later) => {
        const said = new Map(
          overlayAreas(earlier, later).map((row) => [`${row.side} ${row.regionCode}`, row.change]),
        );
        for (const { side, regionCode } of [...earlier, ...later]) {
          const expected =
            TABLE[`${areaSays(earlier, side, regionCode)} ${areaSays(later, side, regionCode)}`];
          expect(said.get(`${side} ${regionCode}`)).toBe(expected);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('left and right of one region never meet', () => {
    const [row, other] = overlayAreas(
      [{ regionCode: 'achilles-mid', side: 'left', intensity: 4 }],
      [{ regionCode: 'achilles-mid', side: 'right', intensity: 4 }],
    );
    expect([row?.side, row?.change]).toEqual(['right', 'new']);
    expect([other?.side, other?.change]).toEqual(['left', 'not-asked']);
  });

  test('a place that was not asked about again is not gone', () => {
    const [row] = overlayAreas([{ regionCode: 'groin', side: 'left', intensity: 6 }], []);
    expect(row?.change).toBe('not-asked');
  });

  test('the two dates the other way round: new becomes gone where it was asked, same stays', () => {
    fc.assert(
      fc.property(areas, areas, (earlier, later) => {
        const back = overlayAreas(later, earlier);
        for (const row of overlayAreas(earlier, later)) {
          const reverse = back.find((one) => one.side === row.side && one.regionCode === row.regionCode);
          if (row.change === 'same') expect(reverse?.change).toBe('same');
          if (row.change === 'gone') expect(reverse?.change).toBe('new');
        }
      }),
    );
  });
});

function pinSays(one: PinThen | undefined) {
  if (!one) return 'unknown';
  const { tautBand, sensitiveSpot, referral } = one.answers;
  if (tautBand === true || sensitiveSpot === true || referral === true) return 'there';
  if (one.tenderness !== null && one.tenderness > 0) return 'there';
  if (one.tenderness === 0 || sensitiveSpot === false) return 'nothing';
  return 'unknown';
}

describe('trigger points of two dates', () => {
  test('equal the table, pin by pin', () => {
    fc.assert(
      fc.property(pins, pins, (earlier, later) => {
        const said = new Map(overlayPins(earlier, later).map((row) => [row.id, row.change]));
        for (const { id } of [...earlier, ...later]) {
          const [was, is] = [earlier, later].map((list) => pinSays(list.find((one) => one.id === id)));
          expect(said.get(id)).toBe(TABLE[`${was} ${is}`]);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('are told in one order: new, same, gone, not asked again, nothing', () => {
    fc.assert(
      fc.property(pins, pins, (earlier, later) => {
        const order = ['new', 'same', 'gone', 'not-asked', 'nothing'];
        const at = overlayPins(earlier, later).map(({ change }) => order.indexOf(change));
        expect(at).toEqual([...at].sort((one, other) => one - other));
      }),
    );
  });
});
