import { describe, expect, test } from 'vitest';
import { emptyPairedInput } from '@/clinical/battery/paired-input';
import type { TestEntry } from '@/features/assessments/battery-tests/types';
import { emptyHistory } from '@/features/assessments/history/format';
import { patternOf } from '@/features/assessments/pattern/format';
import { pinScoreOf } from '@/features/assessments/trigger-points/format';

const nothing = {
  flags: [],
  pair: emptyPairedInput(),
  tests: [],
  gait: [],
  history: emptyHistory,
  runs: [],
  examinedOn: '2026-11-20',
};
const pair = {
  ...emptyPairedInput(),
  left: {
    kneeStraight: { pain: 1, response: 'nothing' as const, shinAngleDegrees: null },
    kneeBent: { pain: 5, response: 'familiar' as const, kneeToWallCm: null },
  },
};
const pin = {
  label: 'S1',
  muscle: 'soleus',
  side: 'left' as const,
  ...pinScoreOf({ band: 'yes', spot: 'yes', referral: 'yes', recognised: 'yes' }),
};
const entry = (code: string, result: TestEntry['result']): TestEntry => ({
  code,
  result,
  required: false,
  retest: false,
});
const palpation = entry('calf-palpation', {
  left: { values: { 'soleus-medial-distal': 4 }, records: { familiar: { 'soleus-medial-distal': true } } },
});
const of = {
  draft: nothing,
  pins: [],
  context: {},
  episodeSide: 'left' as const,
  openFlags: [],
  kept: null,
};
const soleus = { ...of, draft: { ...nothing, pair, tests: [palpation] }, pins: [pin] };

describe('what the findings amount to', () => {
  test('is nothing from nothing, and nothing from how it began alone', () => {
    const none = { legs: [], factors: [], notes: [] };
    expect(patternOf(of)).toEqual(none);
    expect(patternOf({ ...of, context: { onset: 'gradual' } })).toEqual(none);
  });

  test('points toward a region from three tests, and each cell says what put it there', () => {
    const [leg] = patternOf(soleus).legs;
    expect(leg?.outcome).toMatchObject({ kind: 'named', column: 'soleus' });
    expect(leg?.columns.map(({ tally }) => tally)).toEqual(['3', 'none', 'none', 'none', 'none']);
    expect(leg?.rows.map(({ name, cells }) => [name, cells[0]?.map(({ because }) => because)])).toEqual([
      ['Pain in the stretch', ['Short or stiff soleus (Paired calf stretch, knee straight then bent)']],
      ['Where it hurts', ['Deep inner calf ache (Calf palpation map)']],
      ['Trigger points', ['Soleus trigger point (Calf trigger point examination)']],
    ]);
  });

  test('counts what was kept once it is signed', () => {
    const kept = [{ findingCode: 'tight-soleus', side: 'left' }];
    expect(patternOf({ ...soleus, kept }).legs[0]?.outcome.kind).toBe('too-few');
    expect(patternOf({ ...soleus, kept: [] }).legs).toEqual([]);
  });

  test('names nothing while a red flag is open', () => {
    expect(patternOf({ ...soleus, openFlags: ['dvt-suspected'] }).legs[0]?.outcome.kind).toBe('flag-first');
  });

  test('keeps the legs apart where the complaint is of both', () => {
    expect(patternOf({ ...soleus, episodeSide: 'both' }).legs.map(({ side }) => side)).toEqual(['left']);
    expect(patternOf({ ...soleus, episodeSide: 'right' }).legs).toEqual([]);
  });

  test('lists what may contribute, with what was told; a plain no is not told', () => {
    const history = { ...emptyHistory, hills: 'two sessions a week', speedWork: 'none', camber: 'No' };
    const runs = [
      { ranOn: '2026-11-01', distanceKm: 10, note: null },
      { ranOn: '2026-11-15', distanceKm: 15, note: null },
    ];
    const { factors } = patternOf({ ...of, draft: { ...nothing, history, runs } });
    expect(factors.map(({ code, because }) => [code, because])).toEqual([
      ['load', expect.stringMatching(/^15 km in one run, 50% longer/)],
      ['speed-hills', 'hills: two sessions a week'],
    ]);
    for (const { title, evidence } of factors) {
      expect(title).toMatch(/possible/);
      expect(evidence.length).toBeGreaterThan(10);
    }
  });

  test('tells what tests say besides, and which to do next until they are done', () => {
    const girth = entry('calf-girth', {
      left: { values: { '10cm-below-tibial-tuberosity': 40 } },
      right: { values: { '10cm-below-tibial-tuberosity': 36 } },
    });
    const [note] = patternOf({ ...of, draft: { ...nothing, tests: [girth] } }).notes;
    expect(note).toMatchObject({ side: 'left', warning: true, asks: [expect.stringMatching(/Wells|clot/i)] });
    const done = entry('wells-dvt', {});
    const after = patternOf({ ...of, draft: { ...nothing, tests: [girth, done] } }).notes;
    expect(after).toMatchObject([{ warning: true, asks: [] }]);
  });
});
