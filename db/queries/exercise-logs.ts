import { and, eq, isNull, sql } from 'drizzle-orm';
import { newId } from '@/lib/id';
import { exerciseLogs } from '../schema/diary';
import type { ScopedTx } from '../scope';
import { recountDay } from './day-totals';
import type { LogOutcome } from './pain-entries';

export type NewExerciseLog = {
  /** Made with the form: the same post sent again is the same log. */
  readonly id: string;
  readonly patientId: string;
  readonly itemId: string;
  readonly localOn: string;
  /** Which of the day's sessions, from 1. */
  readonly slot: number;
  readonly outcome: 'done' | 'part' | 'not-done';
  readonly setsDone: number | null;
  /** In the item's unit. */
  readonly amountDone: number | null;
  readonly painDuring: number | null;
  readonly whyNot: string | null;
  readonly note: string | null;
  readonly loggedAt: Date;
  readonly timeZone: string;
  readonly source: 'portal' | 'paper' | 'told';
};

// Side and thread come from the item itself, so that a log can never name another side than was prescribed.
// As-needed items are logged and not counted.
const LOG_EXERCISE = `
  with entry as (
    insert into exercise_logs (clinic_id, id, patient_id, episode_id, item_id, thread_id, local_on, slot, outcome, side,
                               sets_done, amount_done, pain_during, why_not, note, logged_at, time_zone, source, created_by)
    select i.clinic_id, $2, i.patient_id, p.episode_id, i.id, i.thread_id, $5, $6, $7, i.side,
           $8, $9, $10, $11, $12, $13, $14, $15, $16
    from program_items i
    join program_revisions r on r.clinic_id = i.clinic_id and r.patient_id = i.patient_id and r.id = i.revision_id
    join programs p on p.clinic_id = r.clinic_id and p.patient_id = r.patient_id and p.id = r.program_id
    where i.clinic_id = $1 and i.patient_id = $3 and i.id = $4
    on conflict do nothing
    returning clinic_id, patient_id, episode_id, item_id, local_on, outcome, logged_at
  ), total as (
    insert into day_totals as day (clinic_id, id, patient_id, episode_id, local_on, done_count, part_count,
                                   not_done_count, last_logged_at)
    select e.clinic_id, $17, e.patient_id, e.episode_id, e.local_on,
           (counted and e.outcome = 'done')::int, (counted and e.outcome = 'part')::int,
           (counted and e.outcome = 'not-done')::int, e.logged_at
    from entry e
    join lateral (select not i.as_needed as counted from program_items i
                  where i.clinic_id = e.clinic_id and i.patient_id = e.patient_id and i.id = e.item_id) i on true
    on conflict (clinic_id, patient_id, local_on, episode_id) do update set
      done_count = day.done_count + excluded.done_count,
      part_count = day.part_count + excluded.part_count,
      not_done_count = day.not_done_count + excluded.not_done_count,
      last_logged_at = greatest(day.last_logged_at, excluded.last_logged_at)
  )
  select 1 as logged from entry`;

/** Adds a log and its day total. `conflict`: that session of the day is already told, or the id holds another log. */
export async function logExercise(tx: ScopedTx, entry: NewExerciseLog): Promise<LogOutcome> {
  const { clinicId, membershipId } = tx.scope;
  const rows = await tx.named('log_exercise', LOG_EXERCISE, [
    clinicId,
    entry.id,
    entry.patientId,
    entry.itemId,
    entry.localOn,
    entry.slot,
    entry.outcome,
    entry.setsDone,
    entry.amountDone,
    entry.painDuring,
    entry.whyNot,
    entry.note,
    entry.loggedAt,
    entry.timeZone,
    entry.source,
    membershipId,
    newId(),
  ]);
  if (rows.length > 0) return 'logged';
  const known = await findExerciseLog(tx, entry.patientId, entry.id);
  if (known) return sameAnswer(known, entry) && known.itemId === entry.itemId ? 'again' : 'conflict';
  return (await isOwnItem(tx, entry.patientId, entry.itemId)) ? 'conflict' : 'not-found';
}

const sameAnswer = (
  known: Pick<NewExerciseLog, 'outcome' | 'setsDone' | 'amountDone' | 'painDuring' | 'whyNot' | 'note'>,
  entry: typeof known,
): boolean =>
  known.outcome === entry.outcome &&
  known.setsDone === entry.setsDone &&
  known.amountDone === entry.amountDone &&
  known.painDuring === entry.painDuring &&
  known.whyNot === entry.whyNot &&
  known.note === entry.note;

export async function findExerciseLog(tx: ScopedTx, patientId: string, id: string) {
  const [row] = await tx.db
    .select()
    .from(exerciseLogs)
    .where(
      and(
        eq(exerciseLogs.clinicId, tx.scope.clinicId),
        eq(exerciseLogs.patientId, patientId),
        eq(exerciseLogs.id, id),
      ),
    );
  return row ?? null;
}

async function isOwnItem(tx: ScopedTx, patientId: string, itemId: string): Promise<boolean> {
  const { rows } = await tx.db.execute(
    sql`select 1 from program_items where clinic_id = ${tx.scope.clinicId} and patient_id = ${patientId} and id = ${itemId}`,
  );
  return rows.length > 0;
}

/** Replaces a log by a corrected one of the same session; `conflict` when it has been corrected already. */
export async function correctExerciseLog(
  tx: ScopedTx,
  correctsId: string,
  entry: Pick<
    NewExerciseLog,
    'id' | 'patientId' | 'outcome' | 'setsDone' | 'amountDone' | 'painDuring' | 'whyNot' | 'note' | 'source'
  >,
): Promise<LogOutcome> {
  const { clinicId, membershipId } = tx.scope;
  const known = await findExerciseLog(tx, entry.patientId, entry.id);
  if (known) return known.correctsId === correctsId && sameAnswer(known, entry) ? 'again' : 'conflict';
  const old = await findExerciseLog(tx, entry.patientId, correctsId);
  if (!old) return 'not-found';
  const marked = await tx.db
    .update(exerciseLogs)
    .set({ supersededAt: sql`now()` })
    .where(
      and(
        eq(exerciseLogs.clinicId, clinicId),
        eq(exerciseLogs.id, correctsId),
        isNull(exerciseLogs.supersededAt),
      ),
    )
    .returning({ id: exerciseLogs.id });
  if (marked.length === 0) {
    // The same post at the same time may have come first: then it is this very correction.
    const first = await findExerciseLog(tx, entry.patientId, entry.id);
    return first && first.correctsId === correctsId && sameAnswer(first, entry) ? 'again' : 'conflict';
  }
  const { episodeId, itemId, threadId, localOn, slot, side, loggedAt, timeZone } = old;
  const kept = { episodeId, itemId, threadId, localOn, slot, side, loggedAt, timeZone };
  await tx.db
    .insert(exerciseLogs)
    .values({ clinicId, ...kept, ...entry, correctsId, createdBy: membershipId });
  await recountDay(tx, { patientId: entry.patientId, episodeId, localOn });
  return 'logged';
}
