import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { burdenOf, minutesPerDay } from '@/clinical/dose/burden';
import type { Dose } from '@/clinical/dose/dose';
import { anyDose } from './doses';

/** Acts a whole day out, second by second of each repetition, with a clock that only counts up. */
function acted(dose: Dose): number {
  let clock = 0;
  const wait = (seconds: number) => {
    clock += seconds;
  };
  const perSide = dose.side === 'each' ? ['left', 'right'] : ['once'];
  for (let session = 0; session < dose.timesPerDay && !dose.asNeeded; session += 1)
    for (const _side of perSide)
      for (let set = 1; set <= dose.sets.max; set += 1) {
        if (set > 1 && dose.restSeconds !== null) wait(dose.restSeconds);
        if (dose.amount === null) wait(45);
        for (let part = 0; part < (dose.amount?.max ?? 0); part += 1) actPart(dose, wait);
      }
  return clock / 60;
}

function actPart({ amount, tempo, holdSeconds }: Dose, wait: (seconds: number) => void): void {
  if (amount?.unit === 'seconds' || amount?.unit === 'metres') wait(1);
  if (amount?.unit === 'minutes' || amount?.unit === 'rounds') wait(60);
  if (amount?.unit !== 'reps') return;
  if (holdSeconds !== null) wait(holdSeconds);
  if (tempo === null) wait(3);
  else for (const phase of tempo.split('-')) wait(Number(phase));
}

describe('the burden of a program', () => {
  test('is what acting it out takes, for any dose', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        expect(minutesPerDay(dose)).toBeCloseTo(acted(dose), 6);
      }),
      { numRuns: 300 },
    );
  });

  test('adds up over the items; as-needed ones take nothing and are counted apart', () => {
    fc.assert(
      fc.property(fc.array(anyDose, { maxLength: 8 }), (doses) => {
        const burden = burdenOf(doses);
        expect(burden.minutesOnFullDay).toBeCloseTo(
          doses.reduce((sum, dose) => sum + acted(dose), 0),
          6,
        );
        expect(burden.exercises + burden.asNeeded).toBe(doses.length);
        expect(burden.many).toBe(doses.filter((dose) => !dose.asNeeded).length > 4);
      }),
      { numRuns: 200 },
    );
  });

  test('of a week is that of its days', () => {
    fc.assert(
      fc.property(
        anyDose.filter((dose) => dose.weekdays !== null),
        (dose) => {
          expect(burdenOf([dose]).minutesPerWeek).toBeCloseTo(acted(dose) * (dose.weekdays?.length ?? 0), 6);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('the nudge stands past four, with its source', () => {
    const [stretch] = fc.sample(
      anyDose.filter((dose) => !dose.asNeeded),
      { numRuns: 1, seed: 1 },
    );
    if (!stretch) throw new Error('no dose');
    expect(burdenOf(Array(4).fill(stretch)).many).toBe(false);
    expect(burdenOf(Array(5).fill(stretch)).many).toBe(true);
  });
});
