import 'server-only';
import { z } from 'zod';
import { nextActions } from '@/clinical/triage/next-action';
import { readSort } from '@/components/data-table/table-url';
import { type CaseloadView, caseloadSorts } from '@/db/queries/caseload';
import { id } from '@/lib/shape';
import { sortNameOf } from '@/lib/sort-name';

const isSort = z.enum(caseloadSorts);

/** What waits comes first; an address that asks for an order nobody offers gets this one. */
const usualSort = { by: 'next', descending: false } as const;

/** An address is typed and shared by people: what it cannot mean is left out, never an error. */
const search = z.object({
  sort: z.string().nullable().catch(null).default(null),
  side: z.enum(['left', 'right', 'both', 'middle']).nullable().catch(null).default(null),
  next: z.enum(nextActions).nullable().catch(null).default(null),
  after: id.nullable().catch(null).default(null),
  before: id.nullable().catch(null).default(null),
});

export type CaseloadSearch = Readonly<Record<string, string | string[] | undefined>>;

/** The part of the caseload that an address asks for. It never holds a name. */
export function caseloadView(raw: CaseloadSearch): CaseloadView {
  const { sort, side, next, after, before } = search.parse(raw);
  const { by, descending } = readSort(sort, caseloadSorts, usualSort);
  const cursor = after
    ? ({ side: 'after', id: after } as const)
    : before
      ? ({ side: 'before', id: before } as const)
      : null;
  return { sort: { by: isSort.catch(usualSort.by).parse(by), descending }, side, next, find: null, cursor };
}

/** Typed words as names are stored; null when nothing is left of them. */
export const findWords = z.preprocess(
  (value) => (typeof value === 'string' ? sortNameOf(value.slice(0, 100)) : ''),
  z.string().transform((words) => (words === '' ? null : words)),
);
