import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { HelpPage } from '@/features/diary/help/components/help-page';
import { loadHelp } from '@/features/diary/help/loaders';
import { signOut } from '@/features/session/sign-in/actions';

export async function generateMetadata() {
  return { title: (await getTranslations('nav'))('help') };
}

export default async function PortalHelpPage() {
  const [help, say] = await Promise.all([loadHelp(), getTranslations('privacy')]);
  return (
    <HelpPage
      help={help}
      signOut={
        <form action={signOut}>
          <Button type="submit" size="touch">
            {say('signOut')}
          </Button>
        </form>
      }
    />
  );
}
