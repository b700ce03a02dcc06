import 'server-only';
import { notFound } from 'next/navigation';
import { type Certainty, citationHref, citationInWords } from '@/clinical/citation';
import { doseSideInWords, doseWords } from '@/clinical/dose/dose-words';
import { families } from '@/clinical/library/families.data';
import { answerOf } from '@/clinical/library/search';
import { withScope } from '@/db/scope';
import { requireViewer } from '@/features/session/viewer';
import { familyWords, findingWords, kitWords } from '../format';
import { type Library, lineOf, readLibrary } from '../loaders';
import { type LibraryExercise, libraryQuery } from '../schema';
import type { Ladder, LibraryPage, ResultLine } from '../types';
import { facetsOf, searchFilterOf } from './format';
import type { ExerciseSheet } from './types';

const PAGE = 24;

async function library(): Promise<Library> {
  const viewer = await requireViewer('owner', 'therapist');
  return withScope(viewer.scope, readLibrary);
}

/** One page of the library, narrowed by the address. */
export async function loadLibrary(
  address: Readonly<Record<string, string | string[] | undefined>>,
): Promise<LibraryPage> {
  const { all, bySlug } = await library();
  const { page, filter } = libraryQuery.parse(address);
  const { found, counts } = answerOf(all, searchFilterOf(filter), undefined, filter.sort);
  const last = Math.max(1, Math.ceil(found.length / PAGE));
  const at = Math.min(page, last);
  const first = (at - 1) * PAGE;
  return {
    filter,
    facets: facetsOf(counts, filter),
    total: all.length,
    count: found.length,
    first,
    lines: found.slice(first, first + PAGE).map((exercise) => resultLine(exercise, bySlug)),
    pages: { before: at > 1 ? at - 1 : null, after: at < last ? at + 1 : null },
  };
}

const resultLine = (exercise: LibraryExercise, bySlug: Library['bySlug']): ResultLine => ({
  ...lineOf(exercise),
  ladder: ladderOf(exercise.slug, bySlug),
  generalPractice: exercise.basis === 'general-practice',
});

/** Everything that the library says of one exercise. */
export async function loadExercise(slug: string): Promise<ExerciseSheet> {
  const { bySlug } = await library();
  const exercise = bySlug.get(slug);
  if (!exercise) notFound();
  return {
    ...lineOf(exercise),
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
    dose: doseWords(exercise.defaultDose, exercise.category),
    note: exercise.defaultDose.note,
    ladder: ladderOf(slug, bySlug),
    avoid: exercise.avoidWith.map(({ finding, level }) => ({ label: findingWords(finding), level })),
    answers: exercise.addresses.map((code) => ({ code, label: findingWords(code) })),
    generalPractice: exercise.basis === 'general-practice',
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

const certaintyWords: Record<Certainty, string> = {
  read: 'read',
  secondary: 'known from a page that quotes it',
  'to-verify': 'not verified',
  'product-default': 'this product’s default',
  convention: 'convention',
  none: 'no source',
};
