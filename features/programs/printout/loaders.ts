import 'server-only';
import { notFound } from 'next/navigation';
import { type Day, earlierOf, laterOf } from '@/clinical/time/days';
import { findAccess } from '@/db/queries/access';
import { contactsOf, openEpisodes } from '@/db/queries/diary';
import { findPatient } from '@/db/queries/patients';
import {
  listItems,
  listPrograms,
  listReasons,
  listRevisions,
  type ProgramItem,
  type RevisionRow,
} from '@/db/queries/programs';
import { type ScopedTx, withScope } from '@/db/scope';
import { requirePatient } from '@/features/diary/loaders';
import { storedExercise } from '@/features/library/schema';
import { withChart } from '@/features/patients/loaders';
import { localDate, now } from '@/lib/clock';
import { env } from '@/lib/env';
import { isId, newId } from '@/lib/id';
import { squareCode } from '@/lib/square-code';
import { type Language, languageOf } from '@/wording/languages';
import { ownDoor, sheetOf } from './format';
import { becauseOf } from './said/format';
import { printOptions } from './schema';
import type { Printed, PrintedItem } from './types';

type Episode = { readonly id: string; readonly complaint: string; readonly side: Printed['episodeSide'] };

type Whose = {
  readonly patientId: string;
  readonly patientName: string;
  readonly today: Day;
  readonly episodes: readonly Episode[];
};

/** The day on which each prescription first took effect: from there every n days counts. */
function firstDays(items: readonly ProgramItem[], revisions: readonly RevisionRow[]): Map<string, Day> {
  const effective = new Map(revisions.map((one) => [one.id, one.effectiveFrom]));
  const first = new Map<string, Day>();
  for (const { threadId, revisionId } of items) {
    const day = effective.get(revisionId);
    const known = first.get(threadId);
    if (day) first.set(threadId, known ? earlierOf(known, day) : day);
  }
  return first;
}

/** The newest revision of a program that is wanted; null where there is no such thing. */
async function readPrinted(
  tx: ScopedTx,
  { patientId, patientName, today, episodes }: Whose,
  { programId, wanted }: { programId: string; wanted: (revision: RevisionRow) => boolean },
) {
  const program = (await listPrograms(tx, patientId)).find(({ id }) => id === programId);
  const revisions = (await listRevisions(tx, patientId)).filter((one) => one.programId === programId);
  const revision = revisions.find(wanted);
  const episode = episodes.find(({ id }) => id === program?.episodeId);
  if (!program || !revision || !episode) return null;
  const upTo = revisions.filter((one) => one.number <= revision.number);
  const all = await listItems(
    tx,
    patientId,
    upTo.map(({ id }) => id),
  );
  const started = firstDays(all, upTo);
  const given = all.filter((one) => one.revisionId === revision.id && one.phase === revision.currentPhase);
  const reasons = await listReasons(
    tx,
    patientId,
    given.map(({ id }) => id),
  );
  const contacts = await contactsOf(tx, patientId);
  const clinicName = contacts?.clinicName ?? '';
  const printed: Printed = {
    patientName,
    clinicName,
    clinicPhone: contacts?.clinicPhone ?? null,
    emergencyNumber: contacts?.emergencyNumber ?? null,
    therapist: contacts?.therapist ?? clinicName,
    complaint: episode.complaint,
    episodeSide: episode.side,
    revision: { number: revision.number, effectiveFrom: revision.effectiveFrom },
    from: laterOf(today, revision.effectiveFrom),
    today,
    items: given.map(
      (item): PrintedItem => ({
        id: item.id,
        exercise: storedExercise.parse(item.exercise),
        dose: item.dose,
        startedOn: started.get(item.threadId) ?? revision.effectiveFrom,
        because: becauseOf(reasons.filter((why) => why.itemId === item.id)),
        easier: item.easier && {
          exercise: storedExercise.parse(item.easier.exercise),
          dose: item.easier.dose,
        },
      }),
    ),
  };
  return { printed, status: program.status, newest: revisions[0]?.number ?? revision.number };
}

/** The square that leads a patient who signs in to their own pages: an address that anybody may know. */
const door = (language: Language) => ownDoor(language, squareCode(new URL('/portal', env().APP_ORIGIN).href));

/**
 * A revision of a patient's program as it is printed, inside the audited opening of the chart. `asked` is the query of
 * the address, unread.
 */
export async function loadPrintout(patientId: string, programId: string, asked: unknown) {
  const options = printOptions.parse(asked);
  const wanted = ({ number }: RevisionRow) => options.revision === null || options.revision === number;
  const found = await withChart(patientId, async (tx, { viewer, patient, episodes }) => {
    const today = localDate(now(), viewer.timeZone);
    const whose = { patientId, patientName: patient.fullName, today, episodes };
    const read = isId(programId) ? await readPrinted(tx, whose, { programId, wanted }) : null;
    if (!read) return null;
    const { member } = await findAccess(tx, patientId);
    const language = languageOf(patient.locale);
    return {
      patient,
      programId,
      options,
      ...read,
      language,
      timeZone: viewer.timeZone,
      signsIn: member !== null,
      newLinkId: newId(),
      sheet: sheetOf(read.printed, language, member ? door(language) : null),
    };
  });
  return found ?? notFound();
}

/** A patient's own program as it holds today; a paused or ended one asks for nothing, and is not printed. */
export async function loadOwnPrintout(programId: string, asked: unknown) {
  const { viewer, patientId, today } = await requirePatient();
  const found = await withScope(viewer.scope, async (tx) => {
    const patient = isId(programId) ? await findPatient(tx, patientId) : null;
    if (!patient) return null;
    const episodes = await openEpisodes(tx, patientId);
    const whose = { patientId, patientName: patient.fullName, today, episodes };
    const wanted = ({ effectiveFrom }: RevisionRow) => effectiveFrom <= today;
    const read = await readPrinted(tx, whose, { programId, wanted });
    if (read?.status !== 'active') return null;
    const language = languageOf(patient.locale);
    return {
      options: printOptions.parse(asked),
      language,
      timeZone: viewer.timeZone,
      sheet: sheetOf(read.printed, language, door(language)),
    };
  });
  return found ?? notFound();
}

export type Printout = Awaited<ReturnType<typeof loadPrintout>>;
