import { and, desc, eq } from 'drizzle-orm';
import { memberships } from '../schema/accounts';
import { libraryImports } from '../schema/clinic-library';
import type { ScopedTx } from '../scope';

/** Keeps what became of the rows of a file. */
export async function addImport(
  tx: ScopedTx,
  report: { readonly id: string; readonly fileName: string; readonly report: object },
): Promise<void> {
  const { clinicId, membershipId } = tx.scope;
  await tx.db.insert(libraryImports).values({ clinicId, createdBy: membershipId, ...report });
}

/** A report of the clinic; null for another clinic's and none. */
export async function findImport(tx: ScopedTx, id: string) {
  const { fileName, report, createdAt } = libraryImports;
  const [row] = await tx.db
    .select({ fileName, report, createdAt })
    .from(libraryImports)
    .where(and(eq(libraryImports.clinicId, tx.scope.clinicId), eq(libraryImports.id, id)));
  return row ?? null;
}

/** The files that were taken in last, with who did it. */
export function listImports(tx: ScopedTx, limit: number) {
  const { id, fileName, createdAt } = libraryImports;
  return tx.db
    .select({ id, fileName, createdAt, author: memberships.displayName })
    .from(libraryImports)
    .innerJoin(
      memberships,
      and(eq(memberships.clinicId, libraryImports.clinicId), eq(memberships.id, libraryImports.createdBy)),
    )
    .where(eq(libraryImports.clinicId, tx.scope.clinicId))
    .orderBy(desc(createdAt), desc(id))
    .limit(limit);
}
