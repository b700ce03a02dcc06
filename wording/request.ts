import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import en from './en.json';

/**
 * The language of this request. Reading the cookie also makes every page dynamic, which the nonce needs. The
 * sentences are British English, and dates are written as there: "20 November", not "November 20".
 */
export default getRequestConfig(async () => {
  await cookies();
  return { locale: 'en-GB', timeZone: 'UTC', messages: en.strings };
});
