import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connected, onDatabase } from '../../support/database-url';

/**
 * Starts Soleus as `npm start` does, on any free port, with a store of its own that holds the demo clinics, and
 * leaves nothing behind. With SOLEUS_URL the tests use the one that runs there.
 */
export default async function product() {
  const folder = mkdtempSync(join(tmpdir(), 'soleus-e2e-'));
  // As root, the database runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  process.env.SOLEUS_PEOPLE = join(folder, 'people');
  if (process.env.SOLEUS_URL) return () => rmSync(folder, { recursive: true });
  const database = await ownDatabase();
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'bin/start.ts', ...(database ? ['--demo'] : [])],
    {
      env: { ...process.env, PORT: '0', SOLEUS_HOME: join(folder, 'store'), ...database?.environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const leave = async () => {
    await stopped(child);
    await database?.drop();
    rmSync(folder, { recursive: true });
  };
  try {
    process.env.SOLEUS_URL = await ready(child);
  } catch (error) {
    await leave();
    throw error;
  }
  return leave;
}

/** A database of our own on the server that DATABASE_URL names: the one it names is not ours to fill. */
async function ownDatabase() {
  const { DATABASE_URL: app, DATABASE_OWNER_URL: owner } = process.env;
  if (!app || !owner) return null;
  const name = `soleus_e2e_${randomBytes(6).toString('hex')}`;
  await connected(owner, (client) => client.query(`create database ${name}`));
  return {
    environment: {
      DATABASE_URL: onDatabase(app, name),
      DATABASE_OWNER_URL: onDatabase(owner, name),
      NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    },
    drop: () => connected(owner, (client) => client.query(`drop database ${name} with (force)`)),
  };
}

/** The address that the start command prints when it is ready. It speaks on, and we let it. */
function ready(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk;
      const address = /Soleus is ready: (\S+)/.exec(said)?.[1];
      if (address) done(address);
    });
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`Soleus did not start (${code}).\n${said}`)));
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
