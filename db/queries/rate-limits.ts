import { eq, sql } from 'drizzle-orm';
import type { AccountTx } from '../account';
import { rateLimits } from '../schema/accounts';

/**
 * Counts one try for a key and says how many there were in its window. One statement, so that fifty parallel
 * tries are fifty counts. Keys are hashes: an address typed wrongly is not kept.
 */
export async function countTry(
  tx: AccountTx,
  key: string,
  now: Date,
  windowSeconds: number,
): Promise<number> {
  const ends = new Date(now.getTime() + windowSeconds * 1000);
  const over = sql`${rateLimits.windowEndsAt} <= ${now}`;
  const [row] = await tx.db
    .insert(rateLimits)
    .values({ key, hits: 1, windowEndsAt: ends })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        hits: sql`case when ${over} then 1 else ${rateLimits.hits} + 1 end`,
        windowEndsAt: sql`case when ${over} then ${ends} else ${rateLimits.windowEndsAt} end`,
      },
    })
    .returning({ hits: rateLimits.hits });
  return row?.hits ?? 1;
}

export async function forgetTries(tx: AccountTx, key: string): Promise<void> {
  await tx.db.delete(rateLimits).where(eq(rateLimits.key, key));
}

/** Takes one counted try back: it succeeded, and only failures are to count against a whole network. */
export async function forgiveTry(tx: AccountTx, key: string): Promise<void> {
  await tx.db
    .update(rateLimits)
    .set({ hits: sql`greatest(${rateLimits.hits} - 1, 0)` })
    .where(eq(rateLimits.key, key));
}
