import { describe, expect, test } from 'vitest';
import { allTests, testWithCode, testWithShorthand } from '@/clinical/battery/all-tests';
import { methodOf } from '@/clinical/battery/compare';
import { findingWithCode } from '@/clinical/battery/finding-by-code';
import { findings } from '@/clinical/battery/findings.data';
import { recordTypes, sites } from '@/clinical/battery/records.data';
import type { Leaf } from '@/clinical/battery/rule';
import { acrossLeaves, leavesOf, rulesOf } from '@/clinical/battery/rule-leaves';
import type { BatteryTest, DetectableChange, RaiseEntry } from '@/clinical/battery/test';
import { enteredMethods, recordsAsked, sitesAsked } from '@/clinical/battery/test-parts';
import { categoryWords, regionWords } from '@/clinical/battery/test-words';
import type { Citation } from '@/clinical/citation';
import { redFlags } from '@/clinical/triage/red-flags.data';

const methods = allTests.flatMap((battery) => battery.methods.map((method) => ({ battery, method })));
const errors = methods.flatMap(({ battery, method }) =>
  method.detectableChange ? [{ battery, method, error: method.detectableChange }] : [],
);
const named = (citation: Citation | null) =>
  citation !== null &&
  [citation.doi, citation.pmid, citation.url, citation.title, citation.journal].some((one) => !!one);

describe('every test', () => {
  test('189 tests with 275 methods, each code, shorthand and name its own', () => {
    expect([allTests.length, methods.length]).toEqual([189, 275]);
    for (const key of ['code', 'shorthand', 'name'] as const)
      expect(new Set(allTests.map((battery) => battery[key])).size, key).toBe(189);
    for (const battery of allTests) {
      expect(testWithCode(battery.code)).toBe(battery);
      expect(testWithShorthand(` ${battery.shorthand.toUpperCase()} `)).toBe(battery);
      expect(battery.shorthand, battery.code).toMatch(/^[a-z][a-z0-9]*$/);
    }
    expect(testWithCode('no-such-test')).toBeUndefined();
  });

  test('says what it is, how it is done and when it is abnormal', () => {
    for (const battery of allTests) {
      for (const text of [battery.name, battery.position, battery.how, battery.abnormalWhen.text])
        expect(text.length, battery.code).toBeGreaterThan(3);
      expect(battery.structures.length, battery.code).toBeGreaterThan(0);
      expect(battery.how.split(/(?<=[.!?])\s+(?=[A-Z0-9])/).length, battery.code).toBeLessThanOrEqual(2);
      expect(regionWords).toHaveProperty([battery.region]);
      expect(categoryWords).toHaveProperty([battery.category]);
    }
  });

  test('has a method to type or choose, with a range that its steps fill, or with options', () => {
    for (const { battery, method } of methods) {
      const where = `${battery.code} ${method.code}`;
      if (method.options) {
        expect(method.unit, where).toBe('category');
        expect(method.options.length, where).toBeGreaterThan(1);
        expect([method.min, method.max, method.step], where).toEqual([null, null, null]);
        continue;
      }
      const { min, max, step } = method;
      if (min === null || max === null || step === null) throw new Error(`${where} has no range`);
      expect(min, where).toBeLessThan(max);
      expect(step, where).toBeGreaterThan(0);
      const steps = (max - min) / step;
      expect(Math.abs(steps - Math.round(steps)), where).toBeLessThan(1e-6);
    }
    for (const battery of allTests) {
      expect(new Set(battery.methods.map(({ code }) => code)).size).toBe(battery.methods.length);
      expect(enteredMethods(battery).length, battery.code).toBeGreaterThan(0);
      for (const { derivedFrom } of battery.methods)
        if (derivedFrom) expect(methodOf(battery, derivedFrom), battery.code).toBeDefined();
    }
  });

  test('records what its rules read, and asks the therapist’s own mark where a rule reads that', () => {
    for (const battery of allTests) {
      const asked = new Set<string>(recordsAsked(battery));
      for (const leaf of rulesOf(battery).flatMap(leavesOf))
        if (leaf.metric in recordTypes)
          expect(asked.has(leaf.metric), `${battery.code} ${leaf.metric}`).toBe(true);
      for (const required of battery.requiredRecords ?? [])
        expect(asked.has(required), battery.code).toBe(true);
      for (const site of sitesAsked(battery)) expect(sites).toHaveProperty(site);
    }
  });
});

describe('every rule', () => {
  const answersOf = (leaf: Leaf): readonly unknown[] =>
    typeof leaf.value === 'object' ? leaf.value : [leaf.value];
  const check = (battery: BatteryTest, leaf: Leaf) => {
    const where = `${battery.code} ${leaf.metric}`;
    expect(leaf.operator === 'in', where).toBe(typeof leaf.value === 'object');
    for (const key of ['method', 'a', 'b', 'bandFrom']) {
      const code: unknown = Reflect.get(leaf, key);
      if (typeof code === 'string') expect(methodOf(battery, code), `${where} ${code}`).toBeDefined();
    }
    if (leaf.metric === 'option')
      for (const answer of answersOf(leaf))
        expect(methodOf(battery, leaf.method)?.options, where).toContain(answer);
    if (leaf.metric === 'methodDifference')
      expect(methodOf(battery, leaf.a)?.unit, where).toBe(methodOf(battery, leaf.b)?.unit);
    if (leaf.metric === 'site')
      for (const site of answersOf(leaf)) expect(battery.sites, where).toContain(site);
    if (leaf.metric === 'items')
      for (const item of answersOf(leaf)) expect(battery.itemCodes, where).toContain(item);
    const type: unknown = Reflect.get(recordTypes, leaf.metric);
    if (Array.isArray(type)) for (const answer of answersOf(leaf)) expect(type, where).toContain(answer);
    if ((leaf.metric === 'sideDifference' || leaf.metric === 'lsi') && !battery.sided)
      throw new Error(`${where} compares sides of a test without sides`);
  };

  test('names methods, options, records, places and items of its own test', () => {
    for (const battery of allTests)
      for (const leaf of rulesOf(battery).flatMap(leavesOf)) check(battery, leaf);
  });

  const onlyFlags = (entry: RaiseEntry) =>
    entry.findings.every((code) => findingWithCode(code)?.kind === 'flag');

  test('without a known error an entry is possible at most, and a flag has no weaker form', () => {
    for (const battery of allTests)
      for (const entry of battery.raises) {
        const blind = acrossLeaves(entry.when).some(
          (leaf) => !methodOf(battery, leaf.bandFrom ?? leaf.method)?.detectableChange,
        );
        if (blind && !onlyFlags(entry)) expect(entry.strength, battery.code).toBe('possible');
        if (entry.findings.some((code) => findingWithCode(code)?.kind === 'flag'))
          expect(entry.strength, battery.code).toBeUndefined();
        expect(entry.findings.length === 0, battery.code).toBe(entry.notice !== undefined);
        for (const asked of entry.asks ?? []) expect(testWithCode(asked), asked).toBeDefined();
      }
  });

  test('three tests raise no finding, 298 entries raise or tell something', () => {
    const entries = allTests.flatMap(({ raises }) => raises);
    expect(entries).toHaveLength(298);
    expect(entries.filter(({ strength }) => strength === 'possible')).toHaveLength(128);
    expect(entries.filter(({ findings: codes }) => codes.length === 0)).toHaveLength(7);
    const silent = allTests.filter(({ raises }) => raises.every((entry) => entry.findings.length === 0));
    expect(silent.map(({ code }) => code).sort()).toEqual(['clarke', 'crossed-slr', 'hallux-flexion']);
  });
});

describe('the findings', () => {
  test('153, of seven kinds, whose tests are exactly those that raise them', () => {
    expect(findings).toHaveLength(153);
    for (const finding of findings) {
      const raising = allTests.filter(({ raises }) =>
        raises.some((entry) => entry.findings.some((code) => code === finding.code)),
      );
      const listed = finding.detectedBy.filter((source) => !source.includes(':'));
      expect(raising.map(({ code }) => code).sort(), finding.code).toEqual([...listed].sort());
    }
  });

  test('good news is reached by criteria only, and no label names a diagnosis', () => {
    for (const { code, kind, detectedBy, label } of findings) {
      if (kind === 'state') for (const source of detectedBy) expect(source, code).toMatch(/^plan:/);
      expect(label).not.toMatch(
        /tendinopath|syndrome|neuroma|fasciitis|sprain|hernia|strain$| tear|rupture$/i,
      );
    }
  });

  test('a flag is raised by the entries that its row of the red flags names, and no others', () => {
    const screened = new Set(['systemic-screen', 'reds-screen']);
    const fromBattery = allTests.flatMap((battery) =>
      battery.raises.flatMap((entry, at) =>
        entry.findings
          .map((code) => findingWithCode(code))
          .filter((finding) => finding?.kind === 'flag' && !screened.has(battery.code))
          .map((finding) => `${finding?.redFlag} by ${battery.code} ${at}`),
      ),
    );
    const fromRows = redFlags.flatMap(({ code, raisedByTests }) =>
      raisedByTests
        .filter(({ test: by }) => !screened.has(by))
        .map((by) => `${code} by ${by.test} ${by.entry}`),
    );
    expect(fromBattery.sort()).toEqual(fromRows.sort());
  });
});

describe('every number from a source', () => {
  test('30 errors, each with kind, population, certainty and a source that can be found', () => {
    expect(errors).toHaveLength(30);
    for (const { battery, method, error } of errors) {
      const where = `${battery.code} ${method.code}`;
      expect(named(error.citation), where).toBe(true);
      expect(['read', 'secondary'], where).toContain(error.certainty);
      expect(error.population.length, where).toBeGreaterThan(5);
      expect(error.relative ? error.unit : method.unit, where).toBe(error.unit);
      if (error.relative) expect(error.unit, where).toBe('%');
    }
  });

  test('a band is as printed, the wider limit of agreement, or 1.96 · √2 · SEM and says so', () => {
    const wanted = ({ kind, value, computed, lower, upper }: DetectableChange) => {
      if (computed) return Math.round(1.96 * Math.SQRT2 * value * 100) / 100;
      return lower !== undefined && upper !== undefined ? Math.max(-lower, upper) : kind ? value : Number.NaN;
    };
    for (const { battery, error } of errors) {
      expect(error.band, battery.code).toBe(wanted(error));
      expect(error.computed, battery.code).toBe(/SEM|variation/.test(error.kind));
      expect(/computed/.test(error.bandKind), battery.code).toBe(error.computed);
    }
  });

  test('an error that was measured in a narrower group says so in its population', () => {
    for (const { battery, error } of errors) {
      if (error.onlyFor?.sex === 'male') expect(error.population, battery.code).toMatch(/\bmen\b/);
      if (error.onlyFor?.group === 'knee-replacement') expect(error.population).toMatch(/knee replacement/);
      if (error.onlyFor?.group === 'acl-injury') expect(error.population).toMatch(/ACL/);
      if (error.onlyFor?.ageTo) expect(error.population).toContain(String(error.onlyFor.ageTo));
    }
  });

  test('norms and accuracy that are told as read have a source; what nobody read has no citation', () => {
    for (const battery of allTests)
      for (const one of [battery.norm, battery.accuracy, ...(battery.accuracyOther ?? [])]) {
        if (!one) continue;
        if (one.certainty === 'read' || one.certainty === 'secondary')
          expect(named(one.citation), battery.code).toBe(true);
      }
    const shares = allTests.flatMap(({ accuracy, accuracyOther }) => [accuracy, ...(accuracyOther ?? [])]);
    for (const share of shares.flatMap((one) => [one?.sensitivity ?? null, one?.specificity ?? null]))
      if (share !== null) expect(share > 0 && share <= 1, String(share)).toBe(true);
  });
});
