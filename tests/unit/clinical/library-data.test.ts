import { describe, expect, test } from 'vitest';
import { type FindingCode, findings } from '@/clinical/battery/findings.data';
import { flagFindings } from '@/clinical/battery/flag-findings.data';
import { allExercises, exerciseBySlug, familyOfExercise, rungsOf } from '@/clinical/library/all-exercises';
import { equipment } from '@/clinical/library/equipment.data';
import type { Exercise } from '@/clinical/library/exercise';
import { families } from '@/clinical/library/families.data';
import { plainText } from '@/clinical/library/match-words';
import { muscleSearchNames } from '@/clinical/library/muscle-search-names.data';
import { muscles } from '@/clinical/library/muscles.data';

const twice = <T>(list: readonly T[]) => list.filter((value, at) => list.indexOf(value) !== at);
const tidy = (text: string) => text === text.trim() && text.length > 0 && !/\s{2,}/.test(text);
const targetsCalf = (e: Exercise) =>
  e.targetMuscles.includes('soleus') || e.targetMuscles.includes('gastrocnemius');

describe('the shared exercises', () => {
  test('there are 219, each under one slug and one name', () => {
    expect(allExercises).toHaveLength(219);
    expect(twice(allExercises.map((e) => e.slug))).toEqual([]);
    expect(twice(allExercises.map((e) => e.name.toLowerCase()))).toEqual([]);
    for (const { slug } of allExercises) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('each names only known findings, muscles and equipment, and none twice', () => {
    const codes = new Set<string>(findings.map((f) => f.code));
    const names = new Set<string>(muscles.map((m) => m.name));
    const pieces = new Set<string>(equipment.map((e) => e.code));
    for (const e of allExercises) {
      const used = [...e.targetMuscles, ...e.secondaryMuscles];
      for (const code of [...e.addresses, ...e.avoidWith.map((a) => a.finding)])
        expect(codes).toContain(code);
      for (const name of used) expect(names).toContain(name);
      for (const code of [...e.equipment.anyOf.flat(), ...e.equipment.optional])
        expect(pieces).toContain(code);
      expect([e.slug, twice(e.addresses), twice(used)]).toEqual([e.slug, [], []]);
      expect(e.targetMuscles.length + e.addresses.length).toBeGreaterThan(0);
    }
  });

  test('no two exercises, muscles or pieces of equipment answer to one name', () => {
    const clashes = (rows: readonly (readonly [string, readonly string[]])[]) => {
      const owner = new Map<string, string>();
      return rows.flatMap(([own, names]) =>
        names.map(plainText).filter((name) => {
          const other = owner.get(name);
          owner.set(name, own);
          return other !== undefined && other !== own;
        }),
      );
    };
    expect(clashes(allExercises.map((e) => [e.slug, [e.slug, e.name, ...e.aliases]]))).toEqual([]);
    expect(
      clashes(Object.entries(muscleSearchNames).map(([name, { aliases }]) => [name, [name, ...aliases]])),
    ).toEqual([]);
    expect(clashes(equipment.map((e) => [e.code, [e.label, ...e.aliases]]))).toEqual([]);
  });

  test('what is needed is not optional, and a target is not also secondary', () => {
    for (const e of allExercises) {
      const needed = new Set<string>(e.equipment.anyOf.flat());
      expect(
        e.equipment.anyOf.every((choice) => choice.length > 0),
        e.slug,
      ).toBe(true);
      expect(
        e.equipment.optional.some((code) => needed.has(code)),
        e.slug,
      ).toBe(false);
      if (e.targetMuscles.length === 0)
        expect(['gait-retraining', 'self-care'], e.slug).toContain(e.category);
    }
  });

  test('each has steps, cues and tidy text', () => {
    for (const e of allExercises) {
      expect(e.steps.length).toBeGreaterThanOrEqual(2);
      expect(e.cues.length).toBeGreaterThanOrEqual(1);
      for (const text of [
        e.name,
        e.position,
        ...e.aliases,
        ...e.steps,
        ...e.cues,
        ...e.commonFaults,
        ...e.precautions,
      ])
        expect(tidy(text), `${e.slug}: “${text}”`).toBe(true);
    }
  });

  test('nothing treats a red flag, and no exercise treats what it must avoid', () => {
    const kind = new Map<FindingCode, string>(findings.map((f) => [f.code, f.kind]));
    for (const e of allExercises) {
      for (const code of e.addresses) expect(kind.get(code), `${e.slug} ${code}`).not.toBe('flag');
      for (const { finding, level } of e.avoidWith)
        if (level === 'block') expect(e.addresses, e.slug).not.toContain(finding);
    }
  });

  test('what loads, stretches or strikes the calf says so, since open flags hold by tag', () => {
    for (const e of allExercises.filter(targetsCalf)) {
      if (e.category === 'stretch') expect(e.tags, e.slug).toContain('calf-stretch');
      if (['strength', 'isometric', 'plyometric'].includes(e.category))
        expect(e.tags, e.slug).toContain('calf-load');
    }
  });

  test('a source has a title or an address, and is not called read without author and address', () => {
    for (const { slug, sources, basis } of allExercises) {
      expect(basis === 'source', slug).toBe(sources.length > 0);
      for (const source of sources) {
        expect(source.title ?? source.url ?? source.doi, slug).toBeTruthy();
        if (!source.url && !source.doi && !source.authors) expect(source.certainty, slug).toBe('to-verify');
        if (source.doi) expect(source.doi).toMatch(/^10\.\d{4,9}\/\S+$/);
      }
    }
  });
});

describe('the families', () => {
  test('each exercise stands once in the family that it names, at its step', () => {
    expect(twice(families.flatMap((f) => f.slugs))).toEqual([]);
    for (const family of families) {
      family.slugs.forEach((slug, at) => {
        const exercise = exerciseBySlug(slug);
        expect(exercise?.family, slug).toBe(family.id);
        expect(exercise?.level, slug).toBe(family.levels[at]);
        expect(exercise?.step, slug).toBe(family.kind === 'ladder' ? at + 1 : null);
      });
    }
    for (const e of allExercises) expect(familyOfExercise(e.slug)?.id, e.slug).toBe(e.family);
  });

  test('a ladder never goes down on its way up', () => {
    for (const family of families.filter((f) => f.kind !== 'single'))
      expect(family.levels, family.id).toEqual([...family.levels].sort());
  });

  test('easier and harder undo each other, and a set has neither', () => {
    for (const { slug } of allExercises) {
      const { easier, harder } = rungsOf(slug);
      if (easier) expect(rungsOf(easier.slug).harder?.slug).toBe(slug);
      if (harder) expect(rungsOf(harder.slug).easier?.slug).toBe(slug);
    }
    expect(rungsOf('toe-yoga').easier?.slug).toBe('toe-splay');
    expect(rungsOf('arch-ball-roll')).toEqual({ easier: null, harder: null });
  });
});

describe('the controlled lists', () => {
  test('every muscle and every piece of equipment is used by an exercise', () => {
    const used = new Set<string>(allExercises.flatMap((e) => [...e.targetMuscles, ...e.secondaryMuscles]));
    const needed = new Set<string>(
      allExercises.flatMap((e) => [...e.equipment.anyOf.flat(), ...e.equipment.optional]),
    );
    for (const { name } of muscles) expect(used).toContain(name);
    for (const { code } of equipment) expect(needed).toContain(code);
  });

  test('no label of a finding names a diagnosis', () => {
    expect(findings).toHaveLength(153);
    for (const { label } of findings)
      expect(label).not.toMatch(
        /tendinopath|syndrome|neuroma|fasciitis|sprain|hernia|strain$| tear|rupture$/i,
      );
  });

  test('a finding that is more than reasoning has a source', () => {
    for (const { code, evidence } of findings)
      if (evidence.certainty !== 'to-verify') expect(evidence.citation, code).not.toBeNull();
  });

  test('a flag, and nothing else, names its red-flag row', () => {
    for (const finding of findings) expect('redFlag' in finding, finding.code).toBe(finding.kind === 'flag');
    expect(findings.filter(({ kind }) => kind === 'flag').map(({ code }) => code)).toEqual(flagFindings);
  });
});
