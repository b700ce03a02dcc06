import { and, eq, isNull, sql } from 'drizzle-orm';
import { exerciseLogs, painEntries } from '../schema/diary';
import { programs } from '../schema/programs';
import type { ScopedTx } from '../scope';
import { recountDay } from './day-totals';

/** Holds a program until the end of the transaction, so that two who key in one sheet follow each other. */
export async function holdProgram(tx: ScopedTx, patientId: string, programId: string): Promise<boolean> {
  const { rows } = await tx.db.execute(
    sql`select 1 from ${programs} where clinic_id = ${tx.scope.clinicId} and patient_id = ${patientId}
        and id = ${programId} for update`,
  );
  return rows.length > 0;
}

/**
 * Takes back an entry that was keyed in from paper: it keeps its value, is marked, and counts no more. False when it
 * is not there, not from paper, or was corrected already.
 */
export async function withdrawFromPaper(
  tx: ScopedTx,
  kind: 'session' | 'pain',
  patientId: string,
  id: string,
): Promise<boolean> {
  const table = kind === 'session' ? exerciseLogs : painEntries;
  const [marked] = await tx.db
    .update(table)
    .set({ supersededAt: sql`now()` })
    .where(
      and(
        eq(table.clinicId, tx.scope.clinicId),
        eq(table.patientId, patientId),
        eq(table.id, id),
        eq(table.source, 'paper'),
        isNull(table.supersededAt),
      ),
    )
    .returning({ episodeId: table.episodeId, localOn: table.localOn });
  if (!marked) return false;
  await recountDay(tx, { patientId, ...marked });
  return true;
}
