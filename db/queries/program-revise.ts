import type { Dose } from '@/clinical/dose/dose';
import { now } from '@/lib/clock';
import { Refused } from '@/lib/result';
import type { ScopedTx } from '../scope';
import { countUses } from './exercise-habits';
import { listRaisedFindings } from './findings';
import { listEpisodes } from './patients';
import {
  type Because,
  claimProgram,
  findRevision,
  insertProgram,
  insertRevision,
  latestRevision,
  type NewItem,
} from './program-writes';
import { listItems, listPrograms, listReasons, listRevisions } from './programs';

export type GivenItem = {
  readonly id: string;
  /** Its own id for a new prescription; the thread of an earlier item for one that is carried over. */
  readonly threadId: string;
  readonly slug: string;
  readonly dose: Dose;
  /** Ids of findings kept at signing. */
  readonly findings: readonly string[];
  /** Why, in the therapist's words; may be blank where a finding is named. */
  readonly words: string;
};

export type GivenRevision = {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly programId: string;
  /** The program's version as it was read; null for a first revision. */
  readonly version: number | null;
  readonly reason: string | null;
  readonly items: readonly GivenItem[];
  /** 'YYYY-MM-DD' */
  readonly effectiveFrom: string;
  readonly expectedPerWeek: number;
};

/** The exercises of today, by slug. */
export type Shelf = ReadonlyMap<string, { readonly version: number }>;

/**
 * Writes the first or the next revision of a program, whole. A repeated post of the same revision is the one that
 * is there; anything else that changed since the form was made is a conflict, and nothing is written. Throws
 * `Refused`.
 */
export async function writeRevision(tx: ScopedTx, given: GivenRevision, shelf: Shelf): Promise<number> {
  const repeated = await repeatOf(tx, given);
  if (repeated !== null) return repeated;
  const opened =
    given.version === null ? await openFirst(tx, given) : await openNext(tx, given, given.version);
  // Of two posts at once one waits here for the other: what it waited for may be its own twin.
  if (!opened) {
    const twin = await repeatOf(tx, given);
    if (twin !== null) return twin;
    throw new Refused('conflict');
  }
  const latest = await latestRevision(tx, given.patientId, given.programId);
  const number = (latest?.number ?? 0) + 1;
  const { id, patientId, programId, reason, effectiveFrom, expectedPerWeek } = given;
  const items = await itemsFor(tx, given, shelf);
  const revision = { id, patientId, programId, number, effectiveFrom, expectedPerWeek, items };
  await insertRevision(tx, { ...revision, reason: number === 1 ? null : reason });
  // What is carried over was counted when it was first given.
  const fresh = items.filter((item) => item.threadId === item.id);
  await countUses(
    tx,
    fresh.map((item) => item.slug),
    now(),
  );
  return number;
}

async function openFirst(tx: ScopedTx, { programId, patientId, episodeId }: GivenRevision): Promise<boolean> {
  const episodes = await listEpisodes(tx, patientId);
  if (!episodes.some((one) => one.id === episodeId && one.closedOn === null)) throw new Refused('not-found');
  return insertProgram(tx, { id: programId, patientId, episodeId });
}

async function openNext(tx: ScopedTx, given: GivenRevision, version: number): Promise<boolean> {
  const { programId, patientId, episodeId } = given;
  const programs = await listPrograms(tx, patientId);
  if (!programs.some((one) => one.id === programId && one.episodeId === episodeId))
    throw new Refused('not-found');
  return claimProgram(tx, { id: programId, patientId, version });
}

/** A carried item keeps the exercise as it was first given, also when the library has gone on. */
async function itemsFor(tx: ScopedTx, given: GivenRevision, shelf: Shelf): Promise<NewItem[]> {
  const { patientId, episodeId, programId } = given;
  const revisions = (await listRevisions(tx, patientId)).filter((one) => one.programId === programId);
  const earlier = await listItems(
    tx,
    patientId,
    revisions.map((one) => one.id),
  );
  const kept = new Set((await listRaisedFindings(tx, patientId, episodeId)).map((one) => one.id));
  return given.items.map((item) => {
    const { id, threadId, slug, dose } = item;
    if (item.findings.some((finding) => !kept.has(finding)))
      throw new Refused('invalid', { [`${id}.because`]: ['One of these findings is not of this episode.'] });
    const carried = earlier.find((one) => one.threadId === threadId && one.slug === slug);
    const onShelf = threadId === id ? shelf.get(slug) : undefined;
    const row = { id, threadId, slug, dose, because: becauseOf(item) };
    if (carried) return { ...row, exerciseVersion: carried.exerciseVersion, exercise: carried.exercise };
    if (!onShelf) throw new Refused('invalid', { program: ['An exercise is no longer in the library.'] });
    const { version, ...exercise } = onShelf;
    return { ...row, exerciseVersion: version, exercise };
  });
}

function becauseOf({ findings, words }: GivenItem): Because[] {
  return [
    ...findings.map((raisedFindingId): Because => ({ raisedFindingId, words: null })),
    ...(words === '' ? [] : [{ raisedFindingId: null, words } satisfies Because]),
  ];
}

/** The number of the revision that this post has already made; null for none. Another text under its id: conflict. */
async function repeatOf(tx: ScopedTx, given: GivenRevision): Promise<number | null> {
  const known = await findRevision(tx, given.patientId, given.id);
  if (!known) return null;
  const items = await listItems(tx, given.patientId, [given.id]);
  const reasons = await listReasons(
    tx,
    given.patientId,
    items.map((item) => item.id),
  );
  const same =
    known.programId === given.programId &&
    (known.number === 1 || known.reason === given.reason) &&
    content(given.items) ===
      content(
        items.map((item) => {
          const why = reasons.filter((one) => one.itemId === item.id);
          return {
            ...item,
            findings: why.flatMap((one) => one.raisedFindingId ?? []),
            words: why.find((one) => one.words !== null)?.words ?? '',
          };
        }),
      );
  if (!same) throw new Refused('conflict');
  return known.number;
}

function content(items: readonly GivenItem[]): string {
  return JSON.stringify(
    items.map(({ id, threadId, slug, dose, findings, words }) => [
      id,
      threadId,
      slug,
      Object.entries(dose).sort(([a], [b]) => (a < b ? -1 : 1)),
      [...findings].sort(),
      words,
    ]),
  );
}
