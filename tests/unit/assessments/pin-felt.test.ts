import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saveDraftInput } from '@/features/assessments/schema';
import { pressureInWords, trialsIn } from '@/features/assessments/trigger-points/pressure/format';
import { newId } from '@/lib/id';

const target = { patientId: newId(), id: newId(), version: '3', examinedOn: '2026-11-20' };
const pin = newId();
const parse = (row: Record<string, string>) =>
  saveDraftInput.safeParse({
    ...target,
    ...Object.fromEntries(Object.entries(row).map(([part, value]) => [`pin.${pin}.${part}`, value])),
  });

describe('a pressure threshold', () => {
  test('in newtons is shown in kg/cm² for a stated tip of 1 cm², in kilopascals without one', () => {
    expect(pressureInWords({ unit: 'N', trials: [30, 35, 34] })).toBe(
      '34.5 N, 3.5 kg/cm² with a 1 cm² tip (mean of the last 2 of 3)',
    );
    expect(pressureInWords({ unit: 'kPa', trials: [343.23] })).toBe('343.2 kPa, 3.5 kg/cm² (1 trial)');
    expect(pressureInWords({ unit: 'kPa', trials: [] })).toBeNull();
  });

  test('kg/cm² equals kPa by 98.0665, and newtons by 9.80665, whatever the reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (tenths) => {
        const value = tenths / 10;
        const shown = (words: string | null) => Number(/, ([\d.]+) kg/.exec(words ?? '')?.[1]);
        expect(shown(pressureInWords({ unit: 'kPa', trials: [value] }))).toBeCloseTo(value / 98.0665, 0);
        expect(shown(pressureInWords({ unit: 'N', trials: [value] }))).toBeCloseTo(value / 9.80665, 0);
      }),
    );
  });

  test('reads spaces and decimal commas, and nothing else', () => {
    expect(trialsIn(' 31  35,5 34.2 ')).toEqual([31, 35.5, 34.2]);
    expect(trialsIn('31, 35')).toBeNull();
    expect(trialsIn('3e1')).toBeNull();
    expect(trialsIn('-3')).toBeNull();
  });
});

describe('what is felt at a pin', () => {
  test.each([
    [{ trials: '31 35' }, 'unit'],
    [{ trials: 'hard', unit: 'N' }, 'trials'],
    [{ unit: 'N' }, 'trials'],
    [{ seconds: '60' }, 'technique'],
    [{ technique: 'magic' }, 'technique'],
    [{ technique: 'dry-needling', seconds: '0' }, 'seconds'],
    [{ zone1: 'the moon' }, 'zone1'],
    [{ tenderness: '4', after: '11' }, 'after'],
    [{ nodule: 'perhaps' }, 'nodule'],
  ])('%o is refused under its own name', (row, part) => {
    const read = parse(row);
    expect(read.error?.issues.map((issue) => issue.path.join('/'))).toContain(`pin.${pin}.${part}`);
  });

  test('zones are named once, by their names in any case', () => {
    const read = parse({ tenderness: '4', zone1: 'HEEL PAD', zone2: 'Heel pad', zone3: 'Sacroiliac joint' });
    expect(read.data?.draft.pins[0]?.zones).toEqual(['heel-pad', 'sacroiliac']);
  });

  test('what is blank is not asked: no signs, no threshold, nothing done', () => {
    expect(parse({ tenderness: '0' }).data?.draft.pins[0]).toEqual({
      id: pin,
      place: null,
      answers: { tautBand: null, sensitiveSpot: null, referral: null, recognised: null },
      tenderness: 0,
      signs: { nodule: null, twitch: null, jump: null },
      zones: [],
      pressure: null,
      treated: null,
    });
  });

  test('a distance needs its landmark, and a described point its muscle', () => {
    const place = { side: 'left', where: 'posterior/gastroc-medial-belly', label: 'S1' };
    const far = parse({ ...place, muscle: 'soleus', distance: '9' });
    expect(far.error?.issues.map(({ path }) => path[0])).toEqual([`pin.${pin}.landmark`]);
    const other = parse({ ...place, muscle: 'gastrocnemius', code: 'soleus-trp-1' });
    expect(other.error?.issues.map(({ path }) => path[0])).toEqual([`pin.${pin}.code`]);
  });
});
