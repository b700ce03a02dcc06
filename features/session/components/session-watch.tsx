'use client';

import { useEffect } from 'react';

const ASK_EVERY_MS = 60_000;

/**
 * Empties this tab when the session ends: at once when another tab signs out or signs in as somebody else, at the
 * next focus or within a minute when it was revoked elsewhere, and when the back/forward cache brings a page back.
 */
export function SessionWatch({ who }: { who: string | null }) {
  useEffect(() => {
    const channel = new BroadcastChannel('soleus-session');
    channel.postMessage(who);
    channel.onmessage = (event: MessageEvent<unknown>) => {
      if (event.data !== who && who !== null) location.replace(event.data === null ? '/sign-in' : '/');
    };
    if (who === null) return () => channel.close();

    const ask = async () => {
      if (document.visibilityState !== 'visible' || !navigator.onLine) return;
      const answer = await fetch('/api/session', { cache: 'no-store' }).catch(() => null);
      if (answer?.status === 401) location.replace('/sign-in');
    };
    const shown = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    const timer = setInterval(ask, ASK_EVERY_MS);
    addEventListener('focus', ask);
    document.addEventListener('visibilitychange', ask);
    addEventListener('pageshow', shown);
    return () => {
      channel.close();
      clearInterval(timer);
      removeEventListener('focus', ask);
      document.removeEventListener('visibilitychange', ask);
      removeEventListener('pageshow', shown);
    };
  }, [who]);
  return null;
}
