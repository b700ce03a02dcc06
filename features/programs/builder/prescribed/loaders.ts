import 'server-only';
import type { Prescribed } from '@/clinical/dose/revision-diff';
import { listItems, listReasons, type ProgramItem, type ReasonRow } from '@/db/queries/programs';
import type { ScopedTx } from '@/db/scope';
import { findingLabel } from '@/features/library/loaders';
import { type StoredExercise, storedExercise } from '@/features/library/schema';
import { newId } from '@/lib/id';
import { reasonInWords, termsOf } from '../../format';
import { draftOf } from '../format';
import { type GivenRung, rungInWords, rungText } from '../rungs/format';
import type { DraftItem } from '../types';

export type ReadItem = {
  readonly id: string;
  readonly revisionId: string;
  readonly snapshot: StoredExercise;
  readonly prescribed: Prescribed;
  /** As the form begins with it, under a key of its own. */
  readonly draft: DraftItem;
  /** The ids of the findings and goals that it is given for. */
  readonly named: readonly string[];
};

/** The items of some revisions as they were prescribed: for the form, for comparing and for the flags. */
export async function readPrescribed(
  tx: ScopedTx,
  patientId: string,
  revisionIds: readonly string[],
): Promise<ReadItem[]> {
  const items = await listItems(tx, patientId, revisionIds);
  const reasons = await listReasons(
    tx,
    patientId,
    items.map((item) => item.id),
  );
  return items.map((item) =>
    readItem(
      item,
      reasons.filter((why) => why.itemId === item.id),
    ),
  );
}

/** Why an item is given, in words; a finding with its side. */
const becauseInWords = (why: readonly ReasonRow[]): string[] =>
  why.map((one) =>
    one.findingCode === null
      ? (one.goal ?? one.words ?? '')
      : reasonInWords(one.side, findingLabel(one.findingCode)),
  );

function readItem(item: ProgramItem, why: readonly ReasonRow[]): ReadItem {
  const { dose, slug, threadId, phase, superset } = item;
  const snapshot = storedExercise.parse(item.exercise);
  const rungs = { easier: namedRung(item.easier), harder: namedRung(item.harder) };
  const usual = { slug, dose };
  return {
    id: item.id,
    revisionId: item.revisionId,
    snapshot,
    named: why.flatMap((one) => one.raisedFindingId ?? one.goalId ?? []),
    prescribed: {
      threadId,
      name: snapshot.name,
      category: snapshot.category,
      terms: termsOf(dose, {
        phase,
        superset,
        because: becauseInWords(why),
        easier: rungs.easier && rungInWords(rungs.easier, usual),
        harder: rungs.harder && rungInWords(rungs.harder, usual),
      }),
    },
    draft: {
      ...draftOf(dose, dose.side),
      key: newId(),
      threadId,
      slug,
      weekdays: (dose.weekdays ?? []).map(String),
      because: why.flatMap((one) => one.raisedFindingId ?? (one.goalId === null ? [] : `goal:${one.goalId}`)),
      words: why.find((one) => one.words !== null)?.words ?? '',
      phase: String(phase),
      superset: superset ?? '',
      easierSlug: item.easier && item.easier.slug !== slug ? item.easier.slug : '',
      easierDose: item.easier ? rungText(dose, item.easier.dose) : '',
      harderSlug: item.harder && item.harder.slug !== slug ? item.harder.slug : '',
      harderDose: item.harder ? rungText(dose, item.harder.dose) : '',
    },
  };
}

const namedRung = (stored: ProgramItem['easier']): (GivenRung & { readonly name: string }) | null =>
  stored && { slug: stored.slug, dose: stored.dose, name: storedExercise.parse(stored.exercise).name };
