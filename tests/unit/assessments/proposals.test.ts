import { describe, expect, test } from 'vitest';
import { emptyPairedInput } from '@/clinical/battery/paired-input';
import type { GaitEntry } from '@/features/assessments/gait-notes/types';
import { progressOf } from '@/features/assessments/rail/format';
import { proposalsOf } from '@/features/assessments/raised/format';
import { pinScoreOf } from '@/features/assessments/trigger-points/format';
import { settledPins } from '@/features/assessments/trigger-points/policy';

const score = (row: Record<string, string>) => ({
  ...pinScoreOf(row),
  signs: { nodule: null, twitch: null, jump: null },
  zones: [],
  pressure: null,
  treated: null,
});
const pin = (row: Record<string, string>) => ({
  label: 'S1',
  muscle: 'soleus',
  side: 'left' as const,
  ...score(row),
});
const whole = { band: 'yes', spot: 'yes', referral: 'yes', recognised: 'no' };
const nothing = { pair: emptyPairedInput(), tests: [], gait: [] };

describe('what the rules raise', () => {
  test('is nothing from nothing, and nothing from what is not classified', () => {
    expect(proposalsOf(nothing, [])).toEqual([]);
    expect(proposalsOf(nothing, [pin({ ...whole, recognised: '' })])).toEqual([]);
  });

  test('names one finding of one side once, whatever raised it twice', () => {
    const raised = proposalsOf(nothing, [pin(whole), { ...pin(whole), label: 'S2' }]);
    expect(raised.map((one) => `${one.findingCode} ${one.side}`)).toEqual(['soleus-trigger-point left']);
  });

  test('names the side that stands, and its source', () => {
    const note: GaitEntry = {
      itemCode: 'pelvic-drop',
      activity: 'running',
      phase: 'midstance',
      plane: 'frontal',
      stanceLimb: 'right',
      grade: 2,
      degrees: 7,
      option: null,
      method: 'seen',
      symptomRegionCode: null,
      symptomSide: null,
      stillId: null,
      note: null,
    };
    const [drop] = proposalsOf({ ...nothing, gait: [note] }, []);
    expect(drop).toMatchObject({ findingCode: 'pelvic-drop', side: 'right', raisedBy: 'gait:pelvic-drop' });
    expect(drop?.basis).toContain('Bramah 2018');
    expect(proposalsOf({ ...nothing, gait: [{ ...note, grade: 0 }] }, [])).toEqual([]);
  });
});

describe('the rail', () => {
  test('counts pins of earlier visits as waiting until something is asked today', () => {
    expect(progressOf('pins', {}, ['a', 'b'])).toEqual({ mark: 'empty', note: '0 of 2' });
    expect(progressOf('pins', { 'pin.a.tenderness': '0' }, ['a', 'b'])).toEqual({
      mark: 'part',
      note: '1 of 2',
    });
  });
});

describe('a pin of earlier visits', () => {
  const known = {
    id: 'p',
    label: 'S1',
    muscle: 'soleus',
    side: 'left' as const,
    view: 'posterior',
    regionCode: null,
    acrossFraction: 0.2,
    downFraction: 0.4,
    code: null,
    landmark: null,
    landmarkDistanceCm: null,
  };
  const { id: _, ...place } = known;

  test('keeps its place whatever is sent; one of this draft may move', () => {
    const sent = [{ id: 'p', place: { ...place, downFraction: 0.9 }, ...score({ tenderness: '2' }) }];
    expect(settledPins(sent, [known], () => false).pins[0]?.place).toBeNull();
    expect(settledPins(sent, [known], () => true).pins[0]?.place?.downFraction).toBe(0.9);
  });

  test('of nobody here is a stranger', () => {
    const sent = [{ id: 'q', place: null, ...score({ tenderness: '2' }) }];
    expect(settledPins(sent, [known], () => false)).toMatchObject({ pins: [], strangers: 1 });
  });
});
