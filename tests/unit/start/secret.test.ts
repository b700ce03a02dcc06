import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chooseSource } from '@/bin/start/database';
import { Teardown } from '@/bin/start/teardown';
import { isStrongSecret } from '@/lib/env';
import { EXIT } from '@/lib/halt';

const own = { NODE_ENV: 'test', DATABASE_URL: 'postgres://soleus_app@127.0.0.1:1/x' } as const;
const secret = randomBytes(32).toString('hex');

describe('secrets with a database of one’s own', () => {
  it.each([
    ['DATABASE_OWNER_URL', { NEXTAUTH_SECRET: secret }],
    ['NEXTAUTH_SECRET is missing', { DATABASE_OWNER_URL: 'postgres://x' }],
    ['NEXTAUTH_SECRET is weak', { DATABASE_OWNER_URL: 'postgres://x', NEXTAUTH_SECRET: 'short' }],
  ])('a start without them stops and says %s', async (message, values) => {
    await expect(chooseSource('/nowhere', { ...own, ...values }, new Teardown())).rejects.toThrow(
      expect.objectContaining({ exitCode: EXIT.configuration, message: expect.stringContaining(message) }),
    );
  });

  it('a full set is taken, and nothing is printed or started yet', async () => {
    const values = { DATABASE_OWNER_URL: 'postgres://x', NEXTAUTH_SECRET: secret };
    expect((await chooseSource('/nowhere', { ...own, ...values }, new Teardown())).held).toBeNull();
  });

  it.each([
    'changeme-changeme-changeme-changeme',
    'a'.repeat(40),
    'ab'.repeat(20),
    'my-secret-my-secret-my-secret-42',
  ])('%s signs nothing', (text) => expect(isStrongSecret(text)).toBe(false));

  it('random keys pass, in hex and in base64', () => {
    for (let times = 0; times < 200; times++) {
      expect(isStrongSecret(randomBytes(32).toString('hex'))).toBe(true);
      expect(isStrongSecret(randomBytes(32).toString('base64'))).toBe(true);
    }
  });
});
