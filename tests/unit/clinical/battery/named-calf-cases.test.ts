import { describe, expect, test } from 'vitest';
import { evaluateTest } from '@/clinical/battery/evaluate-test';
import type { RuleContext, SideResult, TestResult } from '@/clinical/battery/rule';
import { batteryTest, bothSides, raised, side } from '@/tests/support/battery-test';

const pair = (straight: number | null, bent: number | null, a: string | null, b: string | null) =>
  side(
    { 'knee-straight': straight, 'knee-bent': bent },
    { response: { 'knee-straight': a, 'knee-bent': b } },
  );

describe('the paired calf stretch', () => {
  const stretched = (left: SideResult, context: RuleContext = {}) =>
    raised('calf-stretch-pair', { left }, context);

  test('two points more with the own symptom points toward that muscle', () => {
    expect(stretched(pair(6, 2, 'familiar', 'tightness'))).toEqual(['tight-gastrocnemius left']);
    expect(stretched(pair(1, 3, 'nothing', 'familiar'), { onset: 'gradual' })).toEqual(['tight-soleus left']);
  });

  test('a strain pattern is only ever possible, and only after an injury', () => {
    expect(stretched(pair(6, 2, 'familiar', 'nothing'), { onset: 'injury' })).toEqual([
      'gastrocnemius-strain-pattern? left',
      'tight-gastrocnemius left',
    ]);
    expect(stretched(pair(1, 3, 'nothing', 'familiar'), { onset: 'injury' })).toEqual([
      'soleus-strain-pattern? left',
      'tight-soleus left',
    ]);
  });

  test('tightness alone raises nothing', () => {
    expect(stretched(pair(1, 3, 'nothing', 'tightness'))).toEqual([]);
  });

  test('both painful within two points raises nothing, is abnormal, and says so', () => {
    const outcome = evaluateTest(batteryTest('calf-stretch-pair'), {
      left: pair(4, 5, 'familiar', 'familiar'),
    });
    expect(outcome.raised).toEqual([]);
    expect(outcome.abnormal.left).toBe(true);
    expect(outcome.notices.map((notice) => notice.text)).toEqual(['Both: soleus, tendon or joint.']);
  });

  test('half of it is not known, not abnormal and not normal', () => {
    const outcome = evaluateTest(batteryTest('calf-stretch-pair'), {
      left: pair(6, null, 'familiar', null),
    });
    expect(outcome).toEqual({ abnormal: { left: null }, raised: [], notices: [] });
  });
});

describe('ankle range', () => {
  test('passive range, straight then bent: never both findings at once', () => {
    const angles = (straight: number, bent: number) => ({
      left: side({ 'df-knee-0': straight, 'df-knee-90': bent }),
    });
    expect(raised('silfverskiold', angles(-2, 12))).toEqual(['tight-gastrocnemius left']);
    expect(raised('silfverskiold', angles(0, 13))).toEqual(['tight-gastrocnemius left']);
    expect(raised('silfverskiold', angles(-5, 2))).toEqual(['limited-dorsiflexion left']);
    expect(raised('silfverskiold', angles(4, 20))).toEqual([]);
  });

  test('knee to wall: 1.5 cm between the sides is within the error, 1.6 cm is not', () => {
    const wall = (left: number, right: number) => ({
      left: side({ 'toe-to-wall-cm': left }, { endFeel: 'normal' }),
      right: side({ 'toe-to-wall-cm': right }),
    });
    expect(raised('knee-to-wall', wall(8.5, 10))).toEqual([]);
    expect(raised('knee-to-wall', wall(8.4, 10))).toEqual(['limited-dorsiflexion left']);
    expect(raised('knee-to-wall', wall(10, 8.4))).toEqual(['limited-dorsiflexion right']);
    expect(raised('knee-to-wall', { left: side({ 'toe-to-wall-cm': 4 }) })).toEqual([]);
  });

  test('the straight-knee angle has no known error and so only hints', () => {
    expect(raised('lunge-straight-knee', bothSides('shin-inclinometer', 20, 28))).toEqual([
      'tight-gastrocnemius? left',
    ]);
  });
});

describe('calf palpation, by site', () => {
  const pressed = (site: string, pain: number, more: SideResult['records'] = {}, context: RuleContext = {}) =>
    raised(
      'calf-palpation',
      { left: side({ [site]: pain }, { familiar: { [site]: true }, ...more }) },
      context,
    );

  test('own pain at a place is named by its place', () => {
    expect(pressed('soleus-medial-distal', 4)).toEqual(['pain-inner-calf left']);
    expect(pressed('gastroc-medial-mtj', 4, {}, { onset: 'injury' })).toEqual([
      'gastrocnemius-strain-pattern? left',
    ]);
  });

  test('swelling with warmth raises the clot flag', () => {
    expect(pressed('popliteal-fossa', 4, { swelling: true, warmth: true })).toEqual(['dvt-suspected left']);
    expect(pressed('popliteal-fossa', 4, { swelling: true })).toEqual([]);
  });

  test('a gap after an injury asks the tendon tests', () => {
    const result = { left: side({}, { gap: true }) };
    const { raised: found } = evaluateTest(batteryTest('calf-palpation'), result, { onset: 'injury' });
    expect(found.map(({ finding }) => finding)).toEqual(['acute-calf-strain']);
    expect(found[0]?.asks).toEqual(expect.arrayContaining(['thompson', 'matles']));
  });
});

describe('the single-leg heel raise, by stop reason', () => {
  const reps = (method: string, left: number, right: number, records: SideResult['records']) =>
    raised('single-leg-heel-raise', {
      left: side({ [method]: left }, records),
      right: side({ [method]: right }, { stopReason: 'time' }),
    });

  test('tired short of the other side by more than the error', () => {
    expect(reps('incline-10deg-60bpm', 20, 32, { stopReason: 'fatigue' })).toEqual([
      'calf-fatigue left',
      'weak-gastrocnemius? left',
    ]);
    expect(reps('incline-10deg-60bpm', 20, 26, { stopReason: 'fatigue' })).toEqual([]);
  });

  test('pain raises by its place', () => {
    const atTendon = { stopReason: 'pain', familiar: true, site: ['achilles-mid'] };
    expect(reps('flat-60bpm', 10, 30, atTendon)).toEqual(['achilles-tendinopathy left']);
  });

  test('without a stop reason nothing is raised', () => {
    expect(reps('incline-10deg-60bpm', 10, 32, {})).toEqual([]);
  });

  test('below the value for age and sex, by more than the error', () => {
    const result = { left: side({ 'incline-10deg-60bpm': 20 }, { stopReason: 'height' }) };
    expect(raised('single-leg-heel-raise', result, { sex: 'male', age: 35 })).toEqual([
      'calf-fatigue left',
      'weak-gastrocnemius? left',
    ]);
    expect(raised('single-leg-heel-raise', result, { age: 35 })).toEqual([]);
  });
});

describe('girth, pulse and filling', () => {
  const girth = (left: number, right: number, records: SideResult['records'] = {}) => ({
    left: side({ '10cm-below-tibial-tuberosity': left }, records),
    right: side({ '10cm-below-tibial-tuberosity': right }),
  });

  test('3 cm larger with another clot sign raises the flag; alone it asks for the score', () => {
    expect(raised('calf-girth', girth(40, 37, { pitting: true }))).toEqual(['dvt-suspected left']);
    expect(raised('calf-girth', girth(39.5, 37, { pitting: true }))).toEqual([]);
    const alone = evaluateTest(batteryTest('calf-girth'), girth(40, 37));
    expect(alone.raised).toEqual([]);
    expect(alone.notices.map(({ side: where, asks }) => [where, ...asks])).toEqual([['left', 'wells-dvt']]);
  });

  test('smaller is wasting only when the other side is recorded as not swollen', () => {
    expect(raised('calf-girth', girth(40, 37, { swelling: false }))).toEqual(['calf-wasting? right']);
    expect(raised('calf-girth', girth(40, 37))).toEqual([]);
  });

  test('exertion: filling, artery and hard at rest each by their own signs', () => {
    const effort = (result: string, records: SideResult['records'] = {}) =>
      raised('compartment-exertion', { left: side({ result }, records) });
    expect(effort('positive', { pulse: 'same' })).toEqual(['exertional-compartment-suspected left']);
    expect(effort('negative', { pulse: 'lost' })).toEqual(['artery-entrapment-suspected left']);
    expect(effort('negative', { coldFoot: true })).toEqual(['artery-entrapment-suspected left']);
    expect(effort('unable', { restTense: true })).toEqual(['acute-compartment-suspected left']);
  });

  test('the clot score raises the flag at two', () => {
    expect(raised('wells-dvt', { left: side({ 'two-level-2003': 2 }) })).toEqual(['dvt-suspected left']);
    expect(raised('wells-dvt', { left: side({ 'two-level-2003': 1 }) })).toEqual([]);
  });
});

describe('bone', () => {
  test('hop, jump and walk pain raise bone stress on a bone, elsewhere only a text', () => {
    const sore: [string, string, TestResult][] = [
      [
        'single-leg-hop-pain',
        'nprs',
        { left: side({ nprs: 6 }, { familiar: true, site: ['gastroc-medial-mtj'] }) },
      ],
      ['double-leg-jump', 'nprs', { none: side({ nprs: 5 }, { familiar: true, site: ['other'] }) }],
      ['walk-pain-30', 'worst', { none: side({ worst: 5 }, { familiar: true, site: ['other'] }) }],
    ];
    for (const [code, method, result] of sore) {
      expect(raised(code, result), code).toEqual([]);
      expect(evaluateTest(batteryTest(code), result).notices, code).toHaveLength(1);
      const onBone = side({ [method]: 4 }, { familiar: true, site: ['tibia-posteromedial'] });
      const { sided } = batteryTest(code);
      expect(raised(code, sided ? { left: onBone } : { none: onBone })).toEqual([
        `bone-stress-suspected ${sided ? 'left' : 'none'}`,
      ]);
    }
  });

  test('the shin border: a focal spot is bone stress, a long one a pattern that does not exclude it', () => {
    const border = (length: number, pain: number, familiar: boolean | null) => ({
      left: side({ 'tender-length-cm': length, 'worst-pain': pain }, { familiar }),
    });
    expect(raised('tibia-palpation', border(3, 2, null))).toEqual(['bone-stress-suspected left']);
    expect(raised('tibia-palpation', border(8, 4, true))).toEqual(['mtss left']);
    expect(raised('tibia-palpation', border(3, 0, null))).toEqual([]);
    expect(raised('tibia-palpation', border(8, 4, null))).toEqual([]);
    const [long] = evaluateTest(batteryTest('tibia-palpation'), border(8, 4, true)).raised;
    expect(long?.text).toMatch(/not excluded/);
  });

  test('bones of the foot need no own pain', () => {
    for (const code of ['navicular-n-spot', 'metatarsal-palpation', 'calcaneal-squeeze']) {
      const [method] = batteryTest(code).methods;
      const sore = method?.options ? 'positive' : 2;
      expect(raised(code, { left: side({ [method?.code ?? '']: sore }) }), code).toContain(
        'bone-stress-suspected left',
      );
    }
  });

  test('the fracture rule raises its own flags', () => {
    const result = { left: side({ result: 'positive' }, { fourSteps: false }) };
    expect(raised('ottawa-ankle', result)).toEqual(['cannot-weight-bear left', 'fracture-suspected left']);
  });
});
