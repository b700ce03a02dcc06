import { goalScores, goals, histories, reportedRuns } from '../../schema/histories';
import { measureAnswers, measureAssignments } from '../../schema/outcomes';
import type { ScopedTx } from '../../scope';
import { instantOn } from '../days';
import type { Random } from '../random';
import { insertMany } from './insert-many';

type Insert<Table extends { $inferInsert: object }> = Omit<
  Table['$inferInsert'],
  'clinicId' | 'id' | 'patientId' | 'assessmentId' | 'episodeId' | 'createdAt' | 'createdBy'
>;

/** What the patient told at one visit; the parts are those of its draft. */
export type Told = {
  readonly history: Insert<typeof histories> | null;
  readonly runs: readonly Insert<typeof reportedRuns>[];
  readonly goals: readonly Insert<typeof goalScores>[];
};

type Visit = { patientId: string; assessmentId: string; examinedOn: string };

/** Writes what was told into a visit's draft. */
export async function makeTold(tx: ScopedTx, random: Random, visit: Visit, told: Told): Promise<void> {
  const { clinicId, membershipId } = tx.scope;
  const { patientId, assessmentId } = visit;
  const createdAt = instantOn(visit.examinedOn, 9, 5);
  const part = () => ({
    clinicId,
    id: random.id(createdAt),
    patientId,
    assessmentId,
    createdAt,
    createdBy: membershipId,
  });
  if (told.history) await tx.db.insert(histories).values({ ...part(), ...told.history });
  await insertMany(
    tx,
    reportedRuns,
    told.runs.map((row) => ({ ...part(), ...row })),
  );
  await insertMany(
    tx,
    goalScores,
    told.goals.map((row) => ({ ...part(), ...row })),
  );
}

type Of = { patientId: string; episodeId: string };

/** Names the episode's goals in the patient's words; gives their ids in that order. */
export async function makeGoals(
  tx: ScopedTx,
  random: Random,
  of: Of & { namedOn: string },
  activities: readonly string[],
): Promise<string[]> {
  const { clinicId, membershipId } = tx.scope;
  const { namedOn, ...owner } = of;
  const ids: string[] = [];
  for (const [place, activity] of activities.entries()) {
    const createdAt = instantOn(namedOn, 9, place);
    const id = random.id(createdAt);
    await tx.db
      .insert(goals)
      .values({ clinicId, id, ...owner, activity, createdAt, createdBy: membershipId });
    ids.push(id);
  }
  return ids;
}

export type FollowedBy = Insert<typeof measureAssignments> & {
  /** The score of each visit, by its assessment; a visit at which it was not asked is left out. */
  readonly answers: readonly { readonly assessmentId: string; readonly on: string; readonly score: number }[];
};

/** Follows an episode by measures, with what was answered at its visits. */
export async function makeMeasures(
  tx: ScopedTx,
  random: Random,
  of: Of,
  followed: readonly FollowedBy[],
): Promise<void> {
  const { clinicId, membershipId } = tx.scope;
  for (const { answers, ...assignment } of followed) {
    const createdAt = instantOn(assignment.firstDueOn, 9, 20);
    const assignmentId = random.id(createdAt);
    await tx.db.insert(measureAssignments).values({
      clinicId,
      id: assignmentId,
      ...of,
      ...assignment,
      createdAt,
      createdBy: membershipId,
    });
    await insertMany(
      tx,
      measureAnswers,
      answers.map(({ assessmentId, on, score }) => {
        const at = instantOn(on, 9, 25);
        return {
          clinicId,
          id: random.id(at),
          ...of,
          assignmentId,
          assessmentId,
          measureCode: assignment.measureCode,
          side: assignment.side ?? null,
          answeredOn: on,
          score,
          items: null,
          source: 'clinic' as const,
          createdAt: at,
          createdBy: membershipId,
        };
      }),
    );
  }
}
