import type { Values } from '../types';

/** The fields of a record whose names begin with one of these. */
export const pick = <T>(all: Readonly<Record<string, T>>, prefixes: readonly string[]) =>
  Object.fromEntries(
    Object.entries(all).filter(([name]) => prefixes.some((prefix) => name.startsWith(prefix))),
  );

/** The names that do not hold the same in both; what is missing in one is `blank` there. */
export function changedNames<T>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
  blank?: T,
): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => (one[name] ?? blank) !== (other[name] ?? blank));
}

type Reader = { readonly prefixes: readonly string[]; readonly tell: () => void };

/**
 * What stands in the fields, kept outside of React: a letter draws anew only what reads the field that it is typed
 * into. With the values as state of the form, each letter drew every section.
 */
export function createLive(first: Values) {
  let values = first;
  const readers = new Set<Reader>();
  return {
    read: (): Values => values,
    set(next: Values) {
      const changed = changedNames(values, next);
      values = next;
      for (const { prefixes, tell } of [...readers])
        if (changed.some((name) => prefixes.some((prefix) => name.startsWith(prefix)))) tell();
    },
    /** A part of the fields by how their names begin: the same object until one of them changes. */
    part(prefixes: readonly string[]) {
      let seen = values;
      let own: Values = pick(values, prefixes);
      return {
        read(): Values {
          if (seen === values) return own;
          seen = values;
          const now = pick(values, prefixes);
          if (changedNames(own, now).length > 0) own = now;
          return own;
        },
        subscribe(tell: () => void) {
          const reader = { prefixes, tell };
          readers.add(reader);
          return () => {
            readers.delete(reader);
          };
        },
      };
    },
  };
}

export type Live = ReturnType<typeof createLive>;
