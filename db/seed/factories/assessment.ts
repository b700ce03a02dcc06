import { signAssessment } from '../../queries/assessments';
import { assessments } from '../../schema/assessments';
import {
  findings,
  gaitNotes,
  raisedFindings,
  symptomAreas,
  testRecords,
  triggerPointScores,
  triggerPoints,
} from '../../schema/findings';
import { gaitRecordings } from '../../schema/gait-recordings';
import { flagAnswers } from '../../schema/red-flags';
import { stills } from '../../schema/stills';
import { plans, treatments } from '../../schema/treatments';
import type { ScopedTx } from '../../scope';
import { instantOn } from '../days';
import { Random } from '../random';
import { makeTold, type Told } from './history';
import { insertMany } from './insert-many';

type Side = 'left' | 'right';
type Insert<Table extends { $inferInsert: object }> = Omit<
  Table['$inferInsert'],
  'clinicId' | 'id' | 'patientId' | 'assessmentId' | 'createdAt' | 'createdBy'
>;

export type NewAssessment = {
  patientId: string;
  episodeId: string;
  examinedOn: string;
  status: 'draft' | 'signed';
  story: string | null;
  findings: readonly Insert<typeof findings>[];
  raised: readonly Insert<typeof raisedFindings>[];
  areas: readonly Insert<typeof symptomAreas>[];
  /** `stillKey` names the still of this visit on which it was measured. */
  gait: readonly (Omit<Insert<typeof gaitNotes>, 'stillId'> & { stillKey?: string | null })[];
  recordings?: readonly Insert<typeof gaitRecordings>[];
  stills?: readonly (Insert<typeof stills> & { key: string })[];
  scores: readonly (Insert<typeof triggerPointScores> & { triggerPointId: string })[];
  /** What the patient told, with the numbers that its ids come from. */
  told?: { random: Random; told: Told } | undefined;
  /** Tests of the battery besides the stretch pair, and what was kept of what they raise. */
  tested?:
    | {
        findings: readonly Insert<typeof findings>[];
        records: readonly Insert<typeof testRecords>[];
        raised: readonly Insert<typeof raisedFindings>[];
      }
    | undefined;
  flags?: readonly Insert<typeof flagAnswers>[];
  treatments?: readonly Insert<typeof treatments>[];
  plan?: Insert<typeof plans>;
};

/** One visit with everything that was found; gives the ids of the findings that the therapist kept. */
export async function makeAssessment(
  tx: ScopedTx,
  random: Random,
  visit: NewAssessment,
): Promise<{ id: string; raisedIds: Map<string, string> }> {
  const createdAt = instantOn(visit.examinedOn, 9, random.whole(0, 40));
  const { clinicId, membershipId } = tx.scope;
  const { patientId, episodeId, examinedOn, status, story } = visit;
  const id = random.id(createdAt);
  const written = { createdAt, createdBy: membershipId };
  await tx.db
    .insert(assessments)
    .values({ clinicId, id, patientId, episodeId, examinedOn, story, ...written });
  const of = { clinicId, patientId, assessmentId: id, ...written };
  const part = () => ({ ...of, id: random.id(createdAt) });
  await insertMany(
    tx,
    findings,
    visit.findings.map((row) => ({ ...part(), ...row })),
  );
  await insertMany(
    tx,
    symptomAreas,
    visit.areas.map((row) => ({ ...part(), ...row })),
  );
  // Numbers of their own: more or fewer notes change nothing of what is drawn after them.
  const apart = new Random(
    Number.parseInt((visit.gait.length > 1 ? random.id(createdAt) : id).slice(-8), 16),
  );
  const filmed = () => ({ ...of, id: apart.id(createdAt) });
  const pictures = (visit.stills ?? []).map(({ key, ...row }) => ({ key, row: { ...filmed(), ...row } }));
  const stillOf = new Map(pictures.map(({ key, row }) => [key, row.id]));
  await insertMany(
    tx,
    stills,
    pictures.map(({ row }) => row),
  );
  await insertMany(
    tx,
    gaitRecordings,
    (visit.recordings ?? []).map((row) => ({ ...filmed(), ...row })),
  );
  await insertMany(
    tx,
    gaitNotes,
    visit.gait.map(({ stillKey, ...row }) => ({
      ...filmed(),
      ...row,
      stillId: stillKey ? stillOf.get(stillKey) : null,
    })),
  );
  await insertMany(
    tx,
    triggerPointScores,
    visit.scores.map((row) => ({ ...part(), ...row })),
  );
  // Their ids come from a generator of their own: what else is drawn stays the same.
  const own = new Random(Number.parseInt(id.slice(-8), 16));
  const ownPart = () => ({ clinicId, id: own.id(createdAt), patientId, assessmentId: id, ...written });
  await insertMany(
    tx,
    flagAnswers,
    (visit.flags ?? []).map((row) => ({ ...ownPart(), ...row })),
  );
  await insertMany(
    tx,
    treatments,
    (visit.treatments ?? []).map((row) => ({ ...ownPart(), ...row })),
  );
  if (visit.plan) await tx.db.insert(plans).values({ ...ownPart(), ...visit.plan });
  await insertMany(
    tx,
    findings,
    (visit.tested?.findings ?? []).map((row) => ({ ...ownPart(), ...row })),
  );
  await insertMany(
    tx,
    testRecords,
    (visit.tested?.records ?? []).map((row) => ({ ...ownPart(), ...row })),
  );
  const raised = [
    ...visit.raised.map((row) => ({ ...part(), ...row })),
    ...(visit.tested?.raised ?? []).map((row) => ({ ...ownPart(), ...row })),
  ];
  await insertMany(tx, raisedFindings, raised);
  if (visit.told) {
    await makeTold(tx, visit.told.random, { patientId, assessmentId: id, examinedOn }, visit.told.told);
  }
  // Last, as in the product: a signed examination takes no more parts.
  if (status === 'signed') await signAssessment(tx, patientId, id, createdAt);
  return { id, raisedIds: new Map(raised.map((row) => [row.findingCode, row.id])) };
}

export async function makeTriggerPoint(
  tx: ScopedTx,
  random: Random,
  pin: {
    patientId: string;
    foundOn: string;
    label: string;
    muscle: string;
    side: Side;
    view: string;
    regionCode: string | null;
    code: string;
    landmark: string;
    landmarkDistanceCm: number;
    acrossFraction: number;
    downFraction: number;
  },
): Promise<string> {
  const { foundOn, ...place } = pin;
  const createdAt = instantOn(foundOn, 9, 45);
  const id = random.id(createdAt);
  await tx.db
    .insert(triggerPoints)
    .values({ clinicId: tx.scope.clinicId, id, ...place, createdAt, createdBy: tx.scope.membershipId });
  return id;
}
