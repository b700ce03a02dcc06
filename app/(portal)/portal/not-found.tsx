import { getTranslations } from 'next-intl/server';
import { HardLink } from '@/components/ui/hard-link';
import { EmptyState } from '@/components/ui/state';

/** Not there, or not yours: the same words. */
export default async function PortalNotFoundPage() {
  const say = await getTranslations();
  return (
    <EmptyState
      level={1}
      title={say('error.notFound')}
      actions={
        <HardLink href="/portal" size="touch">
          {say('log.backToday')}
        </HardLink>
      }
    />
  );
}
