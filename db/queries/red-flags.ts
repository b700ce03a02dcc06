import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { newId } from '@/lib/id';
import { memberships } from '../schema/accounts';
import { patients } from '../schema/patients';
import { flagAnswers, redFlags } from '../schema/red-flags';
import type { ScopedTx } from '../scope';
import { inPart, partOf } from './assessments';

export type FlagAnswerRow = Omit<
  typeof flagAnswers.$inferSelect,
  'clinicId' | 'id' | 'patientId' | 'assessmentId' | 'assessmentStatus' | 'createdAt' | 'createdBy'
>;

/** The answered questions of a visit's screen. */
export async function listFlagAnswers(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
): Promise<FlagAnswerRow[]> {
  return tx.db
    .select({
      flagCode: flagAnswers.flagCode,
      itemCode: flagAnswers.itemCode,
      side: flagAnswers.side,
      answer: flagAnswers.answer,
    })
    .from(flagAnswers)
    .where(inPart(tx, flagAnswers, patientId, assessmentId))
    .orderBy(asc(flagAnswers.flagCode), asc(flagAnswers.itemCode));
}

/** The answers of every screen of the patient, each with its visit. */
export async function listScreens(tx: ScopedTx, patientId: string) {
  return tx.db
    .select({
      assessmentId: flagAnswers.assessmentId,
      flagCode: flagAnswers.flagCode,
      itemCode: flagAnswers.itemCode,
      side: flagAnswers.side,
      answer: flagAnswers.answer,
    })
    .from(flagAnswers)
    .where(and(eq(flagAnswers.clinicId, tx.scope.clinicId), eq(flagAnswers.patientId, patientId)))
    .orderBy(asc(flagAnswers.flagCode), asc(flagAnswers.itemCode));
}

/** Puts these rows in the place of those that the draft held. */
export async function replaceFlagAnswers(
  tx: ScopedTx,
  patientId: string,
  assessmentId: string,
  rows: readonly FlagAnswerRow[],
): Promise<void> {
  await tx.db.delete(flagAnswers).where(inPart(tx, flagAnswers, patientId, assessmentId));
  if (rows.length === 0) return;
  await tx.db
    .insert(flagAnswers)
    .values(rows.map((row) => ({ ...partOf(tx, patientId, assessmentId), ...row })));
}

type FlagColumns = typeof redFlags.$inferSelect;

export type NewRedFlag = Pick<
  FlagColumns,
  'flagCode' | 'side' | 'regionCode' | 'source' | 'sourceCode' | 'episodeId' | 'assessmentId'
>;

/** The patient's flags, open ones first, then the newest, with the names of who raised and who resolved. */
export async function listRedFlags(tx: ScopedTx, patientId: string) {
  const raiser = alias(memberships, 'raiser');
  const resolver = alias(memberships, 'resolver');
  return tx.db
    .select({
      id: redFlags.id,
      flagCode: redFlags.flagCode,
      side: redFlags.side,
      regionCode: redFlags.regionCode,
      source: redFlags.source,
      sourceCode: redFlags.sourceCode,
      episodeId: redFlags.episodeId,
      assessmentId: redFlags.assessmentId,
      raisedAt: redFlags.raisedAt,
      raisedByName: raiser.displayName,
      resolvedAt: redFlags.resolvedAt,
      resolvedByName: resolver.displayName,
      resolutionReason: redFlags.resolutionReason,
      version: redFlags.version,
    })
    .from(redFlags)
    .innerJoin(raiser, and(eq(raiser.clinicId, redFlags.clinicId), eq(raiser.id, redFlags.createdBy)))
    .leftJoin(resolver, and(eq(resolver.clinicId, redFlags.clinicId), eq(resolver.id, redFlags.resolvedBy)))
    .where(and(eq(redFlags.clinicId, tx.scope.clinicId), eq(redFlags.patientId, patientId)))
    .orderBy(desc(isNull(redFlags.resolvedAt)), desc(redFlags.raisedAt), desc(redFlags.id));
}

export type RedFlagRow = Awaited<ReturnType<typeof listRedFlags>>[number];

/** What is open on the chart: what blocks and warns is decided from these. */
export async function listOpenFlags(tx: ScopedTx, patientId: string) {
  const { id, flagCode, side, regionCode, source, sourceCode, raisedAt, version } = redFlags;
  return tx.db
    .select({
      id,
      flagCode,
      side,
      regionCode,
      source,
      sourceCode,
      raisedAt,
      version,
      raisedByName: memberships.displayName,
    })
    .from(redFlags)
    .innerJoin(
      memberships,
      and(eq(memberships.clinicId, redFlags.clinicId), eq(memberships.id, redFlags.createdBy)),
    )
    .where(
      and(
        eq(redFlags.clinicId, tx.scope.clinicId),
        eq(redFlags.patientId, patientId),
        isNull(redFlags.resolvedAt),
      ),
    )
    .orderBy(asc(redFlags.raisedAt), asc(redFlags.id));
}

export type OpenFlagRow = Awaited<ReturnType<typeof listOpenFlags>>[number];

const patientRow = (tx: ScopedTx, patientId: string) =>
  tx.db
    .select({ id: patients.id })
    .from(patients)
    .where(and(eq(patients.clinicId, tx.scope.clinicId), eq(patients.id, patientId)));

/**
 * What is open on the chart, for a write that it may refuse: until this transaction ends no flag is raised for this
 * patient. Of two tabs, one that raises and one that prescribes, the second always sees the first.
 */
export async function holdOpenFlags(tx: ScopedTx, patientId: string): Promise<OpenFlagRow[]> {
  await patientRow(tx, patientId).for('share');
  return listOpenFlags(tx, patientId);
}

/** Raises flags; one that is already open for the same side stays as it is. */
export async function raiseFlags(
  tx: ScopedTx,
  patientId: string,
  flags: readonly NewRedFlag[],
): Promise<void> {
  if (flags.length === 0) return;
  const { clinicId, membershipId } = tx.scope;
  await patientRow(tx, patientId).for('no key update');
  await tx.db
    .insert(redFlags)
    .values(flags.map((flag) => ({ clinicId, id: newId(), patientId, ...flag, createdBy: membershipId })))
    .onConflictDoNothing();
}

/** Resolves an open flag by name and reason; null when it is stale, resolved already or not there. */
export async function resolveFlag(
  tx: ScopedTx,
  patientId: string,
  flag: { id: string; version: number; reason: string; resolvedAt: Date },
): Promise<{ id: string } | null> {
  const [resolved] = await tx.db
    .update(redFlags)
    .set({
      resolvedAt: flag.resolvedAt,
      resolvedBy: tx.scope.membershipId,
      resolutionReason: flag.reason,
      version: flag.version + 1,
    })
    .where(
      and(
        eq(redFlags.clinicId, tx.scope.clinicId),
        eq(redFlags.patientId, patientId),
        eq(redFlags.id, flag.id),
        eq(redFlags.version, flag.version),
        isNull(redFlags.resolvedAt),
      ),
    )
    .returning({ id: redFlags.id });
  return resolved ?? null;
}
