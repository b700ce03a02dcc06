import { and, eq, sql } from 'drizzle-orm';
import { exerciseMedia } from '../schema/clinic-library';
import type { ScopedTx } from '../scope';

type Columns = typeof exerciseMedia.$inferSelect;

export type NewMedium = Pick<
  Columns,
  'id' | 'exerciseId' | 'mediaType' | 'bytes' | 'words' | 'author' | 'licence'
>;

/** Keeps a photo or a video; the form's id makes a repeated send one row. False when that id is known already. */
export async function addMedium(tx: ScopedTx, medium: NewMedium): Promise<boolean> {
  const { clinicId, membershipId } = tx.scope;
  const added = await tx.db
    .insert(exerciseMedia)
    .values({ clinicId, createdBy: membershipId, ...medium })
    .onConflictDoNothing()
    .returning({ id: exerciseMedia.id });
  return added.length > 0;
}

const ofId = (tx: ScopedTx, id: string) =>
  and(eq(exerciseMedia.clinicId, tx.scope.clinicId), eq(exerciseMedia.id, id));

/** What a photo or video is and how large, without its bytes; null for another clinic's and none. */
export async function findMedium(tx: ScopedTx, id: string) {
  const { exerciseId, mediaType, bytes } = exerciseMedia;
  const [row] = await tx.db
    .select({ exerciseId, mediaType, sizeBytes: sql<number>`octet_length(${bytes})` })
    .from(exerciseMedia)
    .where(ofId(tx, id));
  return row ?? null;
}

/** A stretch of its bytes. */
export async function readMedium(
  tx: ScopedTx,
  id: string,
  { from, length }: { from: number; length: number },
): Promise<Uint8Array> {
  const [row] = await tx.db
    .select({
      bytes: sql<Uint8Array>`substring(${exerciseMedia.bytes} from ${from + 1}::int for ${length}::int)`,
    })
    .from(exerciseMedia)
    .where(ofId(tx, id));
  return row?.bytes ?? new Uint8Array();
}
