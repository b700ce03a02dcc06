import { createHash, timingSafeEqual } from 'node:crypto';

/** Set-up is open while there is no clinic and the console printed a code; afterwards it does not exist. */
export const mayOpenSetUp = (store: 'empty' | 'demo' | 'own', code: string | undefined): code is string =>
  store === 'empty' && code !== undefined;

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Compares in the same time wherever the two differ, and however long they are. */
export const codeFits = (given: string, code: string): boolean =>
  timingSafeEqual(digest(given.trim()), digest(code));
