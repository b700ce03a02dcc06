import { describe, expect, test } from 'vitest';
import { allTests } from '@/clinical/battery/all-tests';
import { findings } from '@/clinical/battery/findings.data';
import { flagFindings } from '@/clinical/battery/flag-findings.data';
import { leavesOf as leaves } from '@/clinical/criteria/criterion';
import { doseProblems } from '@/clinical/dose/dose-sense';
import { exerciseBySlug, familyOfExercise } from '@/clinical/library/all-exercises';
import { allProtocols } from '@/clinical/library/all-protocols';
import type { Criterion, ProtocolItem } from '@/clinical/library/protocol';
import { redFlags } from '@/clinical/triage/red-flags.data';

const codes = new Set<string>(findings.map(({ code }) => code));
const flags = new Set<string>(redFlags.map(({ code }) => code));
const phases = allProtocols.flatMap((protocol) => protocol.phases.map((phase) => ({ protocol, phase })));
const items = phases.flatMap(({ protocol, phase }) =>
  phase.items.map((item) => ({ at: `${protocol.slug}, ${phase.name}: ${item.slug}`, item })),
);
const criteria: readonly Criterion[] = allProtocols.flatMap((protocol) => [
  ...protocol.phases.flatMap((phase) => phase.waitsFor),
  ...protocol.endsWhen,
]);

describe('the shared protocols', () => {
  test('there are ten, each under one slug and one name, with phases that have exercises', () => {
    expect(allProtocols).toHaveLength(10);
    expect(new Set(allProtocols.map(({ slug }) => slug)).size).toBe(10);
    expect(new Set(allProtocols.map(({ name }) => name)).size).toBe(10);
    for (const { phase } of phases) expect(phase.items.length, phase.name).toBeGreaterThan(0);
  });

  test('each names only exercises, findings and flags that exist', () => {
    for (const { slug, findings: named, blockedBy } of allProtocols) {
      for (const code of named) expect(codes, slug).toContain(code);
      for (const code of blockedBy) expect(flags, slug).toContain(code);
    }
    for (const { at, item } of items) {
      expect(exerciseBySlug(item.slug), at).toBeDefined();
      expect(item.because.length, at).toBeGreaterThan(0);
      for (const code of item.because) expect(codes, at).toContain(code);
      for (const slug of Object.values(item.suggestions))
        if (slug !== null) expect(exerciseBySlug(slug), at).toBeDefined();
    }
  });

  test('a rung is a step of the exercise’s own ladder, below or above it', () => {
    const place = (slug: string) => {
      const family = familyOfExercise(slug);
      return {
        family: family?.kind === 'ladder' ? family.id : null,
        step: family?.slugs.indexOf(slug) ?? -1,
      };
    };
    const check = (at: string, item: ProtocolItem, rung: 'easier' | 'harder') => {
      const slug = item[rung]?.slug;
      if (slug === undefined) return;
      const [own, other] = [place(item.slug), place(slug)];
      expect([at, own.family, own.family]).toEqual([at, other.family, expect.any(String)]);
      expect(Math.sign(other.step - own.step), at).toBe(rung === 'harder' ? 1 : -1);
    };
    for (const { at, item } of items) for (const rung of ['easier', 'harder'] as const) check(at, item, rung);
  });

  test('every dose makes sense once its side is known, has ceilings and says where it is from', () => {
    for (const { at, item } of items) {
      const side = item.dose.side === 'affected' || item.dose.side === 'other' ? 'left' : item.dose.side;
      expect(doseProblems({ ...item.dose, side, startOn: null, endOn: null }), at).toEqual([]);
      expect(item.dose.painCeilingDuring, at).not.toBeNull();
      expect(item.dose.painCeilingNextMorning, at).not.toBeNull();
      expect(item.source.trim(), at).not.toBe('');
    }
  });

  test('the first phase of each looks at every red flag', () => {
    for (const { slug, phases } of allProtocols) {
      const [first] = phases;
      const asked = first?.waitsFor.flatMap(({ machine }) => (machine ? leaves(machine) : [])) ?? [];
      const looked = asked.find((leaf) => 'source' in leaf && leaf.source === 'flags');
      expect([slug, looked?.value]).toEqual([slug, [...flagFindings]]);
    }
    expect([...flagFindings].sort()).toEqual([...flags].sort());
  });

  test('a criterion that a test answers names a test and methods of the battery, and a unit that they have', () => {
    const methodsOf = new Map<string, readonly { code: string }[]>(
      allTests.map((one) => [one.code, one.methods]),
    );
    for (const leaf of criteria.flatMap(({ machine }) => (machine ? leaves(machine) : []))) {
      if (!('test' in leaf)) continue;
      const known = methodsOf.get(leaf.test)?.map(({ code }) => code) ?? [];
      const named = leaf.metric === 'methodDifference' ? [leaf.a, leaf.b] : [leaf.method];
      for (const method of named) expect(known, leaf.test).toContain(method);
    }
  });

  test('a criterion that the diary answers needs enough days, and every criterion says what it rests on', () => {
    for (const { words, machine, basis } of criteria) {
      expect(words.trim(), words).toMatch(/^[A-Z0-9].*\.$/);
      expect(basis, words).toEqual(expect.any(String));
      for (const leaf of machine ? leaves(machine) : [])
        if ('source' in leaf && leaf.source === 'diary') {
          expect(leaf.windowDays, words).toBeGreaterThan(0);
          expect(leaf.requires, words).toContain('missing is not zero');
        }
    }
  });

  test('every source that was read can be found again', () => {
    for (const { slug, sources } of allProtocols) {
      expect(sources.length, slug).toBeGreaterThan(0);
      for (const source of sources)
        expect(source.doi ?? source.pmid ?? source.url, slug).toEqual(expect.any(String));
    }
  });
});
