import { type Dose, type DoseSide, doseFromLibrary } from '@/clinical/dose/dose';
import type { Exercise } from '@/clinical/library/exercise';
import { columnsOf } from '../../queries/dose-columns';
import { countUses } from '../../queries/exercise-habits';
import { itemReasons, programItems, programRevisions, programs } from '../../schema/programs';
import type { ScopedTx } from '../../scope';
import { instantOn } from '../days';
import type { Random } from '../random';
import { insertMany } from './insert-many';

export type NewItem = {
  exercise: Exercise;
  dose: Dose;
  because: { raisedFindingId: string } | { words: string };
  /** Set when this item carries on one of an earlier revision. */
  threadId: string | null;
};

export type NewRevision = {
  number: number;
  reason: string | null;
  effectiveFrom: string;
  expectedPerWeek: number;
  items: readonly NewItem[];
};

export type MadeItem = NewItem & { id: string; threadId: string };

export async function makeProgram(
  tx: ScopedTx,
  random: Random,
  program: { patientId: string; episodeId: string; startedOn: string },
): Promise<string> {
  const createdAt = instantOn(program.startedOn, 10, random.whole(0, 59));
  const id = random.id(createdAt);
  const { clinicId, membershipId } = tx.scope;
  const { patientId, episodeId } = program;
  await tx.db
    .insert(programs)
    .values({ clinicId, id, patientId, episodeId, createdAt, createdBy: membershipId });
  return id;
}

/** An immutable revision with its items and their reasons. */
export async function makeRevision(
  tx: ScopedTx,
  random: Random,
  of: { patientId: string; programId: string },
  revision: NewRevision,
): Promise<{ revisionId: string; items: MadeItem[] }> {
  const createdAt = instantOn(revision.effectiveFrom, 10, random.whole(0, 59));
  const owned = {
    clinicId: tx.scope.clinicId,
    patientId: of.patientId,
    createdAt,
    createdBy: tx.scope.membershipId,
  };
  const revisionId = random.id(createdAt);
  const { items, ...head } = revision;
  await tx.db.insert(programRevisions).values({ ...owned, ...head, id: revisionId, programId: of.programId });
  const made = items.map((item): MadeItem => {
    const id = random.id(createdAt);
    return { ...item, id, threadId: item.threadId ?? id };
  });
  await insertMany(
    tx,
    programItems,
    made.map((item, position) => ({
      ...owned,
      ...columnsOf(item.dose),
      id: item.id,
      revisionId,
      threadId: item.threadId,
      position,
      exerciseSlug: item.exercise.slug,
      exerciseVersion: 1,
      exercise: item.exercise,
    })),
  );
  await insertMany(
    tx,
    itemReasons,
    made.map((item) => ({
      ...owned,
      id: random.id(createdAt),
      itemId: item.id,
      raisedFindingId: 'raisedFindingId' in item.because ? item.because.raisedFindingId : null,
      words: 'words' in item.because ? item.because.words : null,
    })),
  );
  const fresh = made.filter((item) => item.threadId === item.id);
  await countUses(
    tx,
    fresh.map((item) => item.exercise.slug),
    createdAt,
  );
  return { revisionId, items: made };
}

/** The library's dose, with the side that this patient's complaint asks for. */
export function usualDose(exercise: Exercise, episodeSide: 'left' | 'right' | 'both' | 'middle'): Dose {
  const proposed = exercise.defaultDose.side;
  const own: DoseSide = episodeSide === 'left' || episodeSide === 'right' ? episodeSide : 'both';
  return doseFromLibrary(
    exercise.defaultDose,
    proposed === 'affected' || proposed === 'each' ? own : proposed,
  );
}
