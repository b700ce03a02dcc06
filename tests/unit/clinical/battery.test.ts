import { describe, expect, test } from 'vitest';
import { allTests } from '@/clinical/battery/all-tests';
import { methodOf } from '@/clinical/battery/compare';
import { evaluateTest } from '@/clinical/battery/evaluate-test';
import { findingWithCode } from '@/clinical/battery/finding-by-code';
import { recordTypes, sites } from '@/clinical/battery/records.data';
import type { Leaf, Rule, RuleContext, SideResult, TestResult } from '@/clinical/battery/rule';
import type { BatteryTest } from '@/clinical/battery/test';
import { batteryTest } from '@/tests/support/battery-test';

const calfStretchPair = batteryTest('calf-stretch-pair');
const lungeStraightKnee = batteryTest('lunge-straight-knee');
const kneeToWall = batteryTest('knee-to-wall');
const runPelvicDrop = batteryTest('run-pelvic-drop');
const runOverstride = batteryTest('run-overstride');
const standingPelvicTilt = batteryTest('standing-pelvic-tilt');
const triggerPointCalf = batteryTest('trigger-point-calf');

const side = (values: SideResult['values'], records: SideResult['records'] = {}): SideResult => ({
  values,
  records,
});
const pair = (straight: number | null, bent: number | null, a: string | null, b: string | null) =>
  side(
    { 'knee-straight': straight, 'knee-bent': bent },
    { response: { 'knee-straight': a, 'knee-bent': b } },
  );
/** “code?” is possible. */
const raised = (battery: BatteryTest, result: TestResult, context: RuleContext = {}) =>
  evaluateTest(battery, result, context)
    .raised.map((one) => `${one.finding}${one.strength === 'possible' ? '?' : ''} ${one.side}`)
    .sort();

describe('the paired calf stretch', () => {
  test('two points more with the own symptom, knee straight, points toward the gastrocnemius', () => {
    expect(raised(calfStretchPair, { left: pair(6, 2, 'familiar', 'tightness') })).toEqual([
      'tight-gastrocnemius left',
    ]);
  });

  test('two points more with the own symptom, knee bent, points toward the soleus', () => {
    const result = { right: pair(1, 3, 'nothing', 'familiar') };
    expect(raised(calfStretchPair, result, { onset: 'gradual' })).toEqual(['tight-soleus right']);
    expect(raised(calfStretchPair, result, { onset: 'injury' })).toEqual([
      'soleus-strain-pattern? right',
      'tight-soleus right',
    ]);
  });

  test('a strain pattern is only ever possible, and only after an injury', () => {
    const result = { left: pair(6, 2, 'familiar', 'nothing') };
    expect(raised(calfStretchPair, result, { onset: 'injury' })).toContain(
      'gastrocnemius-strain-pattern? left',
    );
    expect(raised(calfStretchPair, result)).toEqual(['tight-gastrocnemius left']);
  });

  test('tightness alone raises nothing', () => {
    expect(raised(calfStretchPair, { right: pair(1, 3, 'nothing', 'tightness') })).toEqual([]);
  });

  test('both painful within two points raises nothing, is abnormal, and says so', () => {
    const outcome = evaluateTest(calfStretchPair, { left: pair(4, 5, 'familiar', 'familiar') });
    expect(outcome.raised).toEqual([]);
    expect(outcome.abnormal.left).toBe(true);
    expect(outcome.notices.map((notice) => notice.text)).toEqual(['Both: soleus, tendon or joint.']);
  });

  test('half of it is not known, not abnormal and not normal', () => {
    const outcome = evaluateTest(calfStretchPair, { left: pair(6, null, 'familiar', null) });
    expect(outcome).toEqual({ abnormal: { left: null }, raised: [], notices: [] });
  });
});

describe('the two lunges', () => {
  const wall = (left: number, right: number) => ({
    left: side({ 'toe-to-wall-cm': left }, { endFeel: 'normal' }),
    right: side({ 'toe-to-wall-cm': right }),
  });

  test('1.5 cm between the sides is within the error, 1.6 cm is not', () => {
    expect(raised(kneeToWall, wall(8.5, 10))).toEqual([]);
    expect(raised(kneeToWall, wall(8.4, 10))).toEqual(['limited-dorsiflexion left']);
    expect(raised(kneeToWall, wall(10, 8.4))).toEqual(['limited-dorsiflexion right']);
  });

  test('one side alone raises nothing', () => {
    expect(raised(kneeToWall, { left: side({ 'toe-to-wall-cm': 4 }) })).toEqual([]);
  });

  test('the straight-knee angle has no known error and so only hints', () => {
    const result = { left: side({ 'shin-inclinometer': 20 }), right: side({ 'shin-inclinometer': 28 }) };
    expect(raised(lungeStraightKnee, result)).toEqual(['tight-gastrocnemius? left']);
  });
});

describe('gait and posture', () => {
  test('a pelvic drop of 5° on the left stance leg is raised there and nowhere else', () => {
    const result = { left: side({ 'video-2d': 5 }), right: side({ 'video-2d': 4 }) };
    expect(raised(runPelvicDrop, result)).toEqual(['pelvic-drop left', 'weak-glute-med? left']);
  });

  test('where no cut-off was found only the therapist’s own mark counts', () => {
    expect(raised(runOverstride, { left: side({ 'heel-com-cm': 40 }) })).toEqual([]);
    expect(raised(runOverstride, { left: side({}, { judged: 'high' }) })).toEqual(['overstride left']);
    expect(raised(standingPelvicTilt, { left: side({}, { judged: 'abnormal' }) })).toEqual([
      'anterior-pelvic-tilt? left',
    ]);
  });
});

describe('the data of the tests', () => {
  const leaves = (rule: Rule): Leaf[] => {
    if ('all' in rule) return rule.all.flatMap(leaves);
    if ('any' in rule) return rule.any.flatMap(leaves);
    if ('not' in rule) return leaves(rule.not);
    return rule.metric === 'count' ? [rule, ...rule.of.flatMap(leaves)] : [rule];
  };
  const rulesOf = (battery: BatteryTest): Rule[] => [
    ...(battery.abnormalWhen.rule ? [battery.abnormalWhen.rule] : []),
    ...battery.raises.map((entry) => entry.when),
  ];
  const across = (leaf: Leaf) =>
    leaf.metric === 'sideDifference' || leaf.metric === 'lsi' || leaf.metric === 'belowNorm';

  test('every rule names methods, records and sites of its own test', () => {
    for (const battery of allTests)
      for (const leaf of rulesOf(battery).flatMap(leaves)) {
        for (const key of ['method', 'a', 'b', 'bandFrom'] as const) {
          const code: unknown = Reflect.get(leaf, key);
          if (typeof code === 'string')
            expect(methodOf(battery, code), `${battery.code} ${code}`).toBeDefined();
        }
        if (leaf.metric in recordTypes && leaf.metric !== 'judged')
          expect(battery.records).toContain(leaf.metric);
        if (leaf.metric === 'site')
          for (const site of [leaf.value].flat()) expect(battery.sites).toContain(site);
      }
    for (const battery of allTests)
      for (const site of battery.sites ?? []) expect(sites).toHaveProperty(site);
  });

  test('without a known error an entry is possible at most', () => {
    for (const battery of allTests)
      for (const entry of battery.raises) {
        const blind = leaves(entry.when).some(
          (leaf) =>
            across(leaf) &&
            'method' in leaf &&
            !methodOf(battery, String(Reflect.get(leaf, 'bandFrom') ?? leaf.method))?.detectableChange,
        );
        const onlyFlags = entry.findings.every((code) => findingWithCode(code)?.kind === 'flag');
        if (blind && !onlyFlags) expect(entry.strength, battery.code).toBe('possible');
      }
  });

  test('every raised finding is known, lists the test, and is not reached by criteria only', () => {
    for (const battery of allTests)
      for (const code of battery.raises.flatMap((entry) => entry.findings)) {
        const finding = findingWithCode(code);
        expect(finding?.detectedBy, code).toContain(battery.code);
        expect(finding?.kind).not.toBe('state');
      }
  });

  test('an empty result is never abnormal and raises nothing', () => {
    for (const battery of allTests) {
      const outcome = evaluateTest(battery, { left: side({}), right: side({}) });
      expect(outcome.raised.length + outcome.notices.length, battery.code).toBe(0);
      expect(Object.values(outcome.abnormal), battery.code).not.toContain(true);
    }
  });

  test('a band follows from what its source printed', () => {
    for (const battery of allTests)
      for (const { detectableChange: change } of battery.methods)
        if (change)
          expect(change.computed ? 1.96 * Math.SQRT2 * change.value : change.band).toBeCloseTo(
            change.band,
            1,
          );
    expect(triggerPointCalf.statusFrom).toBe('triggerPointStatus');
  });
});
