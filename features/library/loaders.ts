import 'server-only';
import { doseInWords } from '@/clinical/dose/dose-words';
import type { Habits } from '@/clinical/library/search';
import {
  listOwnStates,
  type OwnState,
  ownLibraryState,
  readOwnContents,
} from '@/db/queries/clinic-exercises';
import { listFavourites, listUses } from '@/db/queries/exercise-habits';
import { libraryState, listExercises } from '@/db/queries/library';
import type { ScopedTx } from '@/db/scope';
import { categoryWords, findingWords, kneeWords, needWords, targetWords } from './format';
import { type LibraryExercise, type StoredExercise, storedExercise } from './schema';
import type { ExerciseLine } from './types';

/** An exercise of the clinic as it stands, in use or retired. */
export type OwnExercise = OwnState & { readonly exercise: LibraryExercise };

export type Library = {
  /** What is offered: the shared exercises, and the clinic’s own that are in use. */
  readonly all: readonly LibraryExercise[];
  readonly bySlug: ReadonlyMap<string, LibraryExercise>;
  /** The clinic’s own, retired ones too. */
  readonly own: ReadonlyMap<string, OwnExercise>;
  /** The slug of what stands for this one today: its own, but for one that was merged. */
  readonly standsFor: (slug: string) => string;
};

type Shared = { readonly state: string; readonly all: readonly LibraryExercise[]; readonly library: Library };

/** The shared exercises are the same for every clinic: one reading serves a process until a migrate run changes them. */
let shared: Shared | null = null;

/** What was read of each clinic’s own exercises, the clinic that asked last at the end. */
const ownByClinic = new Map<string, { state: string; shared: Shared; library: Library }>();
const CLINICS_KEPT = 20;

/** Today’s exercises, as this clinic has them. Not to be asked after a write of the same transaction: it is kept. */
export async function readLibrary(tx: ScopedTx): Promise<Library> {
  const common = await readShared(tx);
  const state = await ownLibraryState(tx);
  if (state === NO_OWN) return common.library;
  const { clinicId } = tx.scope;
  const known = ownByClinic.get(clinicId);
  const library =
    known?.state === state && known.shared === common
      ? known.library
      : combined(common.all, await readOwn(tx, known?.library.own ?? new Map()));
  ownByClinic.delete(clinicId);
  ownByClinic.set(clinicId, { state, shared: common, library });
  for (const oldest of [...ownByClinic.keys()].slice(0, -CLINICS_KEPT)) ownByClinic.delete(oldest);
  return library;
}

/** What `ownLibraryState` says of a clinic that has written none. */
const NO_OWN = '0 0';

async function readShared(tx: ScopedTx): Promise<Shared> {
  const state = await libraryState(tx);
  if (shared?.state === state) return shared;
  const rows = await listExercises(tx);
  const all = rows.map((row) => ({ ...storedExercise.parse(row.content), version: row.version }));
  shared = { state, all, library: combined(all, new Map()) };
  return shared;
}

/** The clinic’s own exercises; of those that did not change since they were read, what was read stands. */
async function readOwn(
  tx: ScopedTx,
  known: ReadonlyMap<string, OwnExercise>,
): Promise<Map<string, OwnExercise>> {
  const states = await listOwnStates(tx);
  const changed = states.filter(({ slug, changes }) => known.get(slug)?.changes !== changes);
  const contents = await readOwnContents(
    tx,
    changed.map(({ id }) => id),
  );
  return new Map(
    states.flatMap((state) => {
      const content = contents.get(state.id);
      const before = known.get(state.slug);
      if (content === undefined) return before ? [[state.slug, before]] : [];
      const exercise = { ...storedExercise.parse(content), version: state.version };
      return [[state.slug, { ...state, exercise }]];
    }),
  );
}

/** One list of both. What an exercise took in by merging, it is also called. */
function combined(common: readonly LibraryExercise[], own: ReadonlyMap<string, OwnExercise>): Library {
  const standsFor = (slug: string): string => {
    const seen = new Set<string>();
    let at = slug;
    for (let into = own.get(at)?.mergedInto; into && !seen.has(into); into = own.get(at)?.mergedInto) {
      seen.add(into);
      at = into;
    }
    return at;
  };
  const alsoCalled = new Map<string, string[]>();
  for (const { slug, mergedInto, exercise } of own.values()) {
    if (mergedInto === null) continue;
    const into = standsFor(slug);
    alsoCalled.set(into, [...(alsoCalled.get(into) ?? []), exercise.name, ...exercise.aliases]);
  }
  const inUse = [...own.values()].filter(({ retired }) => !retired).map(({ exercise }) => exercise);
  const all = [...common, ...inUse].map((exercise) => {
    const names = alsoCalled.get(exercise.slug);
    return names ? { ...exercise, aliases: [...new Set([...exercise.aliases, ...names])] } : exercise;
  });
  return { all, bySlug: new Map(all.map((one) => [one.slug, one])), own, standsFor };
}

/** What is known of who asks: what they give and mark, with what the clinic gives. Merged exercises count together. */
export async function readHabits(tx: ScopedTx, { standsFor }: Library): Promise<Habits> {
  const uses = new Map<string, number>();
  const clinicUses = new Map<string, number>();
  const add = (to: Map<string, number>, slug: string, count: number) =>
    to.set(slug, (to.get(slug) ?? 0) + count);
  const rows = (await listUses(tx)).map((row) => ({ ...row, slug: standsFor(row.slug) }));
  for (const { slug, mine, all } of rows) {
    add(uses, slug, mine);
    add(clinicUses, slug, all);
  }
  const recent = rows
    .filter(({ lastAt }) => lastAt !== null)
    .sort((a, b) => (b.lastAt?.getTime() ?? 0) - (a.lastAt?.getTime() ?? 0))
    .map(({ slug }) => slug);
  const favourites = new Set((await listFavourites(tx)).map(standsFor));
  return { uses, clinicUses, favourites, recent: [...new Set(recent)] };
}

/** What a list shows of an exercise, in words. */
export function lineOf(exercise: StoredExercise): ExerciseLine {
  const { slug, name, category, kneePosition, level } = exercise;
  return {
    slug,
    name,
    category,
    kneePosition,
    level,
    kind: categoryWords[category],
    targets: targetWords(exercise),
    knee: kneeWords[kneePosition],
    kit: needWords(exercise.equipment),
    usual: doseInWords(exercise.defaultDose, category),
  };
}

/** The label of a finding by its code, for features that name a reason. */
export const findingLabel = (code: string): string => findingWords(code);
