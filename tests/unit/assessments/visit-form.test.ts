import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerRows, answersOf } from '@/features/assessments/red-flags/format';
import { saveDraftInput } from '@/features/assessments/schema';
import { newId } from '@/lib/id';
import { anyScreen } from '../../support/visit-drafts';

const target = { patientId: newId(), id: newId(), version: '3' };
const parse = (fields: Record<string, string>) => saveDraftInput.safeParse({ ...target, ...fields });

describe('the red-flag screen', () => {
  test('comes back from its rows as it went in, and what was not asked has no row', () => {
    fc.assert(
      fc.property(anyScreen, (one) => {
        expect(answersOf(answerRows(one))).toEqual(one);
      }),
    );
    expect(answerRows([])).toEqual([]);
  });

  test('a yes whose side is not said is kept: the warning does not wait for it', () => {
    const read = parse({ examinedOn: '2026-11-20', 'flag.swollen-warm-leg.answer': 'yes' });
    expect(read.data?.draft.flags).toMatchObject([{ itemCode: 'swollen-warm-leg', side: 'none' }]);
  });
});

describe('a treatment', () => {
  const row = (more: Record<string, string>) =>
    parse({ examinedOn: '2026-11-20', 'treat.a.technique': 'massage', 'treat.a.side': 'left', ...more });

  test('counts its dose in seconds or minutes, and says when nobody said which', () => {
    expect(row({ 'treat.a.dose': '1,5', 'treat.a.unit': 'min' }).data?.draft.treatments[0]?.doseSeconds).toBe(
      90,
    );
    expect(row({ 'treat.a.dose': '90' }).error?.issues.map((one) => one.path.join('/'))).toEqual([
      'treat.a.unit',
    ]);
    expect(row({}).data?.draft.treatments[0]?.doseSeconds).toBeNull();
  });

  test.each([
    [{ 'treat.a.side': '' }, 'treat.a.side'],
    [{ 'treat.a.technique': 'magic' }, 'treat.a.technique'],
    [{ 'treat.a.structure': 'liver' }, 'treat.a.structure'],
    [{ 'treat.a.dose': '5', 'treat.a.unit': 'hours' }, 'treat.a.unit'],
  ])('refuses %j under its own name', (more, name) => {
    expect(row(more).error?.issues.map((one) => one.path.join('/'))).toContain(name);
  });
});
