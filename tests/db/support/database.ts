import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { closePool } from '@/db/client';
import { connected, onDatabase } from '../../support/database-url';

/**
 * Gives this test file a migrated, empty database of its own, for as long as the file runs. The app's pool
 * (db/client) connects to it as soleus_app; `owner()` is the address for what only the owner may do.
 */
export function ownDatabase() {
  const { ownerUrl, appUrl, template } = inject('store');
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  Object.assign(process.env, {
    DATABASE_URL: onDatabase(appUrl, name),
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    APP_ORIGIN: 'http://127.0.0.1:3000',
  });
  beforeAll(() =>
    connected(ownerUrl, (owner) => owner.query(`create database ${name} template ${template}`)),
  );
  afterAll(async () => {
    await closePool();
    // Not by force: the owner may not end a connection of the app's role that is still going, and PostgreSQL waits for it.
    await connected(ownerUrl, (owner) => owner.query(`drop database ${name}`));
  });
  return { app: () => onDatabase(appUrl, name), owner: () => onDatabase(ownerUrl, name) };
}
