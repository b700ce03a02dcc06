import 'server-only';
import { notFound } from 'next/navigation';
import { type Certainty, citationHref, citationInWords } from '@/clinical/citation';
import { doseSideInWords, doseWords } from '@/clinical/dose/dose-words';
import { families } from '@/clinical/library/families.data';
import { searchExercises } from '@/clinical/library/search';
import { withScope } from '@/db/scope';
import { requireViewer } from '@/features/session/viewer';
import { familyWords, findingWords, kitWords } from '../format';
import { type Library, lineOf, readLibrary } from '../loaders';
import { libraryQuery, type StoredExercise } from '../schema';
import type { LibraryPage } from '../types';
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
  const { all } = await library();
  const { page, ...given } = libraryQuery.parse(address);
  const filter = {
    q: given.q ?? '',
    muscle: given.muscle ?? '',
    knee: given.knee ?? '',
    kind: given.kind ?? '',
    finding: given.finding ?? '',
    kit: given.kit ?? '',
    region: given.region ?? '',
    level: given.level ?? '',
  };
  const found = searchExercises(all, searchFilterOf(filter));
  const last = Math.max(1, Math.ceil(found.length / PAGE));
  const wanted = Number(page ?? 1);
  const at = Number.isInteger(wanted) ? Math.min(Math.max(1, wanted), last) : 1;
  const first = (at - 1) * PAGE;
  return {
    filter,
    facets: facetsOf(all, filter),
    total: all.length,
    count: found.length,
    first,
    lines: found.slice(first, first + PAGE).map(lineOf),
    pages: { before: at > 1 ? at - 1 : null, after: at < last ? at + 1 : null },
  };
}

/** Everything that the library says of one exercise. */
export async function loadExercise(slug: string): Promise<ExerciseSheet> {
  const { bySlug } = await library();
  const exercise = bySlug.get(slug);
  if (!exercise) notFound();
  return {
    ...lineOf(exercise),
    version: exercise.version,
    region: exercise.region,
    family: familyWords(exercise.family),
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
    ...rungs(exercise, bySlug),
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

/** The next easier and harder exercise on the same ladder; null at its ends and where there is no order. */
function rungs({ slug }: StoredExercise, bySlug: Library['bySlug']) {
  const family = families.find((one) => one.slugs.includes(slug));
  if (family?.kind !== 'ladder') return { easier: null, harder: null, ladder: false };
  const at = family.slugs.indexOf(slug);
  const rung = (index: number) => {
    const other = bySlug.get(family.slugs[index] ?? '');
    return other ? { slug: other.slug, name: other.name } : null;
  };
  return { easier: rung(at - 1), harder: rung(at + 1), ladder: true };
}

const certaintyWords: Record<Certainty, string> = {
  read: 'read',
  secondary: 'known from a page that quotes it',
  'to-verify': 'not verified',
  'product-default': 'this product’s default',
  convention: 'convention',
  none: 'no source',
};
