/**
 * Boot guard: a process with a missing or weak setting stops here, before it serves anything. So does one that
 * `bin/start` did not start: its own server checks the origin of every write, a bare `next start` would not.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  if (!process.env.SOLEUS_START) {
    throw new Error('Start Soleus by `npm start` or `npm run dev`: only they check the origin of writes.');
  }
  const { env } = await import('@/lib/env');
  env();
}
