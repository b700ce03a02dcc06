import 'server-only';
import { listPrograms, listRevisions, type RevisionRow } from '@/db/queries/programs';
import type { ScopedTx } from '@/db/scope';
import { type ReadItem, readPrescribed } from '../builder/prescribed/loaders';
import { readReasons } from '../builder/reasons/loaders';
import type { Reason } from '../builder/types';
import { reasonInWords } from '../format';
import { offersOf, unansweredBy, unchangedSince } from './format';
import type { Retest } from './types';

type Of = { readonly patientId: string; readonly episodeId: string };

/** What the re-tests of an episode say to the program that it has; null without one that is not ended. */
export async function readRetest(tx: ScopedTx, { patientId, episodeId }: Of): Promise<Retest | null> {
  const program = (await listPrograms(tx, patientId)).find(
    (one) => one.episodeId === episodeId && one.status !== 'ended',
  );
  if (!program) return null;
  const revisions = (await listRevisions(tx, patientId)).filter((one) => one.programId === program.id);
  const [latest, ...earlier] = revisions.map((one) => one.id);
  const newest = latest ? await readPrescribed(tx, patientId, [latest]) : [];
  const reasons = await readReasons(tx, patientId, episodeId, new Set(newest.flatMap((item) => item.named)));
  // What was prescribed before matters only where something is gone: most charts are opened without that.
  const gone = reasons.some((one) => one.normalOn !== null);
  const items = gone ? [...newest, ...(await readPrescribed(tx, patientId, earlier))] : newest;
  return retestOf(revisions, items, reasons, `/patients/${patientId}/programs/${program.id}`);
}

/** The same of what is read already: the revisions of the program, newest first, their items, and the reasons. */
export function retestOf(
  revisions: readonly RevisionRow[],
  items: readonly ReadItem[],
  reasons: readonly Reason[],
  address: string,
): Retest {
  const now = items.filter((item) => item.revisionId === revisions[0]?.id);
  return {
    offers: offersOf(now, reasons, unchangedSince(revisions, items), address),
    unanswered: unansweredBy(now, reasons).map(({ id, side, label }) => ({
      words: reasonInWords(side, label),
      href: `${address}?finding=${id}`,
    })),
  };
}
