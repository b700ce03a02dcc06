import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allExercises } from '@/clinical/library/all-exercises';
import { answerOf, type Habits, searchExercises } from '@/clinical/library/search';

const slugs = (filter: Parameters<typeof searchExercises>[1]) =>
  searchExercises(allExercises, filter).map((exercise) => exercise.slug);

describe('search of the library', () => {
  test('finds every exercise first by its own name', () => {
    for (const exercise of allExercises) expect(slugs({ text: exercise.name })[0]).toBe(exercise.slug);
  });

  test('finds every exercise by each of its other names', () => {
    for (const exercise of allExercises)
      for (const alias of exercise.aliases) expect(slugs({ text: alias })).toContain(exercise.slug);
  });

  test('forgives one slip in a word of five letters or more', () => {
    expect(slugs({ text: 'soelus stretch' }).sort()).toEqual(slugs({ text: 'soleus stretch' }).sort());
    expect(slugs({ text: 'gastrocnemeus' })).not.toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...allExercises), fc.nat(), (exercise, seed) => {
        const words = exercise.name.split(' ');
        const long = words.findIndex((word) => /^[a-z]{6,}$/i.test(word));
        fc.pre(long >= 0);
        const word = words[long] ?? '';
        const at = 1 + (seed % (word.length - 2));
        words[long] = word.slice(0, at) + word.slice(at + 1);
        expect(slugs({ text: words.join(' ') })).toContain(exercise.slug);
      }),
    );
  });

  test('reads accents, plurals and the beginnings of words', () => {
    expect(slugs({ text: 'sóleus' })).toEqual(slugs({ text: 'soleus' }));
    expect(slugs({ text: 'sol stre' })).toContain('bent-knee-standing-soleus-stretch');
    expect(slugs({ text: 'seated calf raises' }).slice(0, 2)).toContain('seated-calf-raise');
  });

  test('finds the soleus stretch by muscle, knee position, equipment and finding together', () => {
    const found = slugs({
      muscle: 'soleus',
      kneePosition: 'flexed',
      equipment: 'wall',
      finding: 'tight-soleus',
    });
    expect(found).toContain('bent-knee-standing-soleus-stretch');
    expect(found).not.toContain('straight-knee-gastroc-wall-stretch');
  });

  test('a muscle answers to its other names, and what targets it comes before what only uses it', () => {
    expect(slugs({ muscle: 'deep calf muscle' })).toEqual(slugs({ muscle: 'soleus' }));
    const targets = searchExercises(allExercises, { muscle: 'soleus' }).map((exercise) =>
      exercise.targetMuscles.includes('soleus'),
    );
    expect(targets).toEqual([...targets].sort((a, b) => Number(b) - Number(a)));
  });

  test('a filter only ever narrows, and never invents', () => {
    const region = fc.constantFrom(undefined, 'calf', 'hip', 'foot');
    const text = fc.oneof(fc.constantFrom('calf', 'stretch', 'glute bridge', ''), fc.string());
    fc.assert(
      fc.property(text, region, fc.constantFrom(undefined, '1', '3'), (words, area, level) => {
        const wide = slugs({ text: words });
        for (const slug of slugs({ text: words, region: area, level })) expect(wide).toContain(slug);
      }),
    );
  });

  test('nothing asked gives everything, easier first; nonsense gives nothing', () => {
    expect(slugs({})).toHaveLength(219);
    expect(slugs({ text: '  ' })).toHaveLength(219);
    expect(slugs({ text: 'xylophone' })).toEqual([]);
  });

  test('a finding with a wider one shows the exercises of both', () => {
    expect(slugs({ finding: 'limited-hip-internal-rotation' })).toEqual(
      expect.arrayContaining(slugs({ finding: 'limited-hip-rotation' })),
    );
  });

  test('equipment “none” needs nothing', () => {
    expect(
      searchExercises(allExercises, { equipment: 'none' }).every((e) => e.equipment.anyOf.length === 0),
    ).toBe(true);
  });
});

describe('the order of what is found', () => {
  const nobody: Habits = { uses: new Map(), favourites: new Set(), clinicUses: new Map(), recent: [] };
  const exercise = (slug: string, given: Partial<(typeof allExercises)[number]> = {}) => ({
    slug,
    name: slug,
    aliases: [],
    category: 'strength',
    region: 'calf',
    level: 1,
    family: null,
    targetMuscles: [],
    secondaryMuscles: [],
    kneePosition: 'any',
    equipment: { anyOf: [], optional: [] },
    position: 'Standing',
    addresses: [],
    ...given,
  });
  /** Laid down worst first. Beside each: the points of “heel raise”, as the search’s own words count them. */
  const shelf = [
    exercise('bridge with band', { targetMuscles: ['soleus'] }), // 0: not found
    exercise('towel press', { secondaryMuscles: ['soleus'], aliases: ['heel raised press'] }), // 7 + 5.6
    exercise('hael raise seated', { level: 2 }), // no slip is forgiven in four letters: not found
    exercise('seated heel raise', { level: 3 }), // 20
    exercise('long heel raise', { level: 2 }), // 20, and easier
    exercise('heel raise on a step'), // 20, begins so: 20 more
    exercise('calf lift', { aliases: ['heel raise'] }), // 14, another name exactly: 60 more
    exercise('heel raise', { level: 5 }), // 20, named so: 100 more
  ];
  const order = (habits: Partial<Habits>, by?: 'gentle' | 'used' | 'recent' | 'name', text = 'heel raise') =>
    answerOf(shelf, { text }, { ...nobody, ...habits }, by).found.map((one) => one.slug);
  const plain = [
    'heel raise',
    'calf lift',
    'heel raise on a step',
    'long heel raise',
    'seated heel raise',
    'towel press',
  ];

  test('is the name, another name, its beginning, its words, the easier, and other names last', () => {
    expect(order({})).toEqual(plain);
  });

  test('moves up what this therapist uses or marked, but not above what is named as typed', () => {
    const used = order({ uses: new Map([['seated heel raise', 3]]) });
    expect(used.indexOf('seated heel raise')).toBe(3);
    expect(used.slice(0, 3)).toEqual(plain.slice(0, 3));
    const liked = order({
      favourites: new Set(['seated heel raise']),
      uses: new Map([['long heel raise', 4]]),
    });
    expect(liked.indexOf('seated heel raise')).toBe(3);
    const much = order({ uses: new Map([['towel press', 10_000]]), favourites: new Set(['towel press']) });
    expect(much.indexOf('towel press')).toBe(3);
  });

  test('without words is what this therapist uses, then the easier, then by name', () => {
    const answer = order({ uses: new Map([['heel raise', 1]]) }, undefined, '');
    expect(answer.slice(0, 3)).toEqual(['heel raise', 'bridge with band', 'calf lift']);
  });

  test('can be asked for: gentle, most given here, given last, by name', () => {
    expect(order({}, 'gentle').slice(-1)).toEqual(['heel raise']);
    expect(order({ clinicUses: new Map([['towel press', 2]]) }, 'used')[0]).toBe('towel press');
    expect(order({ recent: ['towel press', 'calf lift'] }, 'recent').slice(0, 3)).toEqual([
      'towel press',
      'calf lift',
      'heel raise',
    ]);
    expect(order({}, 'name')).toEqual([...plain].sort());
  });

  test('is the same for the same question, in whatever order the list comes', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...allExercises], { minLength: allExercises.length }), (list) => {
        const asked = { text: 'calf stretch', level: ['1', '2'] };
        expect(searchExercises(list, asked).map((one) => one.slug)).toEqual(slugs(asked));
      }),
      { numRuns: 20 },
    );
  });
});
