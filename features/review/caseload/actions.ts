'use server';

import { readCaseload } from '@/db/queries/caseload';
import { withScope } from '@/db/scope';
import { isClinical } from '@/features/session/policy';
import { currentViewer } from '@/features/session/viewer';
import { localDate, now } from '@/lib/clock';
import { caseloadRow } from './format';
import { findWords } from './schema';
import type { CaseloadFound } from './types';

/** Finds one's own patients by name or complaint. A form posts the words: they are in no address and in no log. */
export async function findInCaseload(_before: CaseloadFound, form: FormData): Promise<CaseloadFound> {
  const typed = form.get('find');
  const find = findWords.parse(typed);
  if (find === null) return null;
  const words = typeof typed === 'string' ? typed.slice(0, 100) : '';
  const viewer = await currentViewer();
  if (!viewer || !isClinical(viewer.role))
    return { words, rows: [], hasMore: false, refusal: 'not-signed-in' };
  const today = localDate(now(), viewer.timeZone);
  const sort = { by: 'name', descending: false } as const;
  const { rows, hasMore } = await withScope(viewer.scope, (tx) =>
    readCaseload(tx, today, { sort, side: null, next: null, find, cursor: null }),
  );
  return { words, rows: rows.map((row) => caseloadRow(row, today, viewer.timeZone)), hasMore, refusal: null };
}
