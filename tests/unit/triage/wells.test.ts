import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wellsInWords, wellsScore } from '@/clinical/triage/wells';
import { wellsItems } from '@/clinical/triage/wells.data';

const codes = wellsItems.map(({ code }) => code);
const anyAnswers = fc
  .array(fc.constantFrom(undefined, 'yes' as const, 'no' as const, 'not-sure' as const), {
    minLength: codes.length,
    maxLength: codes.length,
  })
  .map((answers) =>
    Object.fromEntries(codes.flatMap((code, at) => (answers[at] ? [[code, answers[at]]] : []))),
  );

/** Every way to answer what is still unknown, each added up by hand. */
function byHand(answers: Record<string, string>) {
  let scores = [0];
  for (const code of codes) {
    const points = code === 'wells-other-as-likely' ? -2 : 1;
    const given = answers[code];
    const added = given === 'yes' ? [points] : given === 'no' ? [0] : [0, points];
    scores = [...new Set(scores.flatMap((score) => added.map((one) => score + one)))];
  }
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  const level =
    Object.keys(answers).length === 0
      ? null
      : scores.every((score) => score >= 2)
        ? 'likely'
        : scores.every((score) => score <= 1)
          ? 'unlikely'
          : 'open';
  return { lowest, highest, level };
}

describe('the two-level clot score', () => {
  it('has nine questions of one point and one of minus two', () => {
    expect(wellsItems.filter(({ points }) => points === 1)).toHaveLength(9);
    expect(wellsItems.filter(({ points }) => points === -2)).toHaveLength(1);
  });

  it('equals the sum by hand over every completion, for 10,000 drawn sets of answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(wellsScore(answers)).toMatchObject(byHand(answers));
      }),
      { numRuns: 10_000 },
    );
  });

  it('runs from minus two to nine', () => {
    const all = (word: 'yes' | 'no') => Object.fromEntries(codes.map((code) => [code, word]));
    expect(wellsScore({ ...all('yes'), 'wells-other-as-likely': 'no' })).toMatchObject({
      lowest: 9,
      highest: 9,
    });
    expect(wellsScore({ ...all('no'), 'wells-other-as-likely': 'yes' })).toMatchObject({
      lowest: -2,
      highest: -2,
    });
  });

  it('calls two likely and one unlikely', () => {
    const no = Object.fromEntries(codes.map((code) => [code, 'no' as const]));
    expect(wellsScore({ ...no, 'wells-cancer': 'yes' }).level).toBe('unlikely');
    expect(wellsScore({ ...no, 'wells-cancer': 'yes', 'wells-pitting': 'yes' }).level).toBe('likely');
  });

  it('never clears a clot: whatever the answers, the words send to a doctor today and say what to watch', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const words = wellsInWords(answers);
        expect(words).toContain('never clears a clot');
        expect(words).toContain('medical assessment today');
        expect(words).toContain('Watch for');
        expect(words).not.toMatch(/ruled out|excluded|no clot|safe/i);
      }),
    );
  });

  it('says an unanswered score as not scored, and never as zero', () => {
    expect(wellsScore({}).level).toBeNull();
    expect(wellsInWords({})).toMatch(/^Not scored/);
  });
});
