import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PortalShell } from '@/components/shell/portal-shell';

/** The frame only. Each page's loader asks who is there: layouts do not run again on navigation. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const say = await getTranslations('nav');
  return (
    <PortalShell
      placesLabel={say('label')}
      skip={say('skip')}
      places={[
        { href: '/portal', name: say('today'), icon: 'today' },
        { href: '/portal/diary', name: say('diary'), icon: 'document' },
        { href: '/portal/progress', name: say('progress'), icon: 'progress' },
        { href: '/portal/help', name: say('help'), icon: 'help' },
      ]}
    >
      {children}
    </PortalShell>
  );
}
