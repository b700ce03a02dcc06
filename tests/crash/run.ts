import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crashRounds, TARGETS } from './rounds';
import { intoDatabase, intoPortal } from './writers';

const HELP = `Kills Soleus with -9 while it is written to, and looks for every acknowledged write after the next start.
node --conditions=react-server --import tsx tests/crash/run.ts [--rounds 20] [--store-only] [--port 4190]`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    port: { type: 'string', default: '4190' },
    'store-only': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(`${HELP}\n`);
else await run(Number(values.rounds), Number(values.port), values['store-only']);

async function run(rounds: number, port: number, storeOnly: boolean): Promise<void> {
  const home = process.env.SOLEUS_HOME ?? join(tmpdir(), `soleus-crash-${randomBytes(4).toString('hex')}`);
  const tried = storeOnly
    ? { script: 'tests/crash/store-process.ts', ...intoDatabase }
    : { script: 'bin/start.ts', ...intoPortal(`http://127.0.0.1:${port}`) };
  const targets = Array.from({ length: rounds }, (_, round) => TARGETS[round % TARGETS.length] ?? 'both');
  let lost = 0;
  for await (const round of crashRounds({ home, targets, port, ...tried })) {
    process.stdout.write(`${JSON.stringify(round)}\n`);
    lost += round.lost;
  }
  process.stdout.write(`${rounds} rounds, ${lost} lost. The store is left in ${home}.\n`);
  process.exitCode = lost > 0 ? 1 : 0;
}
