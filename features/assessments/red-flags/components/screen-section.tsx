import { getTranslations } from 'next-intl/server';
import { redFlags } from '@/wording/red-flags';
import type { AdviceById } from '../types';
import { Screen } from './screen';

/** The red-flag screen with its fixed wording, which is read on the server: the sentences never change. */
export async function ScreenSection({ emergencyNumber }: { emergencyNumber: string | null }) {
  const say = await getTranslations();
  const numbers = {
    emergencyNumber: emergencyNumber ?? say('help.emergencyWords'),
    urgentNumber: say('help.urgentWords'),
  };
  const advice: AdviceById = Object.fromEntries(
    redFlags(numbers).map(({ id, trigger, heading, body, action, source }) => [
      id,
      { trigger, heading, body, action, source },
    ]),
  );
  return <Screen advice={advice} />;
}
