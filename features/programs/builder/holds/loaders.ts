import 'server-only';
import { flagInWords } from '@/clinical/triage/flag-words';
import { exerciseHolds } from '@/clinical/triage/holds';
import { openFlagsOf } from '@/clinical/triage/open-flags';
import { listItems, listRevisions } from '@/db/queries/programs';
import { holdOpenFlags, listOpenFlags, type OpenFlagRow } from '@/db/queries/red-flags';
import type { ScopedTx } from '@/db/scope';
import { findingLabel } from '@/features/library/loaders';
import { type StoredExercise, storedExercise } from '@/features/library/schema';
import type { BuilderFlag } from '../types';
import type { Reached } from './policy';

const builderFlags = (rows: readonly OpenFlagRow[]): BuilderFlag[] =>
  openFlagsOf(rows).map(({ id, row, side, region }) => ({ id, row, side, region }));

/** What is open on the chart, as the form needs it. */
export const readFlags = async (tx: ScopedTx, patientId: string) =>
  builderFlags(await listOpenFlags(tx, patientId));

/** The same for the write: until it commits nobody opens another flag for this patient. */
export const holdFlags = async (tx: ScopedTx, patientId: string) =>
  builderFlags(await holdOpenFlags(tx, patientId));

/** An exercise that nothing is known of any more is reached by every flag on all exercises. */
const UNKNOWN: Reached = { tags: [], region: 'whole body', avoid: [] };

const reached = ({ tags, region, avoidWith }: StoredExercise): Reached => ({
  tags,
  region,
  avoid: avoidWith.map(({ finding, level }) => ({ code: finding, label: findingLabel(finding), level })),
});

/** What rules can reach of each exercise: today's library first, else the snapshot that an earlier revision keeps. */
export async function heldExercises(
  tx: ScopedTx,
  program: { patientId: string; programId: string },
  shelf: ReadonlyMap<string, StoredExercise>,
): Promise<(item: { readonly slug: string }) => Reached> {
  const revisions = (await listRevisions(tx, program.patientId)).filter(
    (one) => one.programId === program.programId,
  );
  const earlier = await listItems(
    tx,
    program.patientId,
    revisions.map((one) => one.id),
  );
  const kept = new Map(
    earlier.flatMap((item) =>
      [item, item.easier, item.harder].flatMap((one) =>
        one ? [[one.slug, storedExercise.parse(one.exercise)] as const] : [],
      ),
    ),
  );
  return ({ slug }) => {
    const known = shelf.get(slug) ?? kept.get(slug);
    return known ? reached(known) : UNKNOWN;
  };
}

/**
 * The open flags that block something in the present revision of a program, in words; with a phase, only of what that
 * phase asks for. Held as for a write.
 */
export async function blockedNow(
  tx: ScopedTx,
  patientId: string,
  programId: string,
  phase: number | null = null,
): Promise<string[]> {
  const flags = await holdFlags(tx, patientId);
  const [latest] = (await listRevisions(tx, patientId)).filter((one) => one.programId === programId);
  const items = flags.length > 0 && latest ? await listItems(tx, patientId, [latest.id]) : [];
  const given = items.filter((item) => phase === null || item.phase === phase);
  const holds = given.flatMap(({ exercise, dose }) =>
    exerciseHolds(storedExercise.parse(exercise), dose.side, flags),
  );
  const blocking = holds.filter((one) => one.effect === 'blocked').map((one) => flagInWords(one.flag));
  return [...new Set(blocking)];
}
