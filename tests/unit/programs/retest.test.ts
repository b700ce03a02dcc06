import { describe, expect, test } from 'vitest';
import { doseFromLibrary } from '@/clinical/dose/dose';
import { exerciseBySlug } from '@/clinical/library/all-exercises';
import { draftOf } from '@/features/programs/builder/format';
import type { ExerciseCard, Reason } from '@/features/programs/builder/types';
import {
  begunWith,
  harderSlug,
  type Item,
  offersOf,
  unansweredBy,
  unchangedSince,
} from '@/features/programs/retest/format';

const LADDER = ['seated-calf-raise-bodyweight', 'seated-calf-raise'] as const;

function item(
  slug: string,
  because: string[],
  change: { harderDose?: string; harderSlug?: string } = {},
): Item {
  const exercise = exerciseBySlug(slug);
  if (!exercise) throw new Error(`no ${slug}`);
  const dose = doseFromLibrary(exercise.defaultDose, 'left');
  const around = { phase: 1, superset: null, because: [], easier: null, harder: change.harderDose ?? null };
  return {
    id: `item-${slug}`,
    prescribed: {
      threadId: `thread-${slug}`,
      name: exercise.name,
      category: exercise.category,
      terms: { ...dose, ...around },
    },
    draft: {
      ...draftOf(dose, 'left'),
      harderDose: change.harderDose ?? '',
      harderSlug: change.harderSlug ?? '',
      key: `key-${slug}`,
      threadId: `thread-${slug}`,
      slug,
      weekdays: [],
      because,
    },
  };
}

const cardOf = (slug: string): ExerciseCard => {
  const exercise = exerciseBySlug(slug);
  if (!exercise) throw new Error(`no ${slug}`);
  const { name, category, region, tags, addresses } = exercise;
  const said = { targets: '', knee: '', kit: '', usual: '', easier: [], harder: [], avoid: [] };
  const defaults = draftOf(exercise.defaultDose, 'left');
  return { slug, name, category, region, tags, addresses, ...said, defaults };
};
const finding = (id: string, normalOn: string | null): Reason => ({
  id,
  kind: 'finding',
  code: 'weak-soleus',
  label: 'Weak soleus',
  side: 'left',
  said: '',
  normalOn,
});
const GONE = finding('gone', '2026-11-15');
const STANDS = finding('stands', null);
const [EASY, HARD] = LADDER;
const ASKED = new Map([[`thread-${EASY}`, '2026-11-01']]);

describe('what a re-test offers', () => {
  test('an item with a finding that is gone, for progress up its ladder or for stop', () => {
    const items = [item(EASY, ['gone']), item(HARD, ['stands'])];
    expect(offersOf(items, [GONE, STANDS], ASKED, '/p')).toEqual([
      {
        id: `item-${EASY}`,
        name: exerciseBySlug(EASY)?.name,
        side: 'left',
        gone: ['left weak soleus, 15 Nov'],
        harder: exerciseBySlug(HARD)?.name,
        progressHref: `/p?item=thread-${EASY}&change=harder`,
        stopHref: `/p?item=thread-${EASY}&change=stop`,
      },
    ]);
  });

  test('an item that was changed on the day of the re-test or later has had its answer', () => {
    const one = item(EASY, ['gone']);
    const offered = (day: string) =>
      offersOf([one], [GONE], new Map([[one.prescribed.threadId, day]]), '/p').length;
    expect([offered('2026-11-14'), offered('2026-11-15'), offered('2026-11-16')]).toEqual([1, 0, 0]);
  });

  test('an item is unchanged since the revision that last changed its exercise or dose, whatever its phase', () => {
    const { prescribed } = item(EASY, []);
    const at = (id: string, change: object) => ({
      revisionId: id,
      prescribed: { ...prescribed, terms: { ...prescribed.terms, ...change } },
    });
    const revisions = ['2026-11-01', '2026-11-08', '2026-11-15'].map((effectiveFrom, place) => ({
      id: effectiveFrom,
      number: place + 1,
      effectiveFrom,
    }));
    const more = { sets: { min: 4, max: 4 } };
    const items = [at('2026-11-01', {}), at('2026-11-08', more), at('2026-11-15', { ...more, phase: 2 })];
    expect(unchangedSince(revisions, items).get(prescribed.threadId)).toBe('2026-11-08');
  });

  test('the rung that was approved for this patient comes before the next of the ladder', () => {
    expect(harderSlug(item(EASY, [], { harderDose: '3x20' }).draft)).toBe(EASY);
    expect(harderSlug(item(EASY, []).draft)).toBe(HARD);
    expect(harderSlug(item(EASY, [], { harderSlug: 'single-leg-bent-knee-calf-raise' }).draft)).toBe(
      'single-leg-bent-knee-calf-raise',
    );
  });

  test('a finding that stands and that nothing names is unanswered; one that is gone is not', () => {
    const other = finding('other', null);
    expect(unansweredBy([item(EASY, ['stands'])], [STANDS, GONE, other])).toEqual([other]);
  });
});

describe('the revision that it begins', () => {
  const items = [item(EASY, ['gone']), item('ankle-pumps', ['stands'])];
  const wanted = (change: 'harder' | 'stop', thread = `thread-${EASY}`) => ({ item: thread, change });

  test('progressed holds the harder exercise in its place, for the same reasons and on the same side', () => {
    const { draft, reason } = begunWith(items, wanted('harder'), [GONE], ASKED, cardOf(HARD), 'new');
    expect(draft.map(({ slug }) => slug)).toEqual([HARD, 'ankle-pumps']);
    expect(draft[0]).toMatchObject({ side: 'left', because: ['gone'], threadId: 'new' });
    expect(reason).toBe(
      `Not found at re-test: left weak soleus, 15 Nov. ${exerciseBySlug(EASY)?.name} progressed.`,
    );
  });

  test('progressed keeps the limits that were set for this patient', () => {
    const [one, other] = items;
    if (!one || !other) throw new Error('no items');
    const limits = { during: '4', morning: '1', morningKind: 'relative', stop: 'Sharp pain' };
    const own = { ...one, draft: { ...one.draft, ...limits } };
    const { draft } = begunWith([own, other], wanted('harder'), [GONE], ASKED, cardOf(HARD), 'new');
    expect(draft[0]).toMatchObject(limits);
  });

  test('stopped leaves it out, and everything else as it was', () => {
    const { draft, reason } = begunWith(items, wanted('stop'), [GONE], ASKED, null, 'new');
    expect(draft).toEqual([items[1]?.draft]);
    expect(reason).toContain('stopped.');
  });

  test('an item that is not there, and one with nothing harder, begin as they are', () => {
    const same = { draft: items.map(({ draft }) => draft), reason: '' };
    expect(begunWith(items, wanted('stop', 'elsewhere'), [GONE], ASKED, null, 'new')).toEqual(same);
    expect(begunWith(items, wanted('harder'), [GONE], ASKED, null, 'new')).toEqual(same);
    expect(begunWith(items, null, [GONE], ASKED, null, 'new')).toEqual(same);
  });
});
