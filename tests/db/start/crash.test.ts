import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { crashRounds, TARGETS } from '../../crash/rounds';
import { intoDatabase } from '../../crash/writers';

const home = join(tmpdir(), `soleus-crash-${randomBytes(4).toString('hex')}`);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The whole product is killed by hand, 20 times: tests/crash/run.ts. */
it('kill -9 of the start, of the database and of both loses no acknowledged write', async () => {
  const script = 'tests/crash/store-process.ts';
  for await (const round of crashRounds({ home, script, targets: TARGETS, port: 0, ...intoDatabase })) {
    expect(round).toMatchObject({ lost: 0 });
    expect(round.acknowledged).toBeGreaterThan(0);
  }
}, 60_000);
