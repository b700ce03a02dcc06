import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseSides } from '@/clinical/dose/dose';
import { allExercises } from '@/clinical/library/all-exercises';
import { exerciseRegions, exerciseTags } from '@/clinical/library/exercise';
import { exerciseHolds, handsOnHolds, newProgramHolds, strictest } from '@/clinical/triage/holds';
import { flagSides, type OpenFlag, type RedFlag } from '@/clinical/triage/red-flag';
import { redFlags } from '@/clinical/triage/red-flags.data';
import { flagRegions } from '@/clinical/triage/regions';

const RUNS = { numRuns: 10_000 };
const rows: readonly RedFlag[] = redFlags;
const rowOf = (code: string): RedFlag => {
  const row = rows.find((one) => one.code === code);
  if (!row) throw new Error(`No row ${code}`);
  return row;
};

const anyFlag: fc.Arbitrary<OpenFlag> = fc.record({
  row: fc.constantFrom(...rows),
  side: fc.constantFrom(...flagSides),
  region: fc.constantFrom(null, ...flagRegions),
});
const anyFlags = fc.array(anyFlag, { maxLength: 4 });
const anySide = fc.constantFrom(null, ...doseSides);
const anyExercise = fc.record({
  tags: fc.subarray([...exerciseTags]),
  region: fc.constantFrom(...exerciseRegions),
});

// The table of the notes once more, written out by hand: what is blocked and what is warned of, and on which side.
type Written = { tags: string; where: string; same: boolean } | null;
const w = (tags: string, where: string, same: boolean): Written => ({ tags, where, same });
const TABLE: Record<string, { blocks: Written; warns: Written; start: string }> = {
  'dvt-suspected': {
    blocks: w('all', 'leg', true),
    warns: w('self-massage compression', 'any', false),
    start: 'blocked',
  },
  'chest-breath': { blocks: w('all', 'any', false), warns: null, start: 'blocked' },
  'achilles-rupture-suspected': {
    blocks: w('all', 'leg', true),
    warns: w('impact running calf-load calf-stretch', 'any', false),
    start: 'blocked',
  },
  'acute-compartment-suspected': {
    blocks: w('all', 'leg', true),
    warns: w('compression cold self-massage', 'any', false),
    start: 'blocked',
  },
  'exertional-compartment-suspected': {
    blocks: w('running', 'any', false),
    warns: w('impact compression', 'any', false),
    start: 'warn',
  },
  'artery-entrapment-suspected': {
    blocks: w('running', 'any', false),
    warns: w('impact compression self-massage', 'lower-leg', true),
    start: 'warn',
  },
  'bone-stress-suspected': {
    blocks: w('impact running', 'any', false),
    warns: w('calf-load', 'lower-leg', true),
    start: 'warn',
  },
  'cannot-weight-bear': {
    blocks: w('all', 'leg', true),
    warns: w('impact running', 'any', false),
    start: 'blocked',
  },
  'fracture-suspected': {
    blocks: w('all', 'region', true),
    warns: w('impact running', 'any', false),
    start: 'blocked',
  },
  'cauda-equina-suspected': { blocks: w('all', 'any', false), warns: null, start: 'blocked' },
  'growing-weakness': {
    blocks: w('neural-tension loaded-spine', 'any', false),
    warns: w('impact running', 'any', false),
    start: 'warn',
  },
  'neck-cord-suspected': {
    blocks: w('all', 'neck', false),
    warns: w('neck-end-range neural-tension loaded-spine', 'any', false),
    start: 'warn',
  },
  'sudden-head': { blocks: w('all', 'any', false), warns: null, start: 'blocked' },
  'infection-suspected': {
    blocks: w('all', 'region', true),
    warns: w('self-massage compression cold', 'any', false),
    start: 'blocked',
  },
  'unexplained-weight-loss': { blocks: null, warns: null, start: 'warn' },
  'night-or-cancer-pain': { blocks: null, warns: null, start: 'warn' },
  'low-energy-suspected': { blocks: null, warns: w('impact running', 'any', false), start: 'allowed' },
};

// Exercise regions at each place of a flag, written out; the whole body lies inside every place.
const INSIDE: Record<string, string> = {
  leg: 'hip thigh knee calf ankle foot;lower limb;running',
  'lower-leg': 'calf ankle foot;lower limb;running',
  neck: 'neck',
  'at hip': 'hip;lower limb;running',
  'at groin': 'hip thigh;lower limb;running',
  'at thigh': 'thigh;lower limb;running',
  'at knee': 'knee;lower limb;running',
  'at calf': 'calf;lower limb;running',
  'at shin': 'calf;lower limb;running',
  'at achilles': 'calf ankle;lower limb;running',
  'at ankle': 'ankle;lower limb;running',
  'at foot': 'foot;lower limb;running',
  'at pelvis': 'hip;low back;trunk',
  'at low back': 'low back;trunk',
  'at trunk': 'trunk;thoracic;low back',
  'at thoracic': 'thoracic;trunk',
  'at neck': 'neck',
  'at shoulder': 'shoulder',
};
const listed = (words: string) =>
  words.split(';').flatMap((one) => (one.startsWith('low') ? [one] : one.split(' ')));

function computed(
  exercise: { tags: readonly string[]; region: string },
  side: string | null,
  flag: OpenFlag,
) {
  const hit = (rule: Written) => {
    if (rule === null) return false;
    if (rule.tags !== 'all' && !rule.tags.split(' ').some((tag) => exercise.tags.includes(tag))) return false;
    const place = rule.where === 'region' ? (flag.region === null ? 'any' : `at ${flag.region}`) : rule.where;
    if (
      place !== 'any' &&
      exercise.region !== 'whole body' &&
      !listed(INSIDE[place] ?? '').includes(exercise.region)
    )
      return false;
    return !rule.same || (`${flag.side}-${side}` !== 'left-right' && `${flag.side}-${side}` !== 'right-left');
  };
  const row = TABLE[flag.row.code];
  if (row && hit(row.blocks)) return 'blocked';
  return row && hit(row.warns) ? 'warned' : null;
}

describe('what an open flag holds back', () => {
  it('an exercise is held as the written-out table says, for 10,000 drawn cases', () => {
    fc.assert(
      fc.property(anyExercise, anySide, anyFlags, (exercise, side, flags) => {
        const each = flags.map((flag) => computed(exercise, side, flag));
        expect(exerciseHolds(exercise, side, flags).map(({ effect }) => effect)).toEqual(
          each.filter((effect) => effect !== null),
        );
        const worst = each.includes('blocked') ? 'blocked' : each.includes('warned') ? 'warned' : null;
        expect(strictest(exerciseHolds(exercise, side, flags))).toBe(worst);
      }),
      RUNS,
    );
  });

  it('a new program is held as the written-out table says', () => {
    fc.assert(
      fc.property(anyFlags, (flags) => {
        const each = flags.map(({ row }) => TABLE[row.code]?.start);
        const worst = each.includes('blocked') ? 'blocked' : each.includes('warn') ? 'warned' : null;
        expect(strictest(newProgramHolds(flags))).toBe(worst);
      }),
      RUNS,
    );
  });

  it('no open flag holds nothing: every exercise of the library is free', () => {
    for (const exercise of allExercises) expect(exerciseHolds(exercise, null, [])).toEqual([]);
  });

  it('another flag never takes a hold away', () => {
    const rank = { blocked: 2, warned: 1 } as const;
    const rankOf = (effect: 'blocked' | 'warned' | null) => (effect ? rank[effect] : 0);
    fc.assert(
      fc.property(anyExercise, anySide, anyFlags, anyFlag, (exercise, side, flags, more) => {
        const before = rankOf(strictest(exerciseHolds(exercise, side, flags)));
        expect(rankOf(strictest(exerciseHolds(exercise, side, [...flags, more])))).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });

  it('a side that is said spares the other one, and nothing else does', () => {
    const calfRaise = { tags: ['calf-load' as const], region: 'calf' as const };
    const clot = (side: OpenFlag['side']): OpenFlag => ({ row: rowOf('dvt-suspected'), side, region: null });
    const effect = (side: Parameters<typeof exerciseHolds>[1], flag: OpenFlag) =>
      strictest(exerciseHolds(calfRaise, side, [flag]));
    expect(effect('right', clot('left'))).toBeNull();
    expect(effect('left', clot('left'))).toBe('blocked');
    for (const side of ['both', 'each', 'alternate', null] as const)
      expect(effect(side, clot('left'))).toBe('blocked');
    expect(effect('right', clot('none'))).toBe('blocked');
    expect(effect('right', clot('both'))).toBe('blocked');
  });

  it('mirrored left for right, every hold is the same', () => {
    const flagMirror = { left: 'right', right: 'left', both: 'both', none: 'none' } as const;
    const sideMirror = { ...flagMirror, each: 'each', alternate: 'alternate' } as const;
    fc.assert(
      fc.property(anyExercise, anySide, anyFlags, (exercise, side, flags) => {
        const mirror = flags.map((flag) => ({ ...flag, side: flagMirror[flag.side] }));
        expect(strictest(exerciseHolds(exercise, side && sideMirror[side], mirror))).toBe(
          strictest(exerciseHolds(exercise, side, flags)),
        );
      }),
    );
  });
});

describe('hands-on work under an open flag', () => {
  const massage = { named: ['deep-pressure' as const], region: 'calf', side: 'left' as const };

  it('is not offered where the row says so, and asks a reason once it was done', () => {
    const flag: OpenFlag = { row: rowOf('achilles-rupture-suspected'), side: 'left', region: null };
    expect(handsOnHolds(massage, [flag])).toMatchObject([{ notOffered: true, asksReason: true }]);
    expect(handsOnHolds({ ...massage, side: 'right' }, [flag])).toEqual([]);
  });

  it('asks a reason on the leg of a possible clot, and still offers it', () => {
    const flag: OpenFlag = { row: rowOf('dvt-suspected'), side: 'none', region: null };
    expect(handsOnHolds({ ...massage, side: null, region: null }, [flag])).toMatchObject([
      { notOffered: false, asksReason: true },
    ]);
    expect(handsOnHolds({ ...massage, region: 'shoulder' }, [flag])).toEqual([]);
  });

  it('asks a reason for the work that a row names, and only warns of other work', () => {
    const flag: OpenFlag = { row: rowOf('bone-stress-suspected'), side: 'left', region: 'shin' };
    expect(handsOnHolds(massage, [flag])).toMatchObject([{ asksReason: true }]);
    expect(handsOnHolds({ ...massage, named: [] }, [flag])).toMatchObject([
      { asksReason: false, warns: true },
    ]);
  });

  it('says nothing where a row says nothing', () => {
    const flag: OpenFlag = { row: rowOf('unexplained-weight-loss'), side: 'none', region: null };
    expect(handsOnHolds(massage, [flag])).toEqual([]);
  });
});
