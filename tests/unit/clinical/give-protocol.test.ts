import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doseProblems } from '@/clinical/dose/dose-sense';
import { openedSide } from '@/clinical/dose/resolve-side';
import { exerciseBySlug } from '@/clinical/library/all-exercises';
import { allProtocols } from '@/clinical/library/all-protocols';
import {
  answeredSides,
  asksSide,
  itemsGiven,
  optionalKey,
  phasesGiven,
  type Standing,
} from '@/clinical/library/give-protocol';
import type { Protocol } from '@/clinical/library/protocol';

const usualOf = (slug: string) => exerciseBySlug(slug)?.defaultDose;
const protocol = fc.constantFrom(...allProtocols);
const episodeSide = fc.constantFrom('left', 'right', 'both', 'middle' as const);
const answered = fc.constantFrom(...answeredSides);
const codes = [
  ...new Set(allProtocols.flatMap((one) => one.phases.flatMap((p) => p.items.flatMap((i) => i.because)))),
];
const standing: fc.Arbitrary<Standing[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    code: fc.constantFrom(...codes),
    side: fc.constantFrom('left', 'right', 'none' as const),
  }),
  { maxLength: 8 },
);
const none = { chosen: new Set<string>(), standing: [], usualOf };
const all = (of: Protocol) => of.phases.flatMap((phase, at) => phase.items.map((item) => ({ item, at })));

describe('a protocol given to a patient', () => {
  test('never holds an open side, and every dose of it makes sense', () => {
    fc.assert(
      fc.property(protocol, episodeSide, answered, (one, side, answer) => {
        const given = itemsGiven(one, { ...none, episodeSide: side, answered: answer }) ?? [];
        expect(given.length).toBe(all(one).filter(({ item }) => !item.optional).length);
        for (const { slug, dose, easier, harder } of given) {
          expect(['left', 'right', 'both', 'each', 'alternate']).toContain(dose.side);
          for (const work of [{}, easier?.dose ?? {}, harder?.dose ?? {}])
            expect([slug, doseProblems({ ...dose, ...work })]).toEqual([slug, []]);
        }
      }),
    );
  });

  test('on a complaint of one side the affected side is that side; else it is what was answered', () => {
    fc.assert(
      fc.property(protocol, episodeSide, answered, (one, side, answer) => {
        const given = itemsGiven(one, { ...none, episodeSide: side, answered: answer }) ?? [];
        const wanted = side === 'left' || side === 'right' ? side : answer;
        for (const item of given) {
          const said = all(one)[item.at]?.item.dose.side;
          expect(item.dose.side).toBe(said === 'affected' ? wanted : said);
        }
      }),
    );
  });

  test('a side that is not known and not answered gives nothing, and is asked', () => {
    for (const one of allProtocols) {
      const open = all(one).some(({ item }) => item.dose.side === 'affected');
      expect(asksSide(one, 'both')).toBe(open);
      expect(asksSide(one, 'left')).toBe(false);
      if (open) expect(itemsGiven(one, { ...none, episodeSide: 'both', answered: null })).toBeNull();
    }
  });

  test('names the findings that stand for it on its side, and else says its phase’s goal: never nothing', () => {
    fc.assert(
      fc.property(protocol, answered, standing, (one, answer, found) => {
        const given =
          itemsGiven(one, { ...none, standing: found, episodeSide: 'both', answered: answer }) ?? [];
        for (const item of given) {
          const from = all(one)[item.at];
          const fits = found.filter(
            ({ code, side }) =>
              from?.item.because.includes(code) &&
              !(item.dose.side === 'left' && side === 'right') &&
              !(item.dose.side === 'right' && side === 'left'),
          );
          expect(item.findings).toEqual(fits.map(({ id }) => id));
          expect(item.words).toBe(fits.length > 0 ? '' : one.phases[from?.at ?? 0]?.goal);
        }
      }),
    );
  });

  test('holds what is optional only where it was taken', () => {
    const with_ = allProtocols.find((one) => all(one).some(({ item }) => item.optional));
    if (!with_) throw new Error('The library has lost its optional exercises');
    const optional = all(with_).filter(({ item }) => item.optional);
    const given = (chosen: ReadonlySet<string>) =>
      itemsGiven(with_, { ...none, chosen, episodeSide: 'left', answered: null })?.length;
    const every = new Set(optional.map(({ item, at }) => optionalKey(at, item)));
    expect(given(every)).toBe(all(with_).length);
    expect(given(new Set())).toBe(all(with_).length - optional.length);
  });

  test('its phases keep what they wait for, with the rules', () => {
    for (const one of allProtocols)
      expect(phasesGiven(one).map((phase) => phase.waitsFor)).toEqual(
        one.phases.map((phase) => phase.waitsFor),
      );
  });

  test('a side that was prescribed opens to the affected one or the one across, and comes back', () => {
    expect(openedSide('left', 'left')).toBe('affected');
    expect(openedSide('left', 'right')).toBe('other');
    expect(openedSide('right', 'both')).toBe('affected');
    expect(openedSide('each', 'left')).toBe('each');
  });
});
