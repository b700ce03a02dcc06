import { randomInt } from 'node:crypto';
import { withAccount } from '@/db/account';
import { closePool } from '@/db/client';
import { type StoreState, storeState } from '@/db/queries/store';
import { loadDemo } from '@/db/seed/demo/load-demo';
import { now } from '@/lib/clock';
import { EXIT, Halt } from '@/lib/halt';
import type { Database } from './database';
import type { Options } from './options';

/** What the app is told about the store it serves. */
export type Contents = { state: StoreState; setupCode: string | null };

/** Fills an empty store with the demo clinics where that is wanted, and opens set-up where it stays empty. */
export async function prepareContents({ empty, demo }: Options, database: Database): Promise<Contents> {
  let state = await withAccount(storeState);
  if (state === 'demo' && empty) {
    throw new Halt(
      'This store holds the demo clinics already. For an empty one, set SOLEUS_HOME to another folder.',
      EXIT.usage,
    );
  }
  if (state === 'own' && demo) {
    throw new Halt(
      'This store holds a clinic: demo clinics are loaded into an empty store only.',
      EXIT.usage,
    );
  }
  if (state === 'empty' && (demo || (database.embedded && !empty))) {
    console.log('Loading the demo clinics …');
    await database.fill(() => loadDemo(now()));
    state = await withAccount(storeState);
  }
  await closePool();
  return { state, setupCode: state === 'empty' ? newSetupCode() : null };
}

/** 25 characters of 31 (no 0, 1, I, L, O to misread): 123 bits, said aloud in groups of five. */
function newSetupCode(): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  const group = () => Array.from({ length: 5 }, () => letters.charAt(randomInt(letters.length))).join('');
  return Array.from({ length: 5 }, group).join('-');
}
