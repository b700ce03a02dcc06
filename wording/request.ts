import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import en from './en.json';

/** The language of this request. Reading the cookie also makes every page dynamic, which the nonce needs. */
export default getRequestConfig(async () => {
  await cookies();
  return { locale: 'en', timeZone: 'UTC', messages: en.strings };
});
