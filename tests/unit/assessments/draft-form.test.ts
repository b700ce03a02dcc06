import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kneeToWall, lungeStraightKnee } from '@/clinical/battery/paired.data';
import { emptyPairedInput } from '@/clinical/battery/paired-input';
import { changedSections, draftFields } from '@/features/assessments/draft/format';
import { emptyHistory } from '@/features/assessments/history/format';
import { NO_PLAN } from '@/features/assessments/plan/format';
import { saveDraftInput } from '@/features/assessments/schema';
import {
  pairedInputOf,
  pairFields,
  pairOfRows,
  pairRows,
  SHIN_DEGREES,
  WALL_CM,
} from '@/features/assessments/stretch-pair/format';
import type { Draft } from '@/features/assessments/types';
import { newId } from '@/lib/id';
import { anyDraft, anyPair } from './any-draft';

const target = { patientId: newId(), id: newId(), version: '3' };
const empty: Draft = {
  examinedOn: '2026-11-20',
  flags: [],
  story: null,
  history: emptyHistory,
  runs: [],
  goals: [],
  areas: [],
  pair: emptyPairedInput(),
  tests: [],
  pins: [],
  gait: [],
  recordings: [],
  treatments: [],
  plan: NO_PLAN,
};

const parse = (fields: Record<string, string>) => saveDraftInput.safeParse({ ...target, ...fields });

describe('the form of a draft', () => {
  test('gives back every draft as it was put in', () => {
    fc.assert(
      fc.property(anyDraft, (one) => {
        const read = parse({ ...draftFields(one) });
        expect(read.error?.issues ?? []).toEqual([]);
        expect(read.data?.draft).toEqual(one);
        expect(read.data && changedSections(one, read.data.draft)).toEqual([]);
      }),
    );
    // A whole examination a hundred times over takes its time on a busy machine.
  }, 30_000);

  test('with every field blank is a draft in which nothing is known, never a zero', () => {
    const blank = Object.fromEntries(Object.keys(draftFields(empty)).map((name) => [name, ' ']));
    expect(parse({ ...blank, examinedOn: '2026-11-20' }).data?.draft).toEqual(empty);
    expect(parse({ examinedOn: '2026-11-20' }).data?.draft).toEqual(empty);
  });

  test.each([
    ['pair.left.bent.pain', '11'],
    ['pair.left.bent.pain', '4.5'],
    ['pair.left.bent.cm', '8.55'],
    ['pair.left.bent.cm', '1e99'],
    ['pair.left.bent.cm', '8 cm'],
    ['pair.left.straight.degrees', '-1'],
    ['pair.left.straight.response', 'a bit'],
    ['examinedOn', '2026-02-30'],
    ['story', 'x'.repeat(4001)],
    ['history.onset', 'overnight'],
    ['history.weeklyDistanceKm', '-4'],
    ['history.weeklyDistanceKm', '40.123'],
    ['history.shoeAgeMonths', '3.5'],
    ['history.mechanism', 'x'.repeat(1001)],
    ['flag.weight-loss.answer', 'maybe'],
    ['flag.swollen-warm-leg.side', 'middle'],
    ['plan.next', '2026-02-30'],
  ])('refuses %s = %s under its own name', (name, value) => {
    const read = parse({ examinedOn: '2026-11-20', [name]: value });
    expect(read.error?.issues.map((issue) => issue.path.join('/'))).toEqual([name]);
  });

  test('reads a decimal comma', () => {
    const read = parse({ examinedOn: '2026-11-20', 'pair.left.bent.cm': '8,5' });
    expect(read.data?.draft.pair.left.kneeBent.kneeToWallCm).toBe(8.5);
  });

  test('names a region of one side, and a note of one limb and phase, once', () => {
    const area = (key: string) => ({
      [`area.${key}.region`]: 'soleus-central',
      [`area.${key}.side`]: 'left',
    });
    const read = parse({ examinedOn: '2026-11-20', ...area('a'), ...area('b') });
    expect(read.error?.issues).toHaveLength(1);
    const other = { 'area.b.region': 'soleus-central', 'area.b.side': 'right' };
    expect(parse({ examinedOn: '2026-11-20', ...area('a'), ...other }).success).toBe(true);
  });

  test('takes out the row that its remove button names, and no other', () => {
    const rows = {
      'area.a.region': 'soleus-central',
      'area.a.side': 'left',
      'area.b.region': 'heel-pad',
      'area.b.side': 'left',
    };
    const read = parse({ examinedOn: '2026-11-20', ...rows, drop: 'area.a' });
    expect(read.data?.draft.areas.map((one) => one.regionCode)).toEqual(['heel-pad']);
    expect(parse({ examinedOn: '2026-11-20', ...rows, drop: 'pair' }).data?.draft.areas).toHaveLength(2);
  });
});

describe('the stretch pair', () => {
  test('comes back from its rows as it went in, and an unknown has no row', () => {
    fc.assert(
      fc.property(anyPair, (one) => {
        expect(pairOfRows(pairRows(one))).toEqual(one);
      }),
    );
    expect(pairRows(emptyPairedInput())).toEqual([]);
  });

  test('reads on the page what it reads on the server', () => {
    fc.assert(
      fc.property(anyPair, (one) => {
        const fields = pairFields(one);
        expect(pairedInputOf(fields)).toEqual(one);
        expect(parse({ examinedOn: '2026-11-20', ...fields }).data?.draft.pair).toEqual(one);
      }),
    );
  });

  test('has the ranges of the battery', () => {
    const range = (test: typeof kneeToWall, code: string) => {
      const method = test.methods.find((one) => one.code === code);
      return { min: method?.min, max: method?.max };
    };
    expect(SHIN_DEGREES).toEqual(range(lungeStraightKnee, 'shin-inclinometer'));
    expect(WALL_CM).toEqual(range(kneeToWall, 'toe-to-wall-cm'));
  });
});
