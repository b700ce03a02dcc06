import 'server-only';
import { notFound } from 'next/navigation';
import { certaintyWords, citationHref, citationInWords } from '@/clinical/citation';
import { doseSideInWords, doseWords } from '@/clinical/dose/dose-words';
import { families } from '@/clinical/library/families.data';
import { isOwn, licenceWords } from '@/clinical/library/rights';
import { answerOf, type Habits } from '@/clinical/library/search';
import { dayInWords } from '@/clinical/time/day-words';
import { listOwnVersions } from '@/db/queries/clinic-exercises';
import { countPatientsWith } from '@/db/queries/exercise-habits';
import { withScope } from '@/db/scope';
import { requireViewer, type Viewer } from '@/features/session/viewer';
import { localDate } from '@/lib/clock';
import { familyWords, findingWords, kitWords } from '../format';
import { type Library, lineOf, readHabits, readLibrary } from '../loaders';
import { type LibraryExercise, libraryQuery, storedExercise } from '../schema';
import type { Ladder, LibraryPage, ResultLine } from '../types';
import { facetsOf, searchFilterOf } from './format';
import type { ExerciseSheet } from './types';

const PAGE = 24;
/** So many of what was given last make up “recent”. */
const RECENT = 24;

/** The library as this clinic has it, with what is known of who asks. */
async function shelf(): Promise<{ viewer: Viewer; library: Library; habits: Habits }> {
  const viewer = await requireViewer('owner', 'therapist');
  return withScope(viewer.scope, async (tx) => {
    const library = await readLibrary(tx);
    return { viewer, library, habits: await readHabits(tx, library) };
  });
}

/** One page of the library, narrowed by the address. */
export async function loadLibrary(
  address: Readonly<Record<string, string | string[] | undefined>>,
): Promise<LibraryPage> {
  const { library, habits } = await shelf();
  const { page, filter } = libraryQuery.parse(address);
  const sets = setsOf(library, habits);
  const within = filter.show === 'all' ? undefined : sets[filter.show];
  // What was given lately is asked for in that order, until words or another order say otherwise.
  const lately = filter.show === 'recent' && filter.sort === 'fit' && filter.q === '';
  const { found, counts } = answerOf(
    library.all,
    { ...searchFilterOf(filter), within },
    habits,
    lately ? 'recent' : filter.sort,
  );
  const last = Math.max(1, Math.ceil(found.length / PAGE));
  const at = Math.min(page, last);
  const first = (at - 1) * PAGE;
  const [before, after] = [at > 1 ? at - 1 : null, at < last ? at + 1 : null];
  return {
    filter,
    shows: {
      all: library.all.length,
      favourites: sets.favourites.size,
      recent: sets.recent.size,
      own: sets.own.size,
    },
    facets: facetsOf(counts, filter),
    total: within?.size ?? library.all.length,
    count: found.length,
    first,
    lines: found.slice(first, first + PAGE).map((exercise) => resultLine(exercise, library, habits)),
    pages: { before, after },
  };
}

/** The slugs of each narrower view, of exercises that are offered. */
function setsOf({ bySlug, own }: Library, { favourites, recent }: Habits) {
  const offered = (slugs: Iterable<string>) => new Set([...slugs].filter((slug) => bySlug.has(slug)));
  return {
    favourites: offered(favourites),
    recent: offered(recent.slice(0, RECENT)),
    own: offered(own.keys()),
  };
}

const resultLine = (exercise: LibraryExercise, { bySlug }: Library, habits: Habits): ResultLine => ({
  ...lineOf(exercise),
  ladder: ladderOf(exercise.slug, bySlug),
  generalPractice: exercise.basis === 'general-practice',
  photo: exercise.media?.find(({ mediaType }) => mediaType.startsWith('image/'))?.id ?? null,
  own: isOwn(exercise.slug),
  favourite: habits.favourites.has(exercise.slug),
  uses: habits.uses.get(exercise.slug) ?? 0,
});

/**
 * Everything that the library says of one exercise; of the clinic’s own, also of one that is retired, and as it was
 * in an earlier version.
 */
export async function loadExercise(
  slug: string,
  wanted: string | string[] | undefined,
): Promise<ExerciseSheet> {
  const { viewer, library, habits } = await shelf();
  const { bySlug } = library;
  const own = library.own.get(slug);
  const present = bySlug.get(slug) ?? own?.exercise;
  if (!present) notFound();
  const { patients, versions } = await withScope(viewer.scope, async (tx) => ({
    patients: await countPatientsWith(tx, slug),
    versions: own ? await listOwnVersions(tx, own.id) : [],
  }));
  const earlier = versions.find(({ version }) => String(version) === wanted && version !== present.version);
  const exercise = earlier ? { ...storedExercise.parse(earlier.content), version: earlier.version } : present;
  const standsFor = own?.mergedInto ? bySlug.get(library.standsFor(slug)) : undefined;
  return {
    ...resultLine(exercise, library, habits),
    patients,
    media: exercise.media ?? [],
    written: own
      ? {
          present: present.version,
          retired: own.retired,
          mergedInto: standsFor ? { slug: standsFor.slug, name: standsFor.name } : null,
          author: exercise.rights?.author ?? null,
          licence: exercise.rights ? licenceWords[exercise.rights.licence] : null,
          versions: versions.map(({ version, createdAt, author }) => ({
            version,
            on: dayInWords(localDate(createdAt, viewer.timeZone)),
            author,
          })),
        }
      : null,
    version: exercise.version,
    region: exercise.region,
    family: exercise.family === null ? null : familyWords(exercise.family),
    aliases: exercise.aliases,
    position: exercise.position,
    steps: exercise.steps,
    cues: exercise.cues,
    faults: exercise.commonFaults,
    precautions: exercise.precautions,
    optional: exercise.equipment.optional.map(kitWords),
    side: doseSideInWords(exercise.defaultDose.side),
    moves: exercise.defaultDose,
    dose: doseWords(exercise.defaultDose, exercise.category),
    note: exercise.defaultDose.note,
    avoid: exercise.avoidWith.map(({ finding, level }) => ({ label: findingWords(finding), level })),
    answers: exercise.addresses.map((code) => ({ code, label: findingWords(code) })),
    sources: exercise.sources.map((source) => ({
      words: citationInWords(source),
      href: citationHref(source),
      certainty: certaintyWords[source.certainty],
    })),
  };
}

const familyOf = new Map(families.flatMap((family) => family.slugs.map((slug) => [slug, family])));

/** The next easier and harder exercise on the same ladder, null at its ends; null where there is no order. */
function ladderOf(slug: string, bySlug: Library['bySlug']): Ladder | null {
  const family = familyOf.get(slug);
  if (family?.kind !== 'ladder') return null;
  const at = family.slugs.indexOf(slug);
  const rung = (index: number) => {
    const other = bySlug.get(family.slugs[index] ?? '');
    return other ? { slug: other.slug, name: other.name } : null;
  };
  return { easier: rung(at - 1), harder: rung(at + 1) };
}
