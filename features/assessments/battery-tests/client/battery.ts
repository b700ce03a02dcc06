'use client';

import { once, useLoaded } from '../../client/loaded';

/** The whole battery with the names in it and the findings it may raise: large, so a script of its own. */
export const loadBattery = once(async () => {
  const [{ allTests }, { nameKey, nearTests, shorthandBook }, { findingWithCode }] = await Promise.all([
    import('@/clinical/battery/all-tests'),
    import('@/clinical/battery/shorthand'),
    import('@/clinical/battery/finding-by-code'),
  ]);
  const book = shorthandBook(allTests);
  return {
    tests: allTests,
    book,
    named: (name: string) => book.byName.get(nameKey(name)),
    near: (name: string) => nearTests(name, book),
    findingWithCode,
  };
});

export type Battery = Awaited<ReturnType<typeof loadBattery>>;

/** The whole battery, or null until it has come. */
export const useBattery = (): Battery | null => useLoaded(loadBattery);
