import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { assessmentTemplates, type TemplateTest } from '../schema/templates';
import type { ScopedTx } from '../scope';

export type { TemplateTest };

/** The clinic's own templates, those in use before those that are retired. */
export async function listTemplates(tx: ScopedTx) {
  const { id, name, tests, version, retiredAt } = assessmentTemplates;
  return tx.db
    .select({ id, name, tests, version, retiredAt })
    .from(assessmentTemplates)
    .where(eq(assessmentTemplates.clinicId, tx.scope.clinicId))
    .orderBy(sql`${retiredAt} is not null`, asc(name), asc(id));
}

export type TemplateRow = Awaited<ReturnType<typeof listTemplates>>[number];

const ofId = (tx: ScopedTx, id: string) =>
  and(eq(assessmentTemplates.clinicId, tx.scope.clinicId), eq(assessmentTemplates.id, id));

export async function findTemplate(tx: ScopedTx, templateId: string): Promise<TemplateRow | null> {
  const { id, name, tests, version, retiredAt } = assessmentTemplates;
  const [row] = await tx.db
    .select({ id, name, tests, version, retiredAt })
    .from(assessmentTemplates)
    .where(ofId(tx, templateId));
  return row ?? null;
}

/** Whether another template that is in use has this name. */
export async function isNameTaken(tx: ScopedTx, name: string, but: string): Promise<boolean> {
  const rows = await tx.db
    .select({ id: assessmentTemplates.id })
    .from(assessmentTemplates)
    .where(
      and(
        eq(assessmentTemplates.clinicId, tx.scope.clinicId),
        eq(assessmentTemplates.name, name),
        isNull(assessmentTemplates.retiredAt),
      ),
    );
  return rows.some((row) => row.id !== but);
}

type Content = { name: string; tests: readonly TemplateTest[] };

/** Adds a template. The form's id makes a repeated send one row; false when that id is another clinic's or known. */
export async function addTemplate(tx: ScopedTx, template: Content & { id: string }): Promise<boolean> {
  const { clinicId, membershipId } = tx.scope;
  const added = await tx.db
    .insert(assessmentTemplates)
    .values({ clinicId, ...template, sections: [], createdBy: membershipId })
    .onConflictDoNothing()
    .returning({ id: assessmentTemplates.id });
  return added.length > 0;
}

/** Changes a template over the version that its form showed; false when it is stale, retired or not there. */
export async function changeTemplate(
  tx: ScopedTx,
  id: string,
  version: number,
  change: Partial<Content> & { retiredAt?: Date },
): Promise<boolean> {
  const changed = await tx.db
    .update(assessmentTemplates)
    .set({ ...change, version: version + 1 })
    .where(and(ofId(tx, id), eq(assessmentTemplates.version, version), isNull(assessmentTemplates.retiredAt)))
    .returning({ id: assessmentTemplates.id });
  return changed.length > 0;
}
