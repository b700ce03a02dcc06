'use client';

import { useEffect, useState } from 'react';

/** What a script of its own brings, fetched once for all who want it; after a failure it is asked for again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** What `load` brings, or null until it has come; the page that the server sends does without. */
export function useLoaded<T extends object>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    let stays = true;
    load().then(
      (all) => stays && setLoaded(all),
      // Without a network the page stays as it is; the next visit asks again.
      () => undefined,
    );
    return () => {
      stays = false;
    };
  }, [load]);
  return loaded;
}
