import type { ScreenAnswer } from '@/clinical/triage/raise';
import { questions } from '@/clinical/triage/screen-words';
import { optionalChoice, type Reader } from '../reading/schema';
import { answersIn, SCREEN_SIDES, SCREEN_WORDS } from './format';

const word = optionalChoice(SCREEN_WORDS, 'Yes, no or not sure?');
const side = optionalChoice(SCREEN_SIDES, 'Left, right or both?');

/**
 * The screen as sent. A yes without a side is kept and raises its flag all the same, for both sides until one is said:
 * a warning does not wait for its details.
 */
export function readFlags(reader: Reader): ScreenAnswer[] {
  for (const { code, sided } of questions) {
    reader.read(`flag.${code}.answer`, word);
    if (sided) reader.read(`flag.${code}.side`, side);
  }
  return answersIn(reader.values);
}
