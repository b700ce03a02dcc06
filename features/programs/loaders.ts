import 'server-only';
import { minutesPerDay } from '@/clinical/dose/burden';
import { doseWords } from '@/clinical/dose/dose-words';
import { changesBetween } from '@/clinical/dose/revision-words';
import { expectedSessionsIn } from '@/clinical/dose/schedule';
import { addDays } from '@/clinical/time/days';
import { flagInWords } from '@/clinical/triage/flag-words';
import { flagRow } from '@/clinical/triage/open-flags';
import { type FlagReasonRow, listFlagReasons } from '@/db/queries/flag-reasons';
import { listPrograms, listRevisions, type ProgramRow, type RevisionRow } from '@/db/queries/programs';
import { withChart } from '@/features/patients/loaders';
import { readChartHead } from '@/features/review/loaders';
import { now as clock, localDate } from '@/lib/clock';
import { newId } from '@/lib/id';
import { phaseTitle } from './builder/phases/format';
import { type ReadItem, readPrescribed } from './builder/prescribed/loaders';
import { readReasons } from './builder/reasons/loaders';
import { readStand } from './moves/loaders';
import { retestOf } from './retest/loaders';
import type { ItemView, ProgramsView, ProgramView } from './types';

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
    const items = await readPrescribed(
      tx,
      patientId,
      revisions.map((one) => one.id),
    );
    const reasons = episode
      ? await readReasons(tx, patientId, episode.id, new Set(items.flatMap((item) => item.named)))
      : [];
    const today = localDate(clock(), chart.viewer.timeZone);
    const over = await listFlagReasons(tx, patientId, [...revisions.map((one) => one.id)]);
    const held = new Map(head.open.affected.map((one) => [one.id, one]));
    const views = programs.map((program) =>
      viewOf(
        program,
        revisions.filter((one) => one.programId === program.id),
        items,
        { over, held },
        today,
      ),
    );
    const open = programs.find((one) => one.status !== 'ended');
    const own = revisions.filter((one) => one.programId === open?.id);
    const newest = items.filter((item) => item.revisionId === own[0]?.id);
    const base = `/patients/${patientId}/assessments`;
    return {
      head,
      patientId,
      episode,
      stand:
        open && episode
          ? await readStand(tx, open, {
              patientId,
              episode,
              revisions: own,
              items: newest,
              today,
              testHref: head.counts?.draftId
                ? `${base}/${head.counts.draftId}`
                : `${base}/new?episode=${episode.id}`,
            })
          : null,
      retest: open ? retestOf(own, items, reasons, `/patients/${patientId}/programs/${open.id}`) : null,
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
  items: readonly ReadItem[],
  flags: FlagsOfProgram,
  today: string,
): ProgramView {
  const of = (revision: RevisionRow | undefined) => items.filter((item) => item.revisionId === revision?.id);
  const [latest] = revisions;
  const now = of(latest);
  const phases = latest?.phases ?? [];
  const current = latest?.currentPhase ?? 1;
  const asked = now.filter((item) => item.prescribed.terms.phase === current);
  const from = latest && latest.effectiveFrom > today ? latest.effectiveFrom : today;
  const window = { from, to: addDays(from, 13) };
  return {
    id: program.id,
    status: program.status,
    endedOn: program.endedOn,
    version: program.version,
    protocol: program.protocol,
    protocolId: newId(),
    items: now.map((item) => itemView(item, flags)),
    phases: phases.map((phase, at) => ({
      title: phaseTitle(phases, at + 1),
      goal: phase.goal,
      waitsFor: phase.waitsFor.map((one) => one.words),
    })),
    currentPhase: current,
    startsOn: latest && latest.effectiveFrom > today ? latest.effectiveFrom : null,
    flagReasons: writtenOver(
      flags.over.filter((one) => one.itemId === null && one.revisionId === revisions.at(-1)?.id),
    ),
    minutes: asked.reduce((sum, item) => sum + minutesPerDay(item.prescribed.terms), 0),
    askedCount: asked.length,
    expectedNext:
      program.status === 'active'
        ? asked.reduce((sum, item) => sum + expectedSessionsIn(item.prescribed.terms, window, from), 0)
        : 0,
    revisions: revisions.map((revision, at) => ({
      id: revision.id,
      number: revision.number,
      kind: revision.kind,
      effectiveFrom: revision.effectiveFrom,
      author: revision.author,
      reason: revision.reason,
      togetherReason: revision.togetherReason,
      changes: changesBetween(
        of(revisions[at + 1]).map((item) => item.prescribed),
        of(revision).map((item) => item.prescribed),
      ),
      phase: phaseChange(revisions[at + 1], revision),
      criteriaRead: revision.criteriaRead,
    })),
  };
}

/** The move to another phase, in words; null where a revision stays in its phase. */
function phaseChange(before: RevisionRow | undefined, after: RevisionRow): string | null {
  if (!before || before.currentPhase === after.currentPhase) return null;
  const said = ({ phases, currentPhase }: RevisionRow) =>
    currentPhase === 0 ? 'waiting' : phaseTitle(phases, currentPhase);
  return `${said(before)} → ${said(after)}`;
}

function itemView(item: ReadItem, { over, held }: FlagsOfProgram): ItemView {
  const { snapshot, prescribed, id } = item;
  const { terms } = prescribed;
  return {
    id,
    name: snapshot.name,
    slug: snapshot.slug,
    side: terms.side,
    phase: terms.phase,
    superset: terms.superset,
    words: doseWords(terms, snapshot.category),
    easier: terms.easier,
    harder: terms.harder,
    note: terms.note,
    minutes: minutesPerDay(terms),
    held: held.get(id) ?? null,
    flagReasons: writtenOver(over.filter((one) => one.itemId === id)),
    because: terms.because,
  };
}
