import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findings } from '@/clinical/battery/findings.data';
import { allExercises } from '@/clinical/library/all-exercises';
import { equipment } from '@/clinical/library/equipment.data';
import { proposeExercises } from '@/clinical/library/propose';

const codes = findings.map((finding) => finding.code);
const pieces: string[] = equipment.map((piece) => piece.code);
const ground = fc.record({
  equipment: fc.option(fc.subarray(pieces), { nil: null }),
  findings: fc.subarray<string>(codes, { maxLength: 6 }),
});

describe('what is proposed for a finding', () => {
  test('is every exercise that addresses it, each once, and no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), ground, (code, given) => {
        const proposed = proposeExercises(allExercises, code, given);
        const known: { code: string; exercisesAlsoFrom?: readonly string[] } | undefined = findings.find(
          (one) => one.code === code,
        );
        const asked: string[] = [code, ...(known?.exercisesAlsoFrom ?? [])];
        const wanted = allExercises.filter((one) => one.addresses.some((at) => asked.includes(at)));
        expect(proposed.map((one) => one.exercise.slug).sort()).toEqual(wanted.map((one) => one.slug).sort());
      }),
    );
  });

  test('what the patient has the kit for stands first; then the direct and the specific', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), ground, (code, given) => {
        const proposed = proposeExercises(allExercises, code, given);
        const rank = proposed.map(({ exercise, lacks, direct }) => [
          lacks === null ? 1 : lacks.length === 0 ? 0 : 2,
          direct ? 0 : 1,
          exercise.addresses.length,
        ]);
        const sorted = [...rank].sort((a, b) => {
          const at = a.findIndex((value, place) => value !== b[place]);
          return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
        });
        expect(rank).toEqual(sorted);
      }),
    );
  });

  test('an exercise without equipment never lacks any; one that needs a piece lacks it when it is not there', () => {
    for (const { exercise, lacks } of proposeExercises(allExercises, 'weak-soleus', {
      equipment: [],
      findings: [],
    }))
      expect((lacks ?? []).length, exercise.slug).toBe(exercise.equipment.anyOf.length);
    const unknown = proposeExercises(allExercises, 'weak-soleus', { equipment: null, findings: [] });
    expect(unknown.some(({ lacks }) => lacks === null)).toBe(true);
    expect(
      unknown.every(({ exercise, lacks }) => (lacks === null) === exercise.equipment.anyOf.length > 0),
    ).toBe(true);
  });

  test('says which other findings of the patient it answers', () => {
    const [first] = proposeExercises(allExercises, 'weak-soleus', {
      equipment: null,
      findings: ['weak-soleus', 'recurrent-calf', 'tight-hamstrings'],
    }).filter(({ exercise }) => exercise.slug === 'seated-calf-raise');
    expect(first?.also).toEqual(['recurrent-calf']);
  });
});
