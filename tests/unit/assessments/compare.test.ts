import { describe, expect, test } from 'vitest';
import type { FindingRow } from '@/db/queries/findings';
import { compareResults, lineAsText, summaryOf } from '@/features/assessments/compare/format';
import { compareMeasures } from '@/features/assessments/compare/measures/format';
import { compareGait, comparePins } from '@/features/assessments/compare/observed/format';
import { turnedFindings } from '@/features/assessments/compare/places/format';

const row = (
  testCode: string,
  methodCode: string,
  side: FindingRow['side'],
  more: Partial<FindingRow>,
): FindingRow => ({
  testCode,
  methodCode,
  side,
  value: null,
  unit: null,
  pain: null,
  response: null,
  ...more,
});
const wall = (side: 'left' | 'right', value: number) =>
  row('knee-to-wall', 'toe-to-wall-cm', side, { value, unit: 'cm' });
const wallDegrees = (side: 'left' | 'right', value: number) =>
  row('knee-to-wall', 'shin-inclinometer', side, { value, unit: '°' });

describe('two examinations, sign by sign', () => {
  test('a change beyond the error of its method is real and, by the test’s own rule, better', () => {
    const [line] = compareResults([wall('left', 6)], [wall('left', 9.5), wall('right', 11)], { age: 31 });
    expect(line).toMatchObject({ kind: 'change', side: 'left', turn: 'better', otherSide: '11 cm' });
    expect(line?.change).toMatchObject({ change: 3.5, verdict: 'real' });
    expect(line?.basis).toMatch(/cm \(\w+/);
    expect(line && lineAsText(line)).toMatch(/left.*6 cm → 9.5 cm; \+3.5 cm, real change, better/);
  });

  test('the same change the other way is worse, and one within the error is neither', () => {
    const turned = compareResults([wall('left', 9.5)], [wall('left', 6)], { age: 31 });
    expect(turned[0]?.turn).toBe('worse');
    const small = compareResults([wall('left', 9)], [wall('left', 9.4)], { age: 31 });
    expect(small[0]).toMatchObject({ turn: null, verdict: 'within error' });
  });

  test('left never meets right', () => {
    const lines = compareResults([wall('left', 6)], [wall('right', 11)], {});
    expect(lines.map((line) => `${line.side} ${line.kind}`).sort()).toEqual([
      'left not-repeated',
      'right first-time',
    ]);
  });

  test('tape against inclinometer is not comparable, and no change is worked out', () => {
    const lines = compareResults([wall('left', 6)], [wallDegrees('left', 40)], {});
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ kind: 'methods-differ', was: '6 cm', is: '40°', change: null });
    expect(lines[0]?.basis).toMatch(/^the methods differ: repeat with /);
  });

  test('a sign that was not measured again is not “no change”', () => {
    const summary = summaryOf(compareResults([wall('left', 6)], [], {}));
    expect(summary).toMatchObject({ notRepeated: 1, withinError: 0, better: 0 });
  });
});

const pin = (tenderness: number | null) => ({
  id: 'p',
  label: 'S1',
  muscle: 'soleus',
  side: 'left' as const,
  view: 'posterior-deep',
  regionCode: null,
  acrossFraction: 0.5,
  downFraction: 0.5,
  code: null,
  landmark: null,
  landmarkDistanceCm: null,
  answers: { tautBand: true, sensitiveSpot: true, referral: true, recognised: true },
  tenderness,
  signs: { nodule: null, twitch: null, jump: null },
  zones: [],
  pressure: null,
  treated: null,
});
const note = (method: 'seen' | '2d-video', degrees: number | null) => ({
  itemCode: 'pelvic-drop' as const,
  activity: 'running' as const,
  phase: 'midstance' as const,
  plane: 'frontal' as const,
  stanceLimb: 'right' as const,
  grade: 2 as const,
  option: null,
  degrees,
  method,
  symptomRegionCode: null,
  symptomSide: null,
  stillId: null,
  note: null,
});

describe('what was seen and felt', () => {
  test('tenderness of a pin has no published error, and says so', () => {
    const [line] = comparePins([pin(7)], [pin(3)], {});
    expect(line).toMatchObject({
      was: '7 of 10, active',
      is: '3 of 10, active',
      verdict: 'error unknown',
      turn: null,
    });
  });

  test('degrees by eye and by video do not meet', () => {
    expect(compareGait([note('seen', 9)], [note('2d-video', 4)])[0]).toMatchObject({
      kind: 'methods-differ',
      change: null,
    });
  });

  test('a finding is gone only when what raised it was looked at again', () => {
    const found = {
      findingCode: 'tight-soleus',
      side: 'left' as const,
      raisedBy: 'knee-to-wall',
      words: 'x',
    };
    const before = { findings: [found], results: [wall('left', 6)], draft: { gait: [] } };
    const nothing = { findings: [], draft: { gait: [] } };
    expect(turnedFindings(before, { ...nothing, results: [wall('left', 11)] }).gone).toHaveLength(1);
    const unasked = turnedFindings(before, { ...nothing, results: [wall('right', 11)] });
    expect([unasked.gone.length, unasked.open.length]).toEqual([0, 1]);
  });
});

describe('measures', () => {
  const [earlier, later] = [
    { id: 'a', examinedOn: '2026-01-05' },
    { id: 'b', examinedOn: '2026-02-03' },
  ] as const;
  const answer = (answeredOn: string, score: number, assessmentId: string | null = null) => ({
    assessmentId,
    measureCode: 'lefs',
    side: null,
    answeredOn,
    score,
  });

  test('the answer of each visit counts, and a change beyond the error of the measure is real', () => {
    const [line] = compareMeasures([answer('2026-01-05', 50, 'a'), answer('2026-02-01', 65)], earlier, later);
    expect(line).toMatchObject({ kind: 'change', verdict: 'real change', turn: 'better' });
    expect(line?.was).toBe('50 of 80 (5 Jan 2026)');
    expect(line?.change?.words.change).toBe('+15 points');
  });

  test('an answer is never compared with itself', () => {
    const [line] = compareMeasures([answer('2026-01-05', 50)], earlier, later);
    expect(line).toMatchObject({ kind: 'not-repeated', is: null });
  });
});
