import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowed, newlyRaised, raisedByScreen, type ScreenAnswer, unasked } from '@/clinical/triage/raise';
import { flagSides } from '@/clinical/triage/red-flag';
import { screenItems } from '@/clinical/triage/screen-items.data';

const anyAnswer = fc
  .record({
    item: fc.constantFrom(...screenItems),
    answer: fc.constantFrom('yes' as const, 'no' as const, 'not-sure' as const),
    side: fc.constantFrom(...flagSides),
  })
  .map(
    ({ item, answer, side }): ScreenAnswer => ({ flagCode: item.flag, itemCode: item.code, answer, side }),
  );
const anyScreen = fc.uniqueArray(anyAnswer, { selector: (one) => one.itemCode });

const answer = (
  itemCode: string,
  word: ScreenAnswer['answer'],
  side: ScreenAnswer['side'] = 'none',
): ScreenAnswer => ({
  flagCode: screenItems.find((item) => item.code === itemCode)?.flag ?? 'sudden-head',
  itemCode,
  answer: word,
  side,
});

describe('what the screen raises', () => {
  it('yes and not sure raise the row of their item, no and not asked never do', () => {
    fc.assert(
      fc.property(anyScreen, (answers) => {
        const expected = answers
          .filter((one) => one.answer !== 'no')
          .map((one) => `${one.flagCode} ${one.itemCode}`);
        expect(raisedByScreen(answers).map((one) => `${one.flagCode} ${one.sourceCode}`)).toEqual(expected);
      }),
      { numRuns: 10_000 },
    );
  });

  it('carries the side of a sided item, and no side where the item has none', () => {
    expect(raisedByScreen([answer('swollen-warm-leg', 'yes', 'left')])).toMatchObject([{ side: 'left' }]);
    expect(raisedByScreen([answer('weight-loss', 'yes', 'left')])).toMatchObject([{ side: 'none' }]);
  });

  it('a score that calls a clot likely raises it, also where the leg itself was answered no', () => {
    const scored = (itemCode: string, word: 'yes' | 'no'): ScreenAnswer => ({
      flagCode: 'dvt-suspected',
      itemCode,
      answer: word,
      side: 'none',
    });
    const wells = [scored('wells-cancer', 'yes'), scored('wells-pitting', 'yes')];
    const sure = [...wells, scored('wells-other-as-likely', 'no')];
    expect(raisedByScreen([answer('swollen-warm-leg', 'no'), ...wells])).toEqual([]);
    expect(raisedByScreen([answer('swollen-warm-leg', 'no'), ...sure])).toMatchObject([
      { flagCode: 'dvt-suspected', source: 'test', sourceCode: 'wells-dvt' },
    ]);
  });

  it('the same answers saved again raise nothing', () => {
    fc.assert(
      fc.property(anyScreen, (answers) => {
        expect(newlyRaised(answers, answers)).toEqual([]);
      }),
    );
  });

  it('only what is new since the last save is raised, whatever else changed', () => {
    fc.assert(
      fc.property(anyScreen, anyScreen, (before, after) => {
        const key = (one: ScreenAnswer) => {
          const sided = screenItems.find((item) => item.code === one.itemCode)?.sided;
          return `${one.itemCode} ${sided ? one.side : 'none'}`;
        };
        const was = before.filter((one) => one.answer !== 'no').map(key);
        const expected = after.filter((one) => one.answer !== 'no' && !was.includes(key(one)));
        expect(newlyRaised(before, after).map((one) => one.sourceCode)).toEqual(
          expected.map((one) => one.itemCode),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  it('a side that is said later goes on under the side; a side that is changed does not', () => {
    const leg = (side: ScreenAnswer['side']) => [answer('swollen-warm-leg', 'yes', side)];
    expect(narrowed(leg('none'), leg('left'))).toMatchObject([{ flagCode: 'dvt-suspected', side: 'left' }]);
    expect(narrowed(leg('right'), leg('left'))).toEqual([]);
    expect(narrowed([], leg('left'))).toEqual([]);
  });

  it('names what nobody asked', () => {
    expect(unasked([])).toHaveLength(screenItems.length);
    expect(unasked(screenItems.map((item) => answer(item.code, 'no')))).toEqual([]);
  });
});
