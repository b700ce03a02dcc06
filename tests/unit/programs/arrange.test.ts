import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDoseWords } from '@/clinical/dose/shorthand';
import { printDose } from '@/clinical/dose/shorthand-print';
import { allExercises } from '@/clinical/library/all-exercises';
import {
  addItem,
  changedBy,
  isComplete,
  placeItem,
  progressed,
} from '@/features/programs/builder/arrange/format';
import { draftOf, readDose } from '@/features/programs/builder/format';
import { isWhole, itemOfLine, readLines } from '@/features/programs/builder/lines/format';
import { draftPhase, readPhases, withRules } from '@/features/programs/builder/phases/format';
import { readRung, rungText } from '@/features/programs/builder/rungs/format';
import type { ExerciseCard, Reason } from '@/features/programs/builder/types';
import { anyDose } from '../clinical/doses';

const cardOf = (slug: string, side: 'left' | 'both' | null = 'left'): ExerciseCard => {
  const exercise = allExercises.find((one) => one.slug === slug);
  if (!exercise) throw new Error(`no ${slug}`);
  const { name, category, region, tags, addresses } = exercise;
  const said = { targets: '', knee: '', kit: '', usual: '', easier: [], harder: [], avoid: [] };
  return {
    slug,
    name,
    category,
    region,
    tags,
    addresses,
    ...said,
    defaults: draftOf(exercise.defaultDose, side),
  };
};
const raise = cardOf('seated-calf-raise');
const item = () => {
  const [one] = addItem([], raise, 'key', {});
  if (!one) throw new Error('no item');
  return one;
};
const reason: Reason = {
  id: 'r1',
  kind: 'finding',
  code: 'weak-soleus',
  label: 'Weak or easily tired soleus',
  side: 'left',
  said: '',
  normalOn: null,
};

describe('an exercise that is added', () => {
  test('takes the side of the finding that it is for, and leaves what works both sides as it is', () => {
    expect(addItem([], cardOf('seated-calf-raise', null), 'k', { side: 'right' })[0]?.side).toBe('right');
    expect(addItem([], cardOf('seated-calf-raise', 'both'), 'k', { side: 'right' })[0]?.side).toBe('both');
    expect(addItem([], cardOf('seated-calf-raise', null), 'k', {})[0]?.side).toBe('');
  });

  test('is complete only with side, dose and a reason', () => {
    expect(isComplete(item())).toBe(false);
    expect(isComplete({ ...item(), words: 'tires' })).toBe(true);
    expect(isComplete({ ...item(), words: 'tires', side: '' })).toBe(false);
  });
});

describe('words of a dose', () => {
  test('change what they say and nothing else, whatever the dose was', () => {
    fc.assert(
      fc.property(anyDose, anyDose, (before, after) => {
        const start = {
          ...item(),
          ...draftOf(before, before.side),
          words: 'why',
          weekdays: (before.weekdays ?? []).map(String),
        };
        const { said } = parseDoseWords(printDose(after, before));
        const next = changedBy(start, said);
        expect(readDose(next).dose).toEqual(after);
        expect([next.words, next.key, next.slug]).toEqual(['why', start.key, start.slug]);
      }),
      { numRuns: 300 },
    );
  });

  test('leave a side open that nobody said', () => {
    expect(changedBy({ ...item(), side: '' }, parseDoseWords('3x12').said).side).toBe('');
  });
});

describe('a typed line', () => {
  const matches = new Map([['calf raise', [raise, cardOf('double-leg-calf-raise')]]]);

  test('means its best match, or the one that was chosen', () => {
    expect(readLines('calf raise L 3x12', matches, 0)[0]?.card?.slug).toBe('seated-calf-raise');
    expect(readLines('calf raise L 3x12', matches, 1)[0]?.card?.slug).toBe('double-leg-calf-raise');
    expect(isWhole(readLines('calf raise L blue', matches, 0))).toBe(false);
    expect(isWhole(readLines('unheard of', matches, 0))).toBe(false);
  });

  test('names a finding by its code, or says a reason in words', () => {
    const [coded] = readLines('calf raise L 3x12 because=weak-soleus', matches, 0);
    const [worded] = readLines('calf raise L 3x12 because="wants to run"', matches, 0);
    expect(coded && itemOfLine(coded, 'k', [reason])).toMatchObject({ because: ['r1'], words: '' });
    expect(worded && itemOfLine(worded, 'k', [reason])).toMatchObject({ because: [], words: 'wants to run' });
  });

  test('does not take the finding of the other side', () => {
    const [line] = readLines('calf raise R 3x12 because=weak-soleus', matches, 0);
    expect(line && itemOfLine(line, 'k', [reason])).toMatchObject({ because: [], words: 'weak-soleus' });
  });
});

describe('a rung', () => {
  const usual = readDose(item()).dose;
  if (!usual) throw new Error('no dose');

  test('is another amount, another exercise, or nothing', () => {
    expect(readRung(item(), 'easier', usual)).toEqual({ rung: null, problem: null });
    expect(readRung({ ...item(), harderDose: '3x15 12kg' }, 'harder', usual).rung).toMatchObject({
      slug: 'seated-calf-raise',
      dose: { sets: { min: 3, max: 3 }, load: { value: 12, unit: 'kg' } },
    });
    expect(readRung({ ...item(), easierSlug: 'ankle-pumps' }, 'easier', usual).rung?.slug).toBe(
      'ankle-pumps',
    );
  });

  test('changes neither side nor frequency, and keeps to the allowed range', () => {
    expect(readRung({ ...item(), harderDose: '2/d' }, 'harder', usual).problem).toContain('A rung changes');
    expect(readRung({ ...item(), harderDose: '3x2000' }, 'harder', usual).problem).toContain('1 to 100 reps');
    expect(readRung({ ...item(), harderDose: 'blue' }, 'harder', usual).problem).toContain('“blue”');
  });

  test('comes back from the store as it was typed', () => {
    for (const typed of ['2x8', '3x15 12kg', 'noload', '3x20s']) {
      const { rung } = readRung({ ...item(), easierDose: typed }, 'easier', usual);
      const text = rungText(usual, rung?.dose ?? {});
      expect(readRung({ ...item(), easierDose: text }, 'easier', usual).rung?.dose, typed).toMatchObject(
        parseDoseWords(typed).said,
      );
    }
  });

  test('takes the place of the usual one on progress', () => {
    const more = progressed({ ...item(), harderDose: '4x12' }, null, 'new');
    expect(more && readDose(more).dose?.sets).toEqual({ min: 4, max: 4 });
    expect(more?.threadId).toBe('key');
    const next = progressed(
      { ...item(), because: ['r1'], harderSlug: 'double-leg-calf-raise' },
      cardOf('double-leg-calf-raise'),
      'new',
    );
    expect(next).toMatchObject({
      slug: 'double-leg-calf-raise',
      because: ['r1'],
      threadId: 'new',
      side: 'left',
    });
    expect(progressed(item(), null, 'new')).toBeNull();
  });
});

describe('phases', () => {
  const stored = {
    name: 'Build',
    goal: null,
    minimumDays: 7,
    waitsFor: [{ words: '25 raises', machine: { test: 'single-leg-heel-raise' }, basis: 'product-default' }],
  };

  test('go through the form, and a criterion whose words stayed keeps its rule', () => {
    const { phases, problems } = readPhases([draftPhase(stored, 'k')]);
    expect(problems).toEqual({});
    expect(withRules(phases, [stored])).toEqual([stored]);
    // Two phases that wait for the same, each on its own grounds, keep their own.
    const elsewhere = {
      ...stored,
      waitsFor: stored.waitsFor.map((one) => ({ ...one, basis: 'read (elsewhere)' })),
    };
    expect(withRules([...phases, ...phases], [stored, elsewhere])).toEqual([stored, elsewhere]);
    expect(phases[0]?.waitsFor[0]?.machine).toBeNull();
  });

  test('need a name, and a number of days that is one', () => {
    const { problems } = readPhases([{ key: 'k', name: ' ', goal: '', days: 'x', waits: '' }]);
    expect(Object.keys(problems)).toEqual(['k.phaseName', 'k.phaseDays']);
  });
});

test('an item is placed before another', () => {
  const all = ['a', 'b', 'c'].map((key) => ({ key }));
  expect(placeItem(all, 'c', 0).map(({ key }) => key)).toEqual(['c', 'a', 'b']);
  expect(placeItem(all, 'none', 0)).toEqual(all);
});
