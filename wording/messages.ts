import 'next-intl';
import type { getTranslations } from 'next-intl/server';
import type en from './en.json';

declare module 'next-intl' {
  interface AppConfig {
    Messages: typeof en.strings;
  }
}

/** Says a sentence of the reader's language by its key; a key that does not exist does not compile. */
export type Say = Awaited<ReturnType<typeof getTranslations<never>>>;
