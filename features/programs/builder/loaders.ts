import 'server-only';
import { notFound } from 'next/navigation';
import type { Prescribed } from '@/clinical/dose/revision-diff';
import type { FlagLine } from '@/components/ui/flag-banner';
import type { EpisodeRow } from '@/db/queries/patients';
import { listPrograms, listRevisions } from '@/db/queries/programs';
import { type ScopedTx, withScope } from '@/db/scope';
import { readHabits, readLibrary } from '@/features/library/loaders';
import { type Chart, withChart } from '@/features/patients/loaders';
import { readOpenFlags } from '@/features/review/flags/loaders';
import type { Viewer } from '@/features/session/viewer';
import { localDate, now } from '@/lib/clock';
import { newId } from '@/lib/id';
import { readNext } from '../moves/loaders';
import type { NextStand } from '../moves/types';
import { findProtocol } from '../protocols/loaders';
import { begunWith, harderSlug } from '../retest/format';
import type { Wanted } from '../retest/types';
import { cardOf, findIn } from './cards/loaders';
import { draftOfProtocol } from './from-protocol/loaders';
import { readFlags } from './holds/loaders';
import { draftPhase } from './phases/format';
import { readPrescribed } from './prescribed/loaders';
import { readReasons } from './reasons/loaders';
import type { BuilderFlag, DraftItem, DraftPhase, ExerciseCard, Found, Newer, Reason } from './types';

/** What somebody else made of a program meanwhile; null when it is no longer open. */
export async function newerRevision(
  viewer: Viewer,
  patientId: string,
  programId: string,
): Promise<Newer | null> {
  return withScope(viewer.scope, async (tx) => {
    const program = (await listPrograms(tx, patientId)).find((one) => one.id === programId);
    const latest = (await listRevisions(tx, patientId)).find((one) => one.programId === programId);
    if (!program || program.status === 'ended' || !latest) return null;
    const { number, author, reason } = latest;
    const items = (await readPrescribed(tx, patientId, [latest.id])).map((item) => item.prescribed);
    return { version: program.version, number, author, reason, items };
  });
}

async function common(
  tx: ScopedTx,
  chart: Chart,
  episode: EpisodeRow,
  used: ReadonlySet<string>,
  finding?: string,
) {
  const { id: patientId, fullName: patientName, equipment } = chart.patient;
  const reasons = await readReasons(tx, patientId, episode.id, used);
  const standing = reasons.filter((one) => one.kind === 'finding' && one.normalOn === null);
  const proposed = standing.find((one) => one.id === finding) ?? standing[0];
  const given = { text: '', finding: proposed?.code ?? '', knee: '' };
  const ground = { side: episode.side, equipment, findings: standing.map((one) => one.code) };
  const library = await readLibrary(tx);
  const { timeZone } = chart.viewer;
  const today = localDate(now(), timeZone);
  return {
    patientId,
    patientName,
    episode,
    reasons,
    equipment,
    today,
    found: findIn(library, given, ground, await readHabits(tx, library)),
    flags: await readFlags(tx, patientId),
    open: await readOpenFlags(tx, patientId, { today, timeZone }),
  };
}

export type LoadedBuilder = {
  readonly patientId: string;
  readonly patientName: string;
  readonly episode: EpisodeRow;
  readonly reasons: readonly Reason[];
  /** Codes of what the patient has at home; null while nobody asked. */
  readonly equipment: readonly string[] | null;
  readonly today: string;
  readonly phases: readonly DraftPhase[];
  readonly currentPhase: number;
  /** What stands before its next phase; null where it has no phases. */
  readonly next: NextStand | null;
  /** What a first program begins with; null where it is written freely. */
  readonly protocol: { readonly key: string; readonly name: string } | null;
  readonly found: Found;
  readonly flags: readonly BuilderFlag[];
  /** The same in words, for the head of the page. */
  readonly open: { readonly lines: readonly FlagLine[]; readonly affectedSaid: string };
  /** The program that the episode already has, where a first one was asked for. */
  readonly existing: string | null;
  /** Null before the first revision. */
  readonly latest: { readonly number: number; readonly effectiveFrom: string } | null;
  readonly version: number | null;
  readonly draft: readonly DraftItem[];
  /** Why it changes, where the address says what it begins with; else blank. */
  readonly reason: string;
  readonly before: readonly Prescribed[];
  readonly cards: readonly ExerciseCard[];
  readonly revisionId: string;
  readonly programId: string;
};

/** What the form for a first program needs. An episode that is closed, or that has a program, has no such form. */
export function loadNewProgram(
  patientId: string,
  wanted: string | string[] | undefined,
  protocolKey?: string | string[],
): Promise<LoadedBuilder | null> {
  return withChart(patientId, async (tx, chart) => {
    const open = chart.episodes.filter((one) => one.closedOn === null);
    const episode = wanted === undefined ? open[0] : open.find((one) => one.id === wanted);
    if (!episode) return null;
    const programs = await listPrograms(tx, patientId);
    const existing = programs.find((one) => one.episodeId === episode.id && one.status !== 'ended') ?? null;
    const begun = await common(tx, chart, episode, new Set());
    const known = typeof protocolKey === 'string' ? await findProtocol(tx, chart.viewer, protocolKey) : null;
    const from = known && draftOfProtocol(known.protocol, episode.side, begun.reasons, await readLibrary(tx));
    return {
      ...begun,
      existing: existing?.id ?? null,
      latest: null,
      version: null,
      draft: from?.draft ?? [],
      reason: '',
      before: [],
      cards: from?.cards ?? [],
      phases: from?.phases ?? [],
      protocol: known && { key: known.key, name: known.protocol.name },
      currentPhase: 1,
      next: null,
      revisionId: newId(),
      programId: newId(),
    };
  });
}

/**
 * What the form for the next revision needs, with the present items as a draft. The address may ask that it begins
 * with one item progressed or stopped (`item`, `change`), or with what treats a finding (`finding`).
 */
export function loadRevise(
  patientId: string,
  programId: string,
  search: Readonly<Record<string, string | string[] | undefined>> = {},
): Promise<LoadedBuilder | null> {
  return withChart(patientId, async (tx, chart) => {
    const program = (await listPrograms(tx, patientId)).find((one) => one.id === programId);
    const episode = chart.episodes.find((one) => one.id === program?.episodeId);
    const revisions = (await listRevisions(tx, patientId)).filter((one) => one.programId === programId);
    const [latest] = revisions;
    if (!program || !episode || !latest || program.status === 'ended') return null;
    const today = localDate(now(), chart.viewer.timeZone);
    const read = await readPrescribed(tx, patientId, [latest.id]);
    const used = new Set(read.flatMap((item) => item.named));
    const library = await readLibrary(tx);
    const finding = typeof search.finding === 'string' ? search.finding : undefined;
    const shared = await common(tx, chart, episode, used, finding);
    const wanted = wantedIn(search);
    const about = read.find(({ prescribed }) => prescribed.threadId === wanted?.item);
    const next = library.bySlug.get((about && harderSlug(about.draft)) ?? '');
    const harder = next ? cardOf(library, next, episode.side) : null;
    return {
      ...shared,
      existing: null,
      latest,
      version: program.version,
      ...begunWith(read, wanted, shared.reasons, new Map(), harder, newId()),
      before: read.map((item) => item.prescribed),
      cards: [
        ...read.map((item) => cardOf(library, item.snapshot, episode.side)),
        // What an approved rung would put in the place of the usual one.
        ...read
          .flatMap(({ draft }) => library.bySlug.get(draft.harderSlug) ?? [])
          .map((exercise) => cardOf(library, exercise, episode.side)),
        ...(harder ? [harder] : []),
      ],
      phases: latest.phases.map((phase) => draftPhase(phase, newId())),
      protocol: null,
      currentPhase: latest.currentPhase,
      next: await readNext(tx, { patientId, episode, revisions, items: read, today }),
      revisionId: newId(),
      programId,
    };
  });
}

function wantedIn({ item, change }: Readonly<Record<string, unknown>>): Wanted | null {
  return typeof item === 'string' && (change === 'harder' || change === 'stop') ? { item, change } : null;
}

/** The flags of a chart as they are open now, for a form that comes back. */
export const flagsNow = (viewer: Viewer, patientId: string): Promise<BuilderFlag[]> =>
  withScope(viewer.scope, (tx) => readFlags(tx, patientId));

/** A program that is not there, or that has ended, has no form. */
export function present<Value>(loaded: Value | null): Value {
  if (loaded === null) notFound();
  return loaded;
}
