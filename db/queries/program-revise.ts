import type { Dose } from '@/clinical/dose/dose';
import { now } from '@/lib/clock';
import { Refused } from '@/lib/result';
import type {
  StoredCriterion,
  StoredPhase,
  StoredProtocol,
  StoredReading,
  StoredRung,
} from '../schema/programs';
import type { ScopedTx } from '../scope';
import { countUses } from './exercise-habits';
import { listRaisedFindings } from './findings';
import { listGoals } from './goals';
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

export type GivenRung = { readonly slug: string; readonly dose: Partial<Dose> };

export type GivenItem = {
  readonly id: string;
  /** Its own id for a new prescription; the thread of an earlier item for one that is carried over. */
  readonly threadId: string;
  readonly slug: string;
  readonly dose: Dose;
  readonly phase: number;
  readonly superset: string | null;
  readonly easier: GivenRung | null;
  readonly harder: GivenRung | null;
  /** Ids of findings kept at signing. */
  readonly findings: readonly string[];
  /** Ids of goals of the episode. */
  readonly goals: readonly string[];
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
  /** Why two variables of one item changed at once; null where none did. */
  readonly togetherReason: string | null;
  readonly items: readonly GivenItem[];
  /** 'YYYY-MM-DD'; may lie ahead. */
  readonly effectiveFrom: string;
  readonly expectedPerWeek: number;
  readonly phases: readonly StoredPhase[];
  /** From 1; 0 while the program waits for its first phase. */
  readonly currentPhase: number;
  /** All of these before the program ends; left out, those of the revision before it. */
  readonly endsWhen?: readonly StoredCriterion[];
  /** How the criteria were read, where it moves on to a later phase. */
  readonly criteriaRead?: readonly StoredReading[] | null;
  /** The protocol that a first revision begins with; none where it was written freely. */
  readonly protocol?: StoredProtocol | null;
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
  if (latest && given.effectiveFrom < latest.effectiveFrom)
    throw new Refused('invalid', {
      effectiveFrom: [
        `Revision ${latest.number} takes effect on ${latest.effectiveFrom}: give this day or a later one.`,
      ],
    });
  const number = (latest?.number ?? 0) + 1;
  const items = await itemsFor(tx, given, shelf);
  const { version: _version, episodeId: _episodeId, ...revision } = given;
  await insertRevision(tx, {
    ...revision,
    kind: 'change',
    number,
    reason: number === 1 ? null : given.reason,
    // A change during a pause goes on with the pause: its items are expected once the program goes on.
    expectedPerWeek: (await isPaused(tx, given)) ? 0 : given.expectedPerWeek,
    endsWhen: given.endsWhen ?? latest?.endsWhen ?? [],
    criteriaRead: given.criteriaRead ?? null,
    items,
  });
  // What is carried over was counted when it was first given.
  const fresh = items.filter((item) => item.threadId === item.id);
  await countUses(
    tx,
    fresh.map((item) => item.slug),
    now(),
  );
  return number;
}

async function openFirst(tx: ScopedTx, given: GivenRevision): Promise<boolean> {
  const { programId, patientId, episodeId, protocol = null } = given;
  const episodes = await listEpisodes(tx, patientId);
  if (!episodes.some((one) => one.id === episodeId && one.closedOn === null)) throw new Refused('not-found');
  return insertProgram(tx, { id: programId, patientId, episodeId, protocol });
}

async function openNext(tx: ScopedTx, given: GivenRevision, version: number): Promise<boolean> {
  const { programId, patientId, episodeId } = given;
  const programs = await listPrograms(tx, patientId);
  if (!programs.some((one) => one.id === programId && one.episodeId === episodeId))
    throw new Refused('not-found');
  return claimProgram(tx, { id: programId, patientId, version });
}

async function isPaused(tx: ScopedTx, { programId, patientId }: GivenRevision): Promise<boolean> {
  const programs = await listPrograms(tx, patientId);
  return programs.some((one) => one.id === programId && one.status === 'paused');
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
  const named = new Set((await listGoals(tx, patientId, episodeId)).map((one) => one.id));
  return given.items.map((item) => {
    const { id, threadId, slug, dose, phase, superset } = item;
    if (item.findings.some((finding) => !kept.has(finding)) || item.goals.some((goal) => !named.has(goal)))
      throw new Refused('invalid', { [`${id}.because`]: ['One of these reasons is not of this episode.'] });
    const carried = earlier.find((one) => one.threadId === threadId && one.slug === slug);
    const onShelf = threadId === id ? shelf.get(slug) : undefined;
    const rungs = {
      easier: rungOf(item.easier, carried?.easier, shelf, `${id}.easierSlug`),
      harder: rungOf(item.harder, carried?.harder, shelf, `${id}.harderSlug`),
    };
    const row = { id, threadId, slug, dose, phase, superset, ...rungs, because: becauseOf(item) };
    if (carried) return { ...row, exerciseVersion: carried.exerciseVersion, exercise: carried.exercise };
    if (!onShelf) throw new Refused('invalid', { program: ['An exercise is no longer in the library.'] });
    const { version, ...exercise } = onShelf;
    return { ...row, exerciseVersion: version, exercise };
  });
}

/** A rung keeps the exercise as it was approved, until another is chosen. */
function rungOf(
  given: GivenRung | null,
  was: StoredRung | null | undefined,
  shelf: Shelf,
  field: string,
): StoredRung | null {
  if (!given) return null;
  const { slug, dose } = given;
  if (was?.slug === slug) return { slug, version: was.version, exercise: was.exercise, dose };
  const onShelf = shelf.get(slug);
  if (!onShelf) throw new Refused('invalid', { [field]: ['This exercise is no longer in the library.'] });
  const { version, ...exercise } = onShelf;
  return { slug, version, exercise, dose };
}

function becauseOf({ findings, goals, words }: GivenItem): Because[] {
  const none: Because = { raisedFindingId: null, goalId: null, words: null };
  return [
    ...findings.map((raisedFindingId) => ({ ...none, raisedFindingId })),
    ...goals.map((goalId) => ({ ...none, goalId })),
    ...(words === '' ? [] : [{ ...none, words }]),
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
    known.togetherReason === given.togetherReason &&
    known.currentPhase === given.currentPhase &&
    sorted(known.phases) === sorted(given.phases) &&
    content(given.items) ===
      content(
        items.map((item) => {
          const why = reasons.filter((one) => one.itemId === item.id);
          return {
            ...item,
            findings: why.flatMap((one) => one.raisedFindingId ?? []),
            goals: why.flatMap((one) => one.goalId ?? []),
            words: why.find((one) => one.words !== null)?.words ?? '',
          };
        }),
      );
  if (!same) throw new Refused('conflict');
  return known.number;
}

function content(items: readonly GivenItem[]): string {
  return sorted(
    items.map(({ id, threadId, slug, dose, phase, superset, easier, harder, findings, goals, words }) => [
      [id, threadId, slug, dose, phase, superset, words],
      [easier, harder].map((rung) => rung && [rung.slug, rung.dose]),
      [...findings].sort(),
      [...goals].sort(),
    ]),
  );
}

/** One text for one content, in whatever order its keys came back from the store. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
