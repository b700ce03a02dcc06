import { symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import { numberOf } from '@/clinical/battery/compare';
import { gaitPhases } from '@/clinical/battery/gait-item';
import { gaitNoteInWords } from '@/clinical/battery/gait-words';
import type { RuleContext, TestResult } from '@/clinical/battery/rule';
import type { ShorthandEntry } from '@/clinical/battery/shorthand-entry';
import { symmetryOf } from '@/clinical/battery/symmetry';
import type { BatteryTest } from '@/clinical/battery/test';
import { enteredMethods } from '@/clinical/battery/test-parts';
import { triggerPointInWords } from '@/clinical/battery/trigger-point-status';
import { sidesOf } from '../../battery-tests/format';
import { sideInWords } from '../../battery-tests/words/format';

/** A part of what a line says, with what it is: “side: Left”. */
export type Chip = { readonly what: string; readonly said: string };

const SIDES = {
  left: 'Left',
  right: 'Right',
  none: 'Result',
  both: 'Left and right',
  middle: 'Middle',
} as const;

/** What will be written down, word by word, before Enter. */
export function previewOf(
  entry: ShorthandEntry,
  testOf: (code: string) => BatteryTest | undefined,
  context: RuleContext,
): Chip[] {
  switch (entry.kind) {
    case 'test': {
      const test = testOf(entry.test);
      return test ? ofTest(test, entry.result, context) : [];
    }
    case 'point': {
      const { status, because } = triggerPointInWords(entry.answers);
      const { name, side, tenderness } = entry;
      return [
        {
          what: 'finding',
          said: 'label' in name ? `trigger point ${name.label}` : `trigger point ${name.number}`,
        },
        ...('label' in name ? [] : [{ what: 'muscle', said: name.muscle }]),
        { what: 'side', said: SIDES[side] },
        ...(tenderness === null ? [] : [{ what: 'tenderness', said: `${tenderness} of 10` }]),
        { what: 'computed', said: `${status}: ${because}` },
      ];
    }
    case 'gait':
      return [
        { what: 'gait', said: gaitNoteInWords(entry) },
        { what: 'phase', said: gaitPhases[entry.phase] },
        ...(entry.activity ? [{ what: 'activity', said: entry.activity }] : []),
      ];
    case 'area': {
      const { region, side, quality, depth, intensity } = entry;
      return [
        { what: 'area', said: symptomRegionWithCode(region)?.name ?? region },
        { what: 'side', said: SIDES[side] },
        ...(quality ? [{ what: 'quality', said: quality }] : []),
        ...(depth ? [{ what: 'depth', said: depth }] : []),
        ...(intensity === null ? [] : [{ what: 'intensity', said: `${intensity} of 10` }]),
      ];
    }
  }
}

function ofTest(test: BatteryTest, result: TestResult, context: RuleContext): Chip[] {
  const sides = sidesOf(test).flatMap((side) =>
    result[side] ? [{ what: SIDES[side], said: sideInWords(test, result[side]) }] : [],
  );
  const differences = enteredMethods(test).flatMap((method) => {
    const both = { left: numberOf(result.left, method.code), right: numberOf(result.right, method.code) };
    const symmetry = symmetryOf(test, method, both, context);
    return symmetry
      ? [{ what: 'difference', said: `${symmetry.words.difference}, ${symmetry.words.verdict}` }]
      : [];
  });
  return [{ what: 'test', said: test.name }, ...sides, ...differences];
}
