import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testWithCode } from '@/clinical/battery/all-tests';
import { findingWithCode } from '@/clinical/battery/finding-by-code';
import { findingsOfGaitNote } from '@/clinical/battery/gait-findings';
import { gaitGuides } from '@/clinical/battery/gait-guides.data';
import { gaitItems, gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import { gaitRaises } from '@/clinical/battery/gait-raises.data';
import {
  contradictsDegrees,
  gaitChangeInWords,
  gaitErrorOf,
  gaitNoteInWords,
  gradeFromDegrees,
  isRealGaitChange,
} from '@/clinical/battery/gait-words';

const item = fc.constantFrom(...gaitItems);
const raisesOf = ({ code }: (typeof gaitItems)[number]) => gaitRaises[code] ?? [];
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

  test('say which way, where degrees stand without a grade', () => {
    const ungraded = { stanceLimb: 'right', grade: null } as const;
    expect(gaitNoteInWords({ ...ungraded, item: 'pelvic-drop', degrees: 7 })).toBe(
      'right stance: left pelvis lower by 7°',
    );
    expect(gaitNoteInWords({ ...ungraded, item: 'pelvic-drop', degrees: -2 })).toBe(
      'right stance: left pelvis higher by 2°',
    );
    expect(gaitNoteInWords({ ...ungraded, item: 'rearfoot', degrees: -3.5 })).toBe(
      'right stance: right heel tilted inward by 3.5°',
    );
    expect(gaitNoteInWords({ ...ungraded, item: 'tibial-inclination', degrees: 11, option: 'ahead' })).toBe(
      'right stance: right ankle ahead of the knee (shin 11°)',
    );
    expect(gaitNoteInWords({ ...ungraded, item: 'foot-strike', degrees: null, option: 'rear' })).toBe(
      'right stance: right foot lands on the heel',
    );
    expect(
      gaitNoteInWords({ item: 'heel-whip', stanceLimb: 'left', grade: 2, degrees: null, option: 'inward' }),
    ).toBe('left stance: right heel whips inward, moderate');
  });

  test('never say the contrary of what was measured', () => {
    const drop = gaitItemWithCode('pelvic-drop');
    const shin = gaitItemWithCode('tibial-inclination');
    if (!drop || !shin) throw new Error('items');
    expect(contradictsDegrees(drop, { grade: 1, degrees: -1 })).toBe(true);
    expect(contradictsDegrees(drop, { grade: 0, degrees: -1 })).toBe(false);
    expect(contradictsDegrees(drop, { grade: 3, degrees: null })).toBe(false);
    expect(contradictsDegrees(shin, { grade: null, degrees: -4, option: 'ahead' })).toBe(true);
    expect(contradictsDegrees(shin, { grade: null, degrees: -4, option: 'behind' })).toBe(false);
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
        const byGrade = raisesOf(one).filter((raise) => raise.option === undefined);
        expect(raised).toHaveLength(sides * byGrade.length);
      }),
    );
  });

  test('by a choice is raised by that choice alone', () => {
    for (const one of gaitItems) {
      for (const option of [...one.options.map(({ code }) => code), null]) {
        const raised = findingsOfGaitNote(one, { stanceLimb: 'left', grade: null, option });
        const wanted = raisesOf(one).filter((raise) => raise.option !== undefined && raise.option === option);
        expect(raised.map(({ finding }) => finding)).toEqual(wanted.map(({ finding }) => finding));
      }
      // A rule that names a choice names one that there is.
      const codes = one.options.map(({ code }) => code);
      for (const raise of raisesOf(one)) if (raise.option) expect(codes).toContain(raise.option);
    }
  });

  test('by degrees alone is raised only where a limit exists', () => {
    const measured = { stanceLimb: 'right', grade: null } as const;
    for (const one of gaitItems) {
      const raised = findingsOfGaitNote(one, { ...measured, degrees: 9 });
      expect(raised.length > 0, one.code).toBe(one.gradeFrom !== null);
      expect(findingsOfGaitNote(one, { ...measured, degrees: -9 })).toEqual([]);
    }
  });

  test('is what its battery test raises, with the same strength', () => {
    const tested = gaitItems.filter((one) => one.test !== null && raisesOf(one).length > 0);
    expect(tested.length).toBeGreaterThan(0);
    for (const one of gaitItems)
      for (const raise of raisesOf(one)) expect(findingWithCode(raise.finding), one.code).toBeDefined();
    for (const one of tested) {
      const battery = one.test === null ? undefined : testWithCode(one.test);
      expect(
        battery?.raises.map((entry) => [entry.findings, entry.strength ?? 'suggests']),
        one.code,
      ).toEqual(raisesOf(one).map((raise) => [[raise.finding], raise.strength]));
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

describe('what 2D video can tell', () => {
  test('a change is real only strictly beyond the published error, in running and in its phase', () => {
    const drop = gaitItemWithCode('pelvic-drop');
    const knee = gaitItemWithCode('knee-flexion');
    if (!drop || !knee) throw new Error('items');
    const running = { phase: 'midstance', activity: 'running' } as const;
    expect(gaitChangeInWords(drop, running, 9, 7)).toBe('−2°, within error (2.8°, Dingenen 2018)');
    expect(gaitChangeInWords(drop, running, 9, 6)).toBe('−3°, beyond error (2.8°, Dingenen 2018)');
    expect(gaitChangeInWords(drop, { ...running, activity: 'walking' }, 9, 2)).toBe('−7°, error unknown');
    expect(gaitChangeInWords(knee, { ...running, phase: 'initial-contact' }, 10, 22)).toBe(
      '+12°, within error (14°, Damsted 2015)',
    );
    expect(isRealGaitChange(gaitErrorOf(drop, 'midstance', 'running'), 1.2, 4)).toBe(false);
    expect(isRealGaitChange(null, 0, 40)).toBeNull();
  });

  test('every error names its source and phases that the item has', () => {
    for (const one of gaitItems) {
      for (const error of one.errors) {
        expect(error.citation.authors).not.toBeNull();
        expect(error.band).toBeGreaterThan(0);
        expect(
          error.phases.some((phase) => one.phases.includes(phase)),
          one.code,
        ).toBe(true);
      }
      if (one.errors.length > 0) expect(one.measure).not.toBeNull();
    }
  });

  test('an item can be said: graded, chosen or measured; a source stands behind each guide that claims one', () => {
    for (const one of gaitItems) {
      expect(one.graded || one.options.length > 0 || one.measure !== null, one.code).toBe(true);
      if (one.graded) expect(one.words.seen && one.words.absent).not.toBe('');
      if (one.measure) expect(one.words.more && one.words.less).not.toBe('');
      expect(gaitGuides[one.code].length).toBeGreaterThan(0);
      for (const source of gaitGuides[one.code]) {
        expect(source.certainty).not.toBe('to-verify');
        expect(source.certainty === 'read', one.code).toBe(source.citation !== null);
      }
    }
  });
});
