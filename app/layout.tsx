import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ThemeScript } from '@/components/shell/theme-script';
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
  const [locale, viewer, asked] = await Promise.all([getLocale(), currentViewer(), headers()]);
  const nonce = /'nonce-([^']+)'/.exec(asked.get('content-security-policy') ?? '')?.[1];
  return (
    // The theme's script sets an attribute here before React sees it.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
      </head>
      <body>
        <SessionWatch who={viewer?.membershipId ?? null} />
        {children}
      </body>
    </html>
  );
}
