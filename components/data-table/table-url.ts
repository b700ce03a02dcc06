export type Sort = { by: string; descending: boolean };

/** `name` or `-name` as it stands in the address; what is not allowed falls back. */
export function readSort(raw: string | null | undefined, allowed: readonly string[], fallback: Sort): Sort {
  if (!raw) return fallback;
  const descending = raw.startsWith('-');
  const by = descending ? raw.slice(1) : raw;
  return allowed.includes(by) ? { by, descending } : fallback;
}

/** The address's way to write an order. */
export function writeSort(sort: Sort): string {
  return `${sort.descending ? '-' : ''}${sort.by}`;
}

/**
 * An address with some parameters changed (null takes one out) and the rest kept. Parameters never hold a
 * person's name: addresses end up in histories and logs.
 */
export function withParams(
  path: string,
  now: Iterable<[string, string]>,
  changes: Readonly<Record<string, string | null>>,
): string {
  const params = new URLSearchParams([...now]);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** An order changes what a page of rows is: a new one starts at the beginning. */
export const fromTheStart = { after: null, before: null } as const;
