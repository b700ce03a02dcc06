import { zxcvbn, zxcvbnOptions } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

export const PASSWORD_MIN = 15;
const PASSWORD_MAX = 200;

zxcvbnOptions.setOptions({ dictionary, graphs: adjacencyGraphs });

/**
 * What is wrong with a new password, in words for beside the field; null when it may be used.
 * 15 characters, since it is the only factor (NIST SP 800-63B-4). Common, breached, keyboard-walk and repeated
 * ones are refused by the lists that come with zxcvbn, without asking anyone over a network.
 */
export function passwordProblem(password: string, about: readonly string[]): string | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN)
    return `${length} characters. At least ${PASSWORD_MIN}; four plain words are fine.`;
  if (length > PASSWORD_MAX) return `At most ${PASSWORD_MAX} characters.`;
  const parts = about
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((part) => part.length > 2);
  const { score } = zxcvbn(password.slice(0, 100), parts);
  return score < 3
    ? 'Too easy to guess: it is common, repeated or close to your name. Try four unrelated words.'
    : null;
}
