import 'server-only';
import { notFound } from 'next/navigation';
import { SHEET_DAYS, usualSheet } from '@/clinical/dose/sheet';
import { dayInWords } from '@/clinical/time/day-words';
import { addDays, type Day, isDay } from '@/clinical/time/days';
import { painBetween, sessionsBetween } from '@/db/queries/diary';
import { listItems, listPrograms, listRevisions } from '@/db/queries/programs';
import type { ScopedTx } from '@/db/scope';
import { storedExercise } from '@/features/library/schema';
import { withChart } from '@/features/patients/loaders';
import { localDate, now } from '@/lib/clock';
import { sheetOf } from './format';
import type { Sheet } from './types';

/** A program with all that its sheets may hold; null when the patient has no such program. */
export async function readProgram(tx: ScopedTx, patientId: string, programId: string) {
  const program = (await listPrograms(tx, patientId)).find((one) => one.id === programId);
  if (!program) return null;
  const rows = (await listRevisions(tx, patientId)).filter((one) => one.programId === programId);
  const items = await listItems(
    tx,
    patientId,
    rows.map(({ id }) => id),
  );
  const revisions = rows.map((row) => ({
    ...row,
    items: items
      .filter(({ revisionId }) => revisionId === row.id)
      .map((item) => ({ ...item, name: storedExercise.parse(item.exercise).name })),
  }));
  const began = rows.map(({ effectiveFrom }) => effectiveFrom).sort()[0];
  return began ? { episodeId: program.episodeId, endedOn: program.endedOn, began, revisions } : null;
}

type Program = NonNullable<Awaited<ReturnType<typeof readProgram>>>;

/** A fortnight of a program as the diary has it. */
export async function readSheet(
  tx: ScopedTx,
  patientId: string,
  program: Program,
  { from, today }: { from: Day; today: Day },
): Promise<Sheet> {
  const to = addDays(from, SHEET_DAYS - 1);
  const sessions = await sessionsBetween(tx, patientId, from, to);
  const pain = (await painBetween(tx, patientId, from, to)).filter(
    (one) => one.episodeId === program.episodeId && one.supersededAt === null,
  );
  return sheetOf(program, { sessions, pain }, from, today);
}

/** What is wrong with a sheet's first day, in words; null when nothing is. */
export function firstDayFault(from: Day, { began }: Pick<Program, 'began'>, today: Day): string | null {
  if (!isDay(from)) return 'Please give a date';
  if (from > today) return 'This day has not come yet';
  return from < began ? `The program began on ${dayInWords(began)}` : null;
}

/** The page on which a fortnight of paper is keyed in, by its first day. */
export function loadPaper(patientId: string, programId: string, wanted: string | string[] | undefined) {
  return withChart(patientId, async (tx, { viewer, patient, episodes }) => {
    const program = await readProgram(tx, patientId, programId);
    const episode = episodes.find((one) => one.id === program?.episodeId);
    if (!program || !episode) return null;
    const today = localDate(now(), viewer.timeZone);
    const asked = typeof wanted === 'string' && wanted !== '' ? wanted : null;
    const fault = asked === null ? null : firstDayFault(asked, program, today);
    const from = asked === null || fault !== null ? usualSheet(program.began, program.endedOn, today) : asked;
    return {
      patientId,
      programId,
      patientName: patient.fullName,
      episode,
      today,
      began: program.began,
      /** What was asked for in the address, with what is wrong with it. */
      typed: fault === null ? from : (asked ?? ''),
      fault,
      hasBegun: program.began <= today,
      sheet: await readSheet(tx, patientId, program, { from, today }),
    };
  }).then((paper) => paper ?? notFound());
}

export type Paper = Awaited<ReturnType<typeof loadPaper>>;
