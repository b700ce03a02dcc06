import 'server-only';
import { minutesPerDay } from '@/clinical/dose/burden';
import { doseWords } from '@/clinical/dose/dose-words';
import { flagInWords } from '@/clinical/triage/flag-words';
import { flagRow } from '@/clinical/triage/open-flags';
import { type FlagReasonRow, listFlagReasons } from '@/db/queries/flag-reasons';
import {
  listItems,
  listPrograms,
  listReasons,
  listRevisions,
  type ProgramItem,
  type ProgramRow,
  type ReasonRow,
  type RevisionRow,
} from '@/db/queries/programs';
import { findingLabel } from '@/features/library/loaders';
import { type StoredExercise, storedExercise } from '@/features/library/schema';
import { withChart } from '@/features/patients/loaders';
import { readChartHead } from '@/features/review/loaders';
import { changesBetween, type Prescribed } from './format';
import type { ItemView, ProgramsView, ProgramView } from './types';

type Read = ProgramItem & { readonly snapshot: StoredExercise };

/** The programs of one episode of a patient, with their history, inside the audited opening of the chart. */
export function loadPrograms(
  patientId: string,
  wanted: string | string[] | undefined,
): Promise<ProgramsView> {
  return withChart(patientId, async (tx, chart) => {
    const head = await readChartHead(tx, chart, wanted);
    const { episode } = head;
    const programs = (await listPrograms(tx, patientId)).filter((one) => one.episodeId === episode?.id);
    const ids = new Set(programs.map((one) => one.id));
    const revisions = (await listRevisions(tx, patientId)).filter((one) => ids.has(one.programId));
    const stored = await listItems(
      tx,
      patientId,
      revisions.map((one) => one.id),
    );
    const items = stored.map((item) => ({ ...item, snapshot: storedExercise.parse(item.exercise) }));
    const reasons = await listReasons(
      tx,
      patientId,
      items.map((item) => item.id),
    );
    const over = await listFlagReasons(tx, patientId, [...revisions.map((one) => one.id)]);
    const held = new Map(head.open.affected.map((one) => [one.id, one]));
    const views = programs.map((program) =>
      viewOf(
        program,
        revisions.filter((one) => one.programId === program.id),
        items,
        reasons,
        { over, held },
      ),
    );
    return {
      head,
      patientId,
      episode,
      current: views.find((one) => one.status !== 'ended') ?? null,
      ended: views.filter((one) => one.status === 'ended'),
    };
  });
}

type FlagsOfProgram = {
  readonly over: readonly FlagReasonRow[];
  readonly held: ReadonlyMap<string, NonNullable<ItemView['held']>>;
};

const writtenOver = (rows: readonly FlagReasonRow[]) =>
  rows.map(({ flagCode, side, reason }) => {
    const row = flagRow(flagCode);
    return { flag: row ? flagInWords({ row, side }) : flagCode, reason };
  });

function viewOf(
  program: ProgramRow,
  revisions: readonly RevisionRow[],
  items: readonly Read[],
  reasons: readonly ReasonRow[],
  flags: FlagsOfProgram,
): ProgramView {
  const of = (revision: RevisionRow | undefined) => items.filter((item) => item.revisionId === revision?.id);
  const [latest] = revisions;
  const now = of(latest);
  return {
    id: program.id,
    status: program.status,
    endedOn: program.endedOn,
    version: program.version,
    items: now.map((item) => itemView(item, reasons, flags)),
    flagReasons: writtenOver(
      flags.over.filter((one) => one.itemId === null && one.revisionId === revisions.at(-1)?.id),
    ),
    minutes: now.reduce((sum, item) => sum + minutesPerDay(item.dose), 0),
    expectedPerWeek: latest?.expectedPerWeek ?? 0,
    revisions: revisions.map((revision, at) => ({
      id: revision.id,
      number: revision.number,
      effectiveFrom: revision.effectiveFrom,
      author: revision.author,
      reason: revision.reason,
      changes: changesBetween(of(revisions[at + 1]).map(prescribed), of(revision).map(prescribed)),
    })),
  };
}

const prescribed = ({ threadId, dose, snapshot }: Read): Prescribed => ({
  threadId,
  dose,
  name: snapshot.name,
  category: snapshot.category,
});

function itemView(item: Read, reasons: readonly ReasonRow[], { over, held }: FlagsOfProgram): ItemView {
  const { snapshot, dose } = item;
  return {
    id: item.id,
    name: snapshot.name,
    slug: snapshot.slug,
    side: dose.side,
    words: doseWords(dose, snapshot.category),
    note: dose.note,
    minutes: minutesPerDay(dose),
    held: held.get(item.id) ?? null,
    flagReasons: writtenOver(over.filter((one) => one.itemId === item.id)),
    because: reasons
      .filter((one) => one.itemId === item.id)
      .map((one) => ({
        side: one.side === 'left' || one.side === 'right' ? one.side : null,
        words: one.words ?? findingLabel(one.findingCode ?? ''),
      })),
  };
}
