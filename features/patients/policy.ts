import type { Role } from '@/features/session/viewer';

const REGISTERS: Record<Role, boolean> = {
  owner: true,
  therapist: true,
  'front-desk': true,
  patient: false,
};

/** Who registers patients, edits who they are, and hands over access. */
export const mayRegister = (role: Role): boolean => REGISTERS[role];

const NAMES_EPISODES: Record<Role, boolean> = {
  owner: true,
  therapist: true,
  'front-desk': false,
  patient: false,
};

/** Who says what a patient came with. The desk neither gives nor reads it. */
export const mayNameEpisode = (role: Role): boolean => NAMES_EPISODES[role];

/** Steps from one word to another: a letter added, dropped or changed (Levenshtein 1966). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (letter === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/**
 * Whether two sort names of people born on one day may be the same person: a word in common, or words that differ
 * by a letter or two ("Ebrahim", "Ibrahim"). Asked of the person at the desk, never decided here.
 */
export function mightBeSame(one: string, other: string): boolean {
  const theirs = other.split(' ').filter((word) => word.length > 1);
  return one
    .split(' ')
    .filter((word) => word.length > 1)
    .some((word) =>
      theirs.some((their) => word === their || (word.length > 4 && distance(word, their) <= 2)),
    );
}
