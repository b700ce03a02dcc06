import 'server-only';
import { type CaseloadPage, type CaseloadView, readCaseload } from '@/db/queries/caseload';
import { withScope } from '@/db/scope';
import { requireViewer } from '@/features/session/viewer';
import { localDate, now } from '@/lib/clock';
import { caseloadRow } from './format';
import { type CaseloadSearch, caseloadView } from './schema';
import type { CaseloadData } from './types';

/** The viewer's own patients, as an address asks for them. */
export async function loadCaseload(search: CaseloadSearch): Promise<CaseloadData> {
  const viewer = await requireViewer('owner', 'therapist');
  const view = caseloadView(search);
  const today = localDate(now(), viewer.timeZone);
  const page = await withScope(viewer.scope, (tx) => readCaseload(tx, today, view));
  return {
    today,
    rows: page.rows.map((record) => caseloadRow(record, today, viewer.timeZone)),
    total: page.total,
    waiting: page.waiting,
    view: { sort: view.sort, side: view.side, next: view.next },
    pages: pagesBeside(page, view.cursor?.side ?? null),
  };
}

/** Beyond the row at which this page begins or ends there are others; beyond its other end, if one more was found. */
function pagesBeside(page: CaseloadPage, came: NonNullable<CaseloadView['cursor']>['side'] | null) {
  const first = page.rows.at(0)?.id ?? null;
  const last = page.rows.at(-1)?.id ?? null;
  return {
    previous: came === 'after' || (came === 'before' && page.hasMore) ? first : null,
    next: came === 'before' || page.hasMore ? last : null,
  };
}
