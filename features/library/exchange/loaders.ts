import 'server-only';
import { notFound } from 'next/navigation';
import { mayBeShared } from '@/clinical/library/rights';
import { findImport, listImports } from '@/db/queries/library-imports';
import { withScope } from '@/db/scope';
import { requireViewer } from '@/features/session/viewer';
import { instantWords, localDate, now } from '@/lib/clock';
import { isId, newId } from '@/lib/id';
import { readLibrary } from '../loaders';
import { libraryCsv, libraryJson } from './document';
import { importReport } from './schema';

const EARLIER = 10;

/** The page for files: the form, what was taken in before, and the report that the address names. */
export async function loadExchange(wanted: string | string[] | undefined) {
  const { scope, timeZone } = await requireViewer('owner', 'therapist');
  return withScope(scope, async (tx) => {
    const { all, own, bySlug } = await readLibrary(tx);
    const found = typeof wanted === 'string' && isId(wanted) ? await findImport(tx, wanted) : null;
    if (wanted !== undefined && !found) notFound();
    const ours = all.filter((one) => own.has(one.slug) && bySlug.has(one.slug));
    const earlier = await listImports(tx, EARLIER);
    return {
      id: newId(),
      all: all.length,
      ours: ours.length,
      unshared: ours.filter(({ rights }) => !mayBeShared(rights?.licence ?? 'unknown')).length,
      report: found ? { fileName: found.fileName, ...importReport.parse(found.report) } : null,
      earlier: earlier.map(({ id, fileName, createdAt, author }) => ({
        id,
        fileName,
        author,
        at: instantWords(createdAt, timeZone),
      })),
    };
  });
}

export type Exchange = Awaited<ReturnType<typeof loadExchange>>;

/**
 * The library as a file: our own exercises or all that are offered. For others it holds only what may be given to
 * others; for our own keeping, everything.
 */
export async function exportLibrary(asked: URLSearchParams): Promise<Response> {
  const { scope, timeZone } = await requireViewer('owner', 'therapist');
  const { all, own } = await withScope(scope, readLibrary);
  const keeping = asked.get('for') === 'keeping';
  const exercises = all
    .filter(({ slug }) => asked.get('of') === 'all' || own.has(slug))
    .filter(({ slug, rights }) => keeping || !own.has(slug) || mayBeShared(rights?.licence ?? 'unknown'));
  const today = localDate(now(), timeZone);
  const json = asked.get('format') === 'json';
  return new Response(json ? libraryJson(exercises, today) : libraryCsv(exercises), {
    headers: {
      'content-type': json ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="exercises-${today}.${json ? 'json' : 'csv'}"`,
      'cache-control': 'private, no-store',
    },
  });
}
