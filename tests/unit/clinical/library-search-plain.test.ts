import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allExercises } from '@/clinical/library/all-exercises';
import { matchWord, plainText, wordsOf } from '@/clinical/library/match-words';
import { answerOf, type ExerciseFilter, type Habits } from '@/clinical/library/search';
import {
  facetNames,
  facetValues,
  type SearchableExercise,
  weightedWords,
} from '@/clinical/library/search-entry';

/** Not looked for beside words that tell more. */
const SMALL = ['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to', 'with'];

/** The search as its own words say it, one exercise after the other, without an index: slow, and plain. */
function plainAnswer(list: readonly SearchableExercise[], filter: ExerciseFilter, habits: Habits) {
  const phrase = plainText(filter.text ?? '');
  const all = wordsOf(filter.text ?? '');
  const telling = all.filter((word) => !SMALL.includes(word));
  const typed = telling.length > 0 ? telling : all;
  const pointsOf = (one: SearchableExercise): number | null => {
    const standing = [...weightedWords(one)];
    const best = typed.map((word) =>
      Math.max(0, ...standing.map(([known, weight]) => Math.fround(weight * matchWord(word, known)))),
    );
    if (best.includes(0)) return null;
    const named = plainText(one.name) === phrase;
    const alsoNamed = one.aliases.some((alias) => plainText(alias) === phrase);
    const begins = plainText(one.name).startsWith(phrase);
    const more = typed.length === 0 ? 0 : named ? 100 : alsoNamed ? 60 : begins ? 20 : 0;
    const used = Math.min(6, Math.log2(1 + (habits.uses.get(one.slug) ?? 0)));
    const habit = used + (habits.favourites.has(one.slug) ? 3 : 0);
    return best.reduce((sum, points) => sum + points, more + habit);
  };
  const misses = (one: SearchableExercise) =>
    facetNames.filter((name) => {
      const asked = [filter[name] ?? []].flat();
      return asked.length > 0 && !asked.some((value) => facetValues(one)[name].includes(value));
    });
  const fitting = list.flatMap((one) => {
    const points = pointsOf(one);
    return points === null ? [] : [{ one, points: Math.round(points * 256), missed: misses(one) }];
  });
  const found = fitting
    .filter(({ missed }) => missed.length === 0)
    .sort(
      (a, b) =>
        b.points - a.points ||
        a.one.level - b.one.level ||
        (a.one.name < b.one.name ? -1 : a.one.name > b.one.name ? 1 : a.one.slug < b.one.slug ? -1 : 1),
    )
    .map(({ one }) => one.slug);
  const count = (name: (typeof facetNames)[number], value: string) =>
    fitting.filter(
      ({ one, missed }) => missed.every((other) => other === name) && facetValues(one)[name].includes(value),
    ).length;
  return { found, count };
}

const words = [...new Set(allExercises.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf)))];
const word = fc
  .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 14 }))
  .map(([whole, length]) => whole.slice(0, length));
const text = fc.oneof(
  fc.constant(''),
  fc.constantFrom(...allExercises.flatMap(({ name, aliases }) => [name, ...aliases])),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((typed) => typed.join(' ')),
);
const slug = fc.constantFrom(...allExercises.map((one) => one.slug));
const habits = fc.record({
  uses: fc
    .array(fc.tuple(slug, fc.integer({ min: 1, max: 300 })), { maxLength: 12 })
    .map((all) => new Map(all)),
  favourites: fc.array(slug, { maxLength: 6 }).map((all) => new Set(all)),
});

test('the quick answer is the plain one: what is found, in which order, and what each facet would leave', () => {
  const facets = fc.record(
    {
      level: fc.subarray(['1', '2', '3']),
      region: fc.constantFrom('calf', 'hip', 'no such region'),
      kneePosition: fc.constantFrom('flexed', 'extended'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(text, facets, habits, (typed, narrowed, known) => {
      const filter = { text: typed, ...narrowed };
      const own = { ...known, clinicUses: new Map<string, number>(), recent: [] };
      const answer = answerOf(allExercises, filter, own);
      const plain = plainAnswer(allExercises, filter, own);
      expect(answer.found.map((one) => one.slug)).toEqual(plain.found);
      for (const name of ['level', 'kneePosition', 'position'] as const)
        for (const [value, count] of answer.counts.get(name) ?? [])
          expect([name, value, count]).toEqual([name, value, plain.count(name, value)]);
    }),
    { numRuns: 60 },
  );
});
