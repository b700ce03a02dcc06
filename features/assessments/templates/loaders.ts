import 'server-only';
import { allTests } from '@/clinical/battery/all-tests';
import { examinationTemplates, templateWithCode } from '@/clinical/battery/templates.data';
import { findTemplate, listTemplates, type TemplateTest } from '@/db/queries/templates';
import { type ScopedTx, withScope } from '@/db/scope';
import { requireViewer } from '@/features/session/viewer';
import { isId, newId } from '@/lib/id';
import { ELSEWHERE } from '../battery-tests/format';
import { ownTemplate, testsInWords } from './format';

/** A template by its code or id, with whether it brings the tests of the last visit; null for none that is in use. */
export async function chosenTemplate(
  tx: ScopedTx,
  code: string,
): Promise<{ tests: readonly TemplateTest[]; retests: boolean } | null> {
  const ours = templateWithCode(code);
  if (ours) return ours;
  const own = isId(code) ? await findTemplate(tx, code) : null;
  return own && own.retiredAt === null ? { tests: own.tests, retests: false } : null;
}

/** The product's templates and the clinic's own, with the names that a test can be listed by. */
export async function loadTemplates() {
  const viewer = await requireViewer('owner', 'therapist');
  const rows = await withScope(viewer.scope, listTemplates);
  return {
    own: rows.filter((row) => row.retiredAt === null).map(ownTemplate),
    retired: rows.filter((row) => row.retiredAt !== null).map(({ id, name }) => ({ id, name })),
    builtIn: examinationTemplates.map((one) => ({ ...one, listed: testsInWords(one.tests) })),
    names: allTests
      .filter((test) => !ELSEWHERE[test.code])
      .map(({ name, shorthand, aliases }) => ({ name, also: [shorthand, ...aliases].join(', ') })),
    newId: newId(),
  };
}
