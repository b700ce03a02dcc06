import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { withConnection } from '@/db/connect';
import { readSecrets } from '@/db/embedded/secrets';
import { type EmbeddedStore, type HeldStore, holdStore, startStore, storeUrl } from '@/db/embedded/store';
import { migrateStore } from '@/db/migrate';
import { refuseStrongRole } from '@/db/roles';
import { EXIT } from '@/lib/halt';

const silent = () => undefined;
const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function newHome(): string {
  const home = join(tmpdir(), `soleus-store-${randomBytes(4).toString('hex')}`);
  closing.push(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

async function hold(home: string): Promise<HeldStore> {
  const held = await holdStore(home, home);
  closing.push(held.lock.release);
  return held;
}

async function start(held: HeldStore): Promise<EmbeddedStore> {
  const store = await startStore(held, silent);
  closing.push(store.stop);
  return store;
}

describe('the embedded store', () => {
  it('is found again by the next start, reached by a socket alone, with secrets that only we may read', async () => {
    const held = await hold(newHome());
    const first = await start(held);
    await withConnection(first.ownerUrl, (owner) => owner.query('create table kept (n int)'));
    await first.stop();
    const { ownerUrl, appUrl, sessionSecret } = await start(held);
    expect(sessionSecret).toBe(first.sessionSecret);
    await withConnection(ownerUrl, async (owner) => {
      expect((await owner.query('select n from kept')).rows).toEqual([]);
      expect((await owner.query('show listen_addresses')).rows).toEqual([{ listen_addresses: '' }]);
    });
    await expect(
      withConnection(appUrl.replace(/:[0-9a-f]+@/, ':wrong@'), async () => null),
    ).rejects.toMatchObject({
      code: '28P01',
    });
    expect(statSync(join(held.home, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('is held by one process: a second comer hears who and where', async () => {
    const held = await hold(newHome());
    held.lock.announce('http://127.0.0.1:3000');
    await expect(holdStore(held.home, held.home)).rejects.toMatchObject({
      exitCode: EXIT.running,
      message: expect.stringMatching(new RegExp(`process ${process.pid}, at http://127.0.0.1:3000`)),
    });
  });

  it('refuses to serve as the owner, and as an app role that was given more; not as the plain one', async () => {
    const held = await hold(newHome());
    const { ownerUrl, appUrl } = await start(held);
    await withConnection(ownerUrl, migrateStore);
    await withConnection(appUrl, refuseStrongRole);
    await expect(withConnection(ownerUrl, refuseStrongRole)).rejects.toMatchObject({
      exitCode: EXIT.configuration,
      message: expect.stringContaining('owns tables'),
    });
    const admin = storeUrl(held.folder, 'postgres', readSecrets(held.home).passwords);
    for (const [given, taken, named] of [
      ['alter role soleus_app bypassrls', 'alter role soleus_app nobypassrls', 'bypasses row security'],
      ['alter role soleus_app superuser', 'alter role soleus_app nosuperuser', 'is a superuser'],
      ['grant soleus_owner to soleus_app', 'revoke soleus_owner from soleus_app', 'owns tables'],
    ] as const) {
      await withConnection(admin, (client) => client.query(given));
      await expect(withConnection(appUrl, refuseStrongRole)).rejects.toThrow(named);
      await withConnection(admin, (client) => client.query(taken));
    }
    await withConnection(appUrl, refuseStrongRole);
  });

  it('does not start on settings that could lose an acknowledged entry', async () => {
    const held = await hold(newHome());
    await (await start(held)).stop();
    appendFileSync(join(held.folder, 'pg', 'postgresql.auto.conf'), 'fsync = off\n');
    await expect(startStore(held, silent)).rejects.toThrow('fsync is off');
    expect(existsSync(join(held.folder, 'pg', 'postmaster.pid'))).toBe(false);
  });
});

describe('a store that something happened to', () => {
  it('starts anew beside a first start that was cut off half-way, and leaves its remains', async () => {
    const held = await hold(newHome());
    const remains = join(held.folder, 'pg.new-cut');
    mkdirSync(remains);
    writeFileSync(join(remains, 'PG_VERSION'), '18\n');
    await start(held);
    expect(readdirSync(remains)).toEqual(['PG_VERSION']);
  });

  it('begins anew when the demo was loaded by half, and keeps the half under another name', async () => {
    const held = await hold(newHome());
    const store = await start(held);
    await withConnection(store.ownerUrl, (owner) => owner.query('create table half (n int)'));
    await expect(store.fill(() => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off');
    await store.stop();
    const again = await start(held);
    await withConnection(again.ownerUrl, async (owner) => {
      expect((await owner.query("select to_regclass('half') as half")).rows).toEqual([{ half: null }]);
      const { rows } = await owner.query("select from pg_database where datname like 'soleus_half%'");
      expect(rows).toHaveLength(1);
    });
  });

  it('leaves a data folder that it cannot use, and says so', async () => {
    const held = await hold(newHome());
    mkdirSync(join(held.folder, 'pg'));
    await expect(startStore(held, silent)).rejects.toThrow('not a PostgreSQL data folder');
    writeFileSync(join(held.folder, 'pg', 'PG_VERSION'), '14\n');
    await expect(startStore(held, silent)).rejects.toThrow('made by PostgreSQL 14');
    expect(readFileSync(join(held.folder, 'pg', 'PG_VERSION'), 'utf8')).toBe('14\n');
  });

  it('does not begin an empty store where the known one is missing', async () => {
    const home = newHome();
    mkdirSync(home, { mode: 0o711 });
    writeFileSync(join(home, 'store.json'), '{"folder":"/nowhere/at/all"}');
    await expect(holdStore(home, home)).rejects.toThrow('it is not there');
    expect(readdirSync(home)).toEqual(['store.json']);
  });

  it('moves to a folder with a short path when its own is too long for a socket', async () => {
    const held = await hold(join(newHome(), 'x'.repeat(100)));
    closing.push(() => rmSync(held.folder, { recursive: true, force: true }));
    const { appUrl } = await start(held);
    expect(held.folder).not.toContain(held.home);
    await withConnection(appUrl, (app) => app.query('select 1'));
    expect(spawnSync('ls', [held.home], { encoding: 'utf8' }).stdout).toBe('secrets.json\nstore.json\n');
  });
});
