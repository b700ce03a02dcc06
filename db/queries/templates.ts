import { and, asc, eq, isNull } from 'drizzle-orm';
import { assessmentTemplates } from '../schema/templates';
import type { ScopedTx } from '../scope';

const SHOWN = {
  id: assessmentTemplates.id,
  name: assessmentTemplates.name,
  sections: assessmentTemplates.sections,
  tests: assessmentTemplates.tests,
  retiredAt: assessmentTemplates.retiredAt,
  version: assessmentTemplates.version,
};

export type NewTemplate = Pick<typeof assessmentTemplates.$inferSelect, 'id' | 'name' | 'sections' | 'tests'>;

/** The clinic's own templates that are in use, by name. */
export async function listTemplates(tx: ScopedTx) {
  return tx.db
    .select(SHOWN)
    .from(assessmentTemplates)
    .where(and(eq(assessmentTemplates.clinicId, tx.scope.clinicId), isNull(assessmentTemplates.retiredAt)))
    .orderBy(asc(assessmentTemplates.name), asc(assessmentTemplates.id));
}

export type TemplateRow = Awaited<ReturnType<typeof listTemplates>>[number];

/** One template, also one that is retired: drafts that follow it still do. */
export async function findTemplate(tx: ScopedTx, id: string): Promise<TemplateRow | null> {
  const [row] = await tx.db
    .select(SHOWN)
    .from(assessmentTemplates)
    .where(and(eq(assessmentTemplates.clinicId, tx.scope.clinicId), eq(assessmentTemplates.id, id)));
  return row ?? null;
}

/** Adds a template; false when another in use has its name. The form's id makes a repeated send one row. */
export async function addTemplate(tx: ScopedTx, template: NewTemplate): Promise<boolean> {
  const { clinicId, membershipId } = tx.scope;
  await tx.db
    .insert(assessmentTemplates)
    .values({ clinicId, ...template, createdBy: membershipId })
    .onConflictDoNothing();
  return (await findTemplate(tx, template.id)) !== null;
}

/** Changes or retires a template by its version; null when it is stale or not there. */
export async function changeTemplate(
  tx: ScopedTx,
  id: string,
  version: number,
  change: Partial<Pick<typeof assessmentTemplates.$inferSelect, 'name' | 'sections' | 'tests' | 'retiredAt'>>,
): Promise<number | null> {
  const [changed] = await tx.db
    .update(assessmentTemplates)
    .set({ ...change, version: version + 1 })
    .where(
      and(
        eq(assessmentTemplates.clinicId, tx.scope.clinicId),
        eq(assessmentTemplates.id, id),
        eq(assessmentTemplates.version, version),
      ),
    )
    .returning({ version: assessmentTemplates.version });
  return changed?.version ?? null;
}
