import 'server-only';
import { changedAtOnce } from '@/clinical/dose/revision-diff';
import { expectedSessionsPerWeek } from '@/clinical/dose/schedule';
import { laterOf } from '@/clinical/time/days';
import { keepFlagReasons } from '@/db/queries/flag-reasons';
import { listEpisodes, setEquipment } from '@/db/queries/patients';
import { type GivenItem, type GivenRevision, writeRevision } from '@/db/queries/program-revise';
import { findRevision } from '@/db/queries/program-writes';
import { listRevisions, type RevisionRow } from '@/db/queries/programs';
import type { ScopedTx } from '@/db/scope';
import { readLibrary } from '@/features/library/loaders';
import type { Viewer } from '@/features/session/viewer';
import { localDate, now } from '@/lib/clock';
import { Refused } from '@/lib/result';
import { termsOf } from '../../format';
import { readCriteria, readingsOf } from '../../moves/loaders';
import { heldExercises, holdFlags } from '../holds/loaders';
import { judged } from '../holds/policy';
import { withRules } from '../phases/format';
import { readPrescribed } from '../prescribed/loaders';
import { readReasons } from '../reasons/loaders';

export type WantedProgram = Omit<GivenRevision, 'items' | 'effectiveFrom' | 'expectedPerWeek'> & {
  readonly items: readonly (GivenItem & { readonly flagReason: string | null })[];
  /** 'YYYY-MM-DD'; null is today. */
  readonly effectiveFrom: string | null;
  /** Why a program starts although an open flag warns. */
  readonly flagReason: string | null;
  /** Phases of the protocol that it began with: a criterion whose words stayed keeps its rule. */
  readonly knownPhases?: GivenRevision['phases'];
  /** What the patient has at home, where it was asked. */
  readonly equipment: readonly string[] | null;
};

/**
 * Judges and writes the first or the next revision of a program, inside a write; its id comes back. What flags, the
 * library or the one-change rule say against it is refused, by field.
 */
export async function giveProgram(tx: ScopedTx, input: WantedProgram, viewer: Viewer): Promise<string> {
  const { bySlug } = await readLibrary(tx);
  const today = localDate(now(), viewer.timeZone);
  const revisions = (await listRevisions(tx, input.patientId)).filter(
    (one) => one.programId === input.programId,
  );
  const [earlier] = revisions;
  const asked = input.items.filter((item) => item.phase === input.currentPhase);
  const revision = {
    ...input,
    effectiveFrom: input.effectiveFrom ?? laterOf(today, earlier?.effectiveFrom ?? today),
    phases: withRules(input.phases, earlier?.phases ?? input.knownPhases ?? []),
    expectedPerWeek: asked.reduce((sum, item) => sum + expectedSessionsPerWeek(item.dose), 0),
  };
  // A repeated post of what is written already is not judged again: it changes nothing.
  if (!(await findRevision(tx, input.patientId, input.id))) {
    const flags = await holdFlags(tx, input.patientId);
    const reasons = await readReasons(tx, input.patientId, input.episodeId, new Set());
    const standing = reasons.filter((one) => one.kind === 'finding' && one.normalOn === null);
    const held = judged(input, await heldExercises(tx, input, bySlug), flags, standing);
    const faults = {
      ...held.faults,
      ...(await oneChange(tx, input, earlier?.id)),
      ...(revision.effectiveFrom < today ? { effectiveFrom: [`Give ${today} or a later day.`] } : {}),
    };
    if (Object.keys(faults).length > 0) throw new Refused('invalid', faults);
    const criteriaRead = await readAtMove(tx, input, revisions, today);
    await writeRevision(tx, { ...revision, criteriaRead }, bySlug);
    await keepFlagReasons(tx, input.patientId, held.reasons);
  } else await writeRevision(tx, revision, bySlug);
  if (input.equipment) await setEquipment(tx, input.patientId, input.equipment);
  return input.programId;
}

/** A revision that asks for a later phase keeps how the criteria stood, as every move does; null for any other. */
async function readAtMove(
  tx: ScopedTx,
  { patientId, episodeId, currentPhase }: WantedProgram,
  revisions: readonly RevisionRow[],
  today: string,
) {
  const [earlier] = revisions;
  const episode = (await listEpisodes(tx, patientId)).find((one) => one.id === episodeId);
  if (!earlier || !episode || currentPhase <= earlier.currentPhase) return null;
  const items = await readPrescribed(tx, patientId, [earlier.id]);
  const { criteria } = await readCriteria(tx, { patientId, episode, revisions, items, today });
  return readingsOf(criteria);
}

/** Two variables of one item at once ask for a reason: afterwards nobody can say which of them did it. */
async function oneChange(
  tx: ScopedTx,
  input: WantedProgram,
  earlier: string | undefined,
): Promise<Record<string, string[]>> {
  if (input.togetherReason !== null || earlier === undefined) return {};
  const before = (await readPrescribed(tx, input.patientId, [earlier])).map((item) => item.prescribed);
  const around = { superset: null, because: [], easier: null, harder: null };
  const after = input.items.map(({ threadId, slug, dose, phase }) => ({
    threadId,
    name: before.find((item) => item.threadId === threadId)?.name ?? slug,
    category: '',
    terms: termsOf(dose, { phase, ...around }),
  }));
  const met = changedAtOnce(before, after);
  if (met.length === 0) return {};
  const said = met.map(({ name, variables }) => `${name}: ${variables.join(' and ')}`).join('; ');
  return { togetherReason: [`More than one thing changes at once (${said}). Say why, or change one.`] };
}
