import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testWithCode } from '@/clinical/battery/all-tests';
import { findingWithCode } from '@/clinical/battery/finding-by-code';
import { gaitItems, gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import { findingsOfGaitNote, gaitNoteInWords, gradeFromDegrees } from '@/clinical/battery/gait-words';

const item = fc.constantFrom(...gaitItems);
const grade = fc.constantFrom(0, 1, 2, 3, null);
const degrees = fc.option(fc.integer({ min: -20, max: 40 }), { nil: null });
const limb = fc.constantFrom('left', 'right', 'both');
const dropItem = gaitItems.filter((one) => one.code === 'pelvic-drop');

describe('gait notes in words', () => {
  test('say which limb stands and which side moves', () => {
    expect(gaitNoteInWords({ item: 'pelvic-drop', stanceLimb: 'right', grade: 2, degrees: 7 })).toBe(
      'right stance: left pelvis drops, moderate (7°)',
    );
    expect(gaitNoteInWords({ item: 'pelvic-drop', stanceLimb: 'left', grade: 0, degrees: 3 })).toBe(
      'left stance: right pelvis level, none (3°)',
    );
    expect(gaitNoteInWords({ item: 'overstride', stanceLimb: 'left', grade: 1, degrees: 11 })).toBe(
      'left stance: left foot lands ahead of the knee, mild (shin 11°)',
    );
    expect(
      gaitNoteInWords({ item: 'anterior-pelvic-tilt', stanceLimb: 'both', grade: 3, degrees: null }),
    ).toBe('left and right stance: pelvis tips forward, marked');
  });

  test('exchanging the sides exchanges every side word and nothing else', () => {
    const exchange = (text: string) =>
      text.replace(/left|right/g, (word) => (word === 'left' ? 'right' : 'left'));
    fc.assert(
      fc.property(item, grade, degrees, ({ code }, g, d) => {
        const left = gaitNoteInWords({ item: code, stanceLimb: 'left', grade: g, degrees: d });
        const right = gaitNoteInWords({ item: code, stanceLimb: 'right', grade: g, degrees: d });
        expect(exchange(left)).toBe(right);
        expect(left).not.toMatch(/null|undefined|NaN/);
      }),
    );
  });
});

describe('what a gait note raises', () => {
  test('none and not graded raise nothing; both raises both sides', () => {
    fc.assert(
      fc.property(item, limb, grade, (one, stanceLimb, g) => {
        const raised = findingsOfGaitNote(one, { stanceLimb, grade: g });
        const sides = g === null || g === 0 ? 0 : stanceLimb === 'both' ? 2 : 1;
        expect(raised).toHaveLength(sides * one.raises.length);
      }),
    );
  });

  test('is what its battery test raises, with the same strength', () => {
    for (const one of gaitItems) {
      const battery = testWithCode(one.test);
      expect(findingWithCode(one.raises[0]?.finding ?? '')).toBeDefined();
      expect(
        battery?.raises.map((entry) => [entry.findings, entry.strength ?? 'suggests']),
        one.code,
      ).toEqual(one.raises.map((raise) => [[raise.finding], raise.strength]));
    }
  });

  test('degrees suggest a grade only where limits exist', () => {
    for (const drop of dropItem)
      expect([4.9, 5, 6.9, 7, 8.9, 9].map((value) => gradeFromDegrees(drop, value))).toEqual([
        0, 1, 1, 2, 2, 3,
      ]);
    const overstride = gaitItemWithCode('overstride');
    expect(overstride && gradeFromDegrees(overstride, 30)).toBeNull();
    expect(gaitItemWithCode('hop')).toBeUndefined();
  });
});
