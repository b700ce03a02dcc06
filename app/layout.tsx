import type { Metadata, Viewport } from 'next';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SessionWatch } from '@/features/session/components/session-watch';
import { currentViewer } from '@/features/session/viewer';
import './tokens.css';
import './base.css';

// Titles name the place, never a person: they end up in histories and on shared screens.
export const metadata: Metadata = { title: { default: 'Soleus', template: '%s · Soleus' } };

// Every page is made for its request: a prerendered one has no nonce, so none of its scripts would run.
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, viewer] = await Promise.all([getLocale(), currentViewer()]);
  return (
    <html lang={locale}>
      <body>
        <SessionWatch who={viewer?.membershipId ?? null} />
        {children}
      </body>
    </html>
  );
}
