import 'server-only';
import { resolveSide } from '@/clinical/dose/resolve-side';
import { families } from '@/clinical/library/families.data';
import { type ProposedExercise, proposeExercises } from '@/clinical/library/propose';
import { type Habits, searchExercises } from '@/clinical/library/search';
import type { EpisodeRow } from '@/db/queries/patients';
import { withScope } from '@/db/scope';
import { findingLabel, type Library, lineOf, readHabits, readLibrary } from '@/features/library/loaders';
import type { LibraryExercise, StoredExercise } from '@/features/library/schema';
import type { Viewer } from '@/features/session/viewer';
import { draftOf } from '../format';
import type { ExerciseCard, Found, Rung, Search } from '../types';
import { whyProposed } from './format';

const SHOWN = 6;

/** What the search knows of the patient: side, equipment at home (null while nobody asked) and standing findings. */
export type Ground = {
  readonly side: EpisodeRow['side'] | null;
  readonly equipment: readonly string[] | null;
  readonly findings: readonly string[];
};

/**
 * What the search shows for what was typed: the best few, and how many there are. A chosen finding without words
 * proposes the exercises that address it, each with its reason. Words that are found only outside the chosen finding
 * and knee angle are shown all the same, and said to be outside.
 */
export function findIn(library: Library, given: Search, ground: Ground, habits: Habits): Found {
  const { text, finding, knee } = given;
  const narrowed = searchExercises(library.all, { text, finding, kneePosition: knee }, habits);
  const outside = narrowed.length === 0 && text !== '' && (finding !== '' || knee !== '');
  const proposed =
    finding === '' || outside
      ? []
      : proposeExercises(library.all, finding, ground).filter(({ exercise }) => narrowed.includes(exercise));
  const found: readonly LibraryExercise[] = outside
    ? searchExercises(library.all, { text }, habits)
    : text === '' && finding !== ''
      ? proposed.map(({ exercise }) => exercise)
      : narrowed;
  const shown = found.slice(0, SHOWN);
  return {
    search: given,
    count: found.length,
    outside: outside && found.length > 0,
    cards: shown.map((exercise) => cardOf(library, exercise, ground.side)),
    why: Object.fromEntries(
      proposed
        .filter(({ exercise }) => shown.includes(exercise))
        .map((one: ProposedExercise<LibraryExercise>) => [one.exercise.slug, whyProposed(one, findingLabel)]),
    ),
  };
}

/** What the form shows of an exercise of today's library, or of the snapshot in a program. */
export function cardOf(
  library: Library,
  exercise: StoredExercise,
  side: EpisodeRow['side'] | null,
): ExerciseCard {
  const { slug, name, category, targets, knee, kneePosition, kit, usual } = lineOf(exercise);
  const resolved = resolveSide(exercise.defaultDose.side, side);
  return {
    slug,
    name,
    category,
    tags: exercise.tags,
    region: exercise.region,
    targets,
    knee: kneePosition === 'any' ? '' : knee,
    kit,
    usual,
    defaults: draftOf(exercise.defaultDose, resolved.known ? resolved.side : null),
    addresses: exercise.addresses,
    ...rungsAround(library, exercise.slug),
    avoid: exercise.avoidWith.map(({ finding, level }) => ({
      code: finding,
      label: findingLabel(finding),
      level,
    })),
  };
}

/** The steps below and above on its family's ladder, the nearest first; none where the family has no order. */
function rungsAround(library: Library, slug: string): Pick<ExerciseCard, 'easier' | 'harder'> {
  const ladder = families.find((family) => family.kind === 'ladder' && family.slugs.includes(slug));
  const at = ladder?.slugs.indexOf(slug) ?? 0;
  const named = (slugs: readonly string[]) =>
    slugs.flatMap((one): Rung[] => {
      const known = library.bySlug.get(one);
      return known ? [{ slug: one, name: known.name }] : [];
    });
  return {
    easier: named(ladder?.slugs.slice(0, at).reverse() ?? []),
    harder: named(ladder?.slugs.slice(at + 1) ?? []),
  };
}

/** Exercises for a search, for whoever may prescribe. */
export const findCards = (viewer: Viewer, given: Search, ground: Ground): Promise<Found> =>
  withScope(viewer.scope, async (tx) => {
    const library = await readLibrary(tx);
    return findIn(library, given, ground, await readHabits(tx, library));
  });

/** The cards of some exercises of today's library. */
export async function cardsOf(
  viewer: Viewer,
  slugs: readonly string[],
  side: Ground['side'],
): Promise<ExerciseCard[]> {
  return withScope(viewer.scope, async (tx) => {
    const library = await readLibrary(tx);
    return slugs.flatMap((slug) => {
      const exercise = library.bySlug.get(slug);
      return exercise ? [cardOf(library, exercise, side)] : [];
    });
  });
}

/** For each name as typed the exercises that it may mean, the best first: one that is called so, or the likeliest few. */
export async function cardsNamed(
  viewer: Viewer,
  names: readonly string[],
  side: Ground['side'],
): Promise<ExerciseCard[][]> {
  return withScope(viewer.scope, async (tx) => {
    const library = await readLibrary(tx);
    const habits = await readHabits(tx, library);
    return names.map((text) =>
      text.trim() === ''
        ? []
        : searchExercises(library.all, { text }, habits)
            .slice(0, 5)
            .map((exercise) => cardOf(library, exercise, side)),
    );
  });
}
