import 'server-only';
import { notFound } from 'next/navigation';
import { mayBeShared } from '@/clinical/library/rights';
import { findItem, sessionsBetween } from '@/db/queries/diary';
import { findExerciseLog } from '@/db/queries/exercise-logs';
import { withScope } from '@/db/scope';
import { storedMedium } from '@/features/library/media/loaders';
import { storedExercise } from '@/features/library/schema';
import type { ServedFile } from '@/lib/file-response';
import { isId, newId } from '@/lib/id';
import { requirePatient } from '../loaders';
import { dayPlan, weekStart, withTold } from '../today/format';
import { readContacts, readItems } from '../today/loaders';

/** One item of the patient's present program, the session to tell next, and what comes after it today. */
export async function loadItem(itemId: string) {
  const visit = await requirePatient();
  const { viewer, patientId, today } = visit;
  const found = await withScope(viewer.scope, async (tx) => {
    const items = await readItems(tx, patientId, today);
    const item = items.find(({ id }) => id === itemId);
    if (!item) return null;
    const told = await sessionsBetween(tx, patientId, weekStart(today), today);
    const { due } = dayPlan(items, told, today);
    return {
      id: newId(),
      today,
      timeZone: viewer.timeZone,
      contacts: await readContacts(tx, visit),
      item: withTold(item, told, today),
      isNew: !told.some(({ threadId }) => threadId === item.threadId),
      next: due.find((one) => one.id !== item.id && one.nextSlot !== null) ?? null,
    };
  });
  return found ?? notFound();
}

/** A photo or a video that the patient's item shows, where its licence lets it be given to them. */
export async function loadItemMedium(itemId: string, mediumId: string): Promise<ServedFile> {
  const { viewer, patientId, today } = await requirePatient();
  const items = isId(itemId) ? await withScope(viewer.scope, (tx) => readItems(tx, patientId, today)) : [];
  const shown = items.find(({ id }) => id === itemId)?.exercise.media ?? [];
  const given = shown.some(({ id, licence }) => id === mediumId && mayBeShared(licence));
  return (given ? await storedMedium(viewer.scope, mediumId) : null) ?? notFound();
}

export type ItemDay = Awaited<ReturnType<typeof loadItem>>;

/** A log of the patient's own that is to be corrected, with the item as it was then. */
export async function loadSessionCorrection(logId: string) {
  const visit = await requirePatient();
  const { viewer, patientId, today } = visit;
  const found = await withScope(viewer.scope, async (tx) => {
    const log = isId(logId) ? await findExerciseLog(tx, patientId, logId) : null;
    const item = log ? await findItem(tx, patientId, log.itemId) : null;
    if (!log || !item) return null;
    return {
      id: newId(),
      today,
      timeZone: viewer.timeZone,
      contacts: await readContacts(tx, visit),
      log,
      dose: item.dose,
      exercise: storedExercise.parse(item.exercise),
    };
  });
  return found ?? notFound();
}
