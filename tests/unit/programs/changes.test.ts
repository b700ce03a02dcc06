import { describe, expect, test } from 'vitest';
import { type Dose, doseFromLibrary } from '@/clinical/dose/dose';
import { exerciseBySlug } from '@/clinical/library/all-exercises';
import { changesBetween, changesInWords } from '@/features/programs/format';

const library = exerciseBySlug('straight-knee-gastroc-wall-stretch')?.defaultDose;
if (!library) throw new Error('The library has lost its wall stretch');
const dose: Dose = { ...doseFromLibrary(library, 'left'), load: { value: 10, unit: 'kg' } };
const item = (threadId: string, change: Partial<Dose> = {}) => ({
  threadId,
  name: threadId,
  category: 'strength',
  dose: { ...dose, ...change },
});

describe('what changed between two revisions', () => {
  test('is said part by part, with the old and the new value', () => {
    expect(changesInWords(dose, { ...dose, load: { value: 15, unit: 'kg' } })).toEqual([
      'load 10 kg → 15 kg',
    ]);
    expect(changesInWords(dose, { ...dose, daysPerWeek: 3, painCeilingDuring: 5 })).toEqual([
      'frequency twice a day, every day → twice a day, 3 days a week',
      'stop above not set → 5',
    ]);
    expect(changesInWords(dose, { ...dose, side: 'right' })).toEqual(['side left → right']);
  });

  test('a ceiling of 0 is not an absent one', () => {
    expect(changesInWords(dose, { ...dose, painCeilingDuring: 0 })).toEqual(['stop above not set → 0']);
  });

  test('names what came, what went and what stayed', () => {
    const before = [item('stays'), item('changes'), item('goes')];
    const after = [item('comes'), item('changes', { note: 'slowly' }), item('stays')];
    expect(changesBetween(before, after).map(({ kind, name }) => [kind, name])).toEqual([
      ['added', 'comes'],
      ['changed', 'changes'],
      ['same', 'stays'],
      ['removed', 'goes'],
    ]);
  });
});
