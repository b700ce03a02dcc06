/** Under what a clinic’s own words, photo or video may be given to others. Nothing is assumed: it is said each time. */
export const licences = ['own-work', 'cc0', 'cc-by', 'cc-by-sa', 'permission', 'unknown'] as const;
export type Licence = (typeof licences)[number];

export const licenceWords: Readonly<Record<Licence, string>> = {
  'own-work': 'our own work, all rights kept',
  cc0: 'CC0, no rights reserved',
  'cc-by': 'CC BY 4.0',
  'cc-by-sa': 'CC BY-SA 4.0',
  permission: 'someone else’s, with written permission',
  unknown: 'unknown',
};

/**
 * Whether it may leave the clinic’s staff: shown to a patient, printed, exported for others. What nobody knows the
 * licence of may not.
 */
export const mayBeShared = (licence: string): boolean =>
  licences.some((known) => known === licence && known !== 'unknown');

/** Who made it, and under what it may be given on. */
export interface Rights {
  readonly author: string;
  readonly licence: Licence;
}

/** A photo or a video that a version of an exercise shows. */
export interface ExerciseMedium extends Rights {
  readonly id: string;
  readonly mediaType: string;
  /** What it shows, for whoever cannot see it. */
  readonly words: string;
}

const OWN = 'own-';

/** Whether an exercise is a clinic’s own: by its name, since a snapshot in a program says nothing else of it. */
export const isOwn = (slug: string): boolean => slug.startsWith(OWN);

/** A name for an exercise of a clinic that no other one has: from its words, with a number where they are taken. */
export function ownSlug(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  const plain = `${OWN}${words || 'exercise'}`;
  if (!taken.has(plain)) return plain;
  let number = 2;
  while (taken.has(`${plain}-${number}`)) number += 1;
  return `${plain}-${number}`;
}
