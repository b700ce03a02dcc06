/** Where a page continues: after, or before, the row of this id. */
export type Cursor = { readonly side: 'after' | 'before'; readonly id: string };

/** A key that may be null (always last, whichever the direction); rows without one go by name alone. */
export type Order = { readonly keyed: boolean; readonly descending: boolean };

/**
 * Order and condition of a page among rows `k(key, sort_name, id)`, beside the cursor's own row `c`, which is null
 * when there is no cursor or its row is gone: then the page begins at that end. Ties go by name, then by id, so
 * that every row has one place. The cursor is an id, since an address never holds a name.
 */
export function keyset(
  order: Order,
  side: Cursor['side'] | null,
): { readonly order: string; readonly where: string } {
  const back = side === 'before';
  const [down, beyond] = order.descending !== back ? ['desc', '<'] : ['asc', '>'];
  const where = (rows: string) => (side === null ? 'true' : `(c.id is null or ${rows})`);
  if (!order.keyed)
    return {
      order: `k.sort_name ${down}, k.id ${down}`,
      where: where(`(k.sort_name, k.id) ${beyond} (c.sort_name, c.id)`),
    };
  // Below equal keys names run upward in either direction; only reading backward turns them.
  const [names, past] = back ? ['desc', '<'] : ['asc', '>'];
  const later = `(k.sort_name, k.id) ${past} (c.sort_name, c.id)`;
  const withoutKey = back ? `(k.key is not null or ${later})` : `(k.key is null and ${later})`;
  const withKey = `(k.key ${beyond} c.key or (k.key = c.key and ${later})${back ? '' : ' or k.key is null'})`;
  return {
    order: `(k.key is null) ${names}, k.key ${down}, k.sort_name ${names}, k.id ${names}`,
    where: where(`case when c.key is null then ${withoutKey} else ${withKey} end`),
  };
}
