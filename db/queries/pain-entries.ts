import { and, eq, isNull, sql } from 'drizzle-orm';
import { newId } from '@/lib/id';
import { painEntries } from '../schema/diary';
import type { ScopedTx } from '../scope';
import { recountDay } from './day-totals';

export type NewPainEntry = {
  /** Made with the form: the same post sent again is the same entry. */
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  /** 0 to 10 */
  readonly score: number;
  readonly placeCode: string | null;
  readonly placeSide: 'left' | 'right' | 'both' | 'middle' | null;
  readonly note: string | null;
  readonly recordedAt: Date;
  readonly localOn: string;
  readonly timeZone: string;
  readonly source: 'portal' | 'paper' | 'told';
};

// Entry and day total in one statement: one round trip, and neither without the other. The episode is read under
// the row security of whoever asks, so another patient's is simply not there.
export const LOG_PAIN = `
  with entry as (
    insert into pain_entries (clinic_id, id, patient_id, episode_id, score, place_code, place_side, note,
                              recorded_at, local_on, time_zone, source, created_by)
    select e.clinic_id, $2, e.patient_id, e.id, $5, $6, $7, $8, $9, $10, $11, $12, $13
    from episodes e where e.clinic_id = $1 and e.patient_id = $3 and e.id = $4
    on conflict do nothing
    returning clinic_id, patient_id, episode_id, score, recorded_at, local_on
  ), total as (
    insert into day_totals as day (clinic_id, id, patient_id, episode_id, local_on, worst_pain, pain_sum, pain_count,
                                   last_logged_at)
    select clinic_id, $14, patient_id, episode_id, local_on, score, score, 1, recorded_at from entry
    on conflict (clinic_id, patient_id, local_on, episode_id) do update set
      worst_pain = greatest(day.worst_pain, excluded.worst_pain),
      pain_sum = day.pain_sum + excluded.pain_sum,
      pain_count = day.pain_count + 1,
      last_logged_at = greatest(day.last_logged_at, excluded.last_logged_at)
  )
  select 1 as logged from entry`;

export type LogOutcome = 'logged' | 'again' | 'not-found' | 'conflict';

/** Adds an entry and its day total. `again`: this very entry is already there; `conflict`: its id holds another. */
export async function logPainEntry(tx: ScopedTx, entry: NewPainEntry): Promise<LogOutcome> {
  const { clinicId, membershipId } = tx.scope;
  const rows = await tx.named('log_pain', LOG_PAIN, [
    clinicId,
    entry.id,
    entry.patientId,
    entry.episodeId,
    entry.score,
    entry.placeCode,
    entry.placeSide,
    entry.note,
    entry.recordedAt,
    entry.localOn,
    entry.timeZone,
    entry.source,
    membershipId,
    newId(),
  ]);
  if (rows.length > 0) return 'logged';
  const known = await findPainEntry(tx, entry.patientId, entry.id);
  if (!known) return 'not-found';
  return known.episodeId === entry.episodeId && sameAnswer(known, entry) ? 'again' : 'conflict';
}

type Answer = Pick<NewPainEntry, 'score' | 'placeCode' | 'placeSide' | 'note'>;

const sameAnswer = (known: Answer, entry: Answer): boolean =>
  known.score === entry.score &&
  known.placeCode === entry.placeCode &&
  known.placeSide === entry.placeSide &&
  known.note === entry.note;

const isSameCorrection = (
  known: Answer & { correctsId: string | null },
  correctsId: string,
  entry: Answer,
): boolean => known.correctsId === correctsId && sameAnswer(known, entry);

export async function findPainEntry(tx: ScopedTx, patientId: string, id: string) {
  const [row] = await tx.db
    .select()
    .from(painEntries)
    .where(
      and(
        eq(painEntries.clinicId, tx.scope.clinicId),
        eq(painEntries.patientId, patientId),
        eq(painEntries.id, id),
      ),
    );
  return row ?? null;
}

/**
 * Replaces an entry by a corrected one of the same day; the old one keeps its value and is marked. `conflict` when
 * it has been corrected already.
 */
export async function correctPainEntry(
  tx: ScopedTx,
  correctsId: string,
  entry: Omit<NewPainEntry, 'episodeId' | 'recordedAt' | 'localOn' | 'timeZone'>,
): Promise<LogOutcome> {
  const { clinicId, membershipId } = tx.scope;
  const known = await findPainEntry(tx, entry.patientId, entry.id);
  if (known) return isSameCorrection(known, correctsId, entry) ? 'again' : 'conflict';
  const old = await findPainEntry(tx, entry.patientId, correctsId);
  if (!old) return 'not-found';
  const marked = await tx.db
    .update(painEntries)
    .set({ supersededAt: sql`now()` })
    .where(
      and(
        eq(painEntries.clinicId, clinicId),
        eq(painEntries.id, correctsId),
        isNull(painEntries.supersededAt),
      ),
    )
    .returning({ id: painEntries.id });
  if (marked.length === 0) {
    // The same post at the same time may have come first: then it is this very correction.
    const first = await findPainEntry(tx, entry.patientId, entry.id);
    return first && isSameCorrection(first, correctsId, entry) ? 'again' : 'conflict';
  }
  const { episodeId, recordedAt, localOn, timeZone } = old;
  await tx.db.insert(painEntries).values({
    clinicId,
    ...entry,
    episodeId,
    recordedAt,
    localOn,
    timeZone,
    correctsId,
    createdBy: membershipId,
  });
  await recountDay(tx, { patientId: entry.patientId, episodeId, localOn });
  return 'logged';
}
