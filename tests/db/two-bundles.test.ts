import { expect, test, vi } from 'vitest';
import { ownDatabase } from './support/database';

ownDatabase();

const statement = { name: 'two_bundles', text: 'select $1::text as said' };

/** A copy of the door of its own, as Next bundles one for pages and one for route handlers. */
async function anotherBundle() {
  vi.resetModules();
  const { readAccount } = await import('@/db/account');
  return (said: string) => readAccount<{ said: string }>(statement, [said]);
}

test('what a connection has prepared is prepared for every bundle that shares the pool', async () => {
  const [page, handler] = [await anotherBundle(), await anotherBundle()];
  expect(await page('from a page')).toEqual([{ said: 'from a page' }]);
  expect(await handler('from a handler')).toEqual([{ said: 'from a handler' }]);
  expect(await page('again')).toEqual([{ said: 'again' }]);
});
