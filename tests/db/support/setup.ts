import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { migrateStore } from '@/db/migrate';
import { connected, onDatabase } from '../../support/database-url';
import { testServer } from '../../support/test-server';

declare module 'vitest' {
  interface ProvidedContext {
    store: { ownerUrl: string; appUrl: string; template: string };
  }
}

/**
 * Makes the template database once a run: migrated as owner. Every test file clones it, which takes some
 * 30 ms where migrating takes seconds. Nothing of it is left when the run ends.
 */
export async function setup(project: TestProject) {
  const server = await testServer();
  const template = `soleus_test_${randomBytes(6).toString('hex')}`;
  await connected(server.ownerUrl, (owner) => owner.query(`create database ${template}`));
  await connected(onDatabase(server.ownerUrl, template), migrateStore);
  project.provide('store', { ownerUrl: server.ownerUrl, appUrl: server.appUrl, template });
  return async () => {
    await connected(server.ownerUrl, (owner) => owner.query(`drop database ${template} with (force)`));
    await server.stop();
  };
}
