import { dayName } from '@/clinical/time/day-words';
import 'server-only';
import { notFound } from 'next/navigation';
import { findings as knownFindings } from '@/clinical/battery/findings.data';
import { resolveSide } from '@/clinical/dose/resolve-side';
import { searchExercises } from '@/clinical/library/search';
import type { FlagLine } from '@/components/ui/flag-banner';
import { type KeptFinding, listRaisedFindings } from '@/db/queries/findings';
import type { EpisodeRow } from '@/db/queries/patients';
import { listItems, listPrograms, listReasons, listRevisions } from '@/db/queries/programs';
import { type ScopedTx, withScope } from '@/db/scope';
import { findingLabel, type Library, lineOf, readLibrary } from '@/features/library/loaders';
import { type StoredExercise, storedExercise } from '@/features/library/schema';
import { type Chart, withChart } from '@/features/patients/loaders';
import { readOpenFlags } from '@/features/review/flags/loaders';
import type { Viewer } from '@/features/session/viewer';
import { localDate, now } from '@/lib/clock';
import { newId } from '@/lib/id';
import type { Prescribed } from '../format';
import { draftOf } from './format';
import { readFlags } from './holds/loaders';
import type { BuilderFlag, DraftItem, ExerciseCard, Found, Reason, Search } from './types';

const SHOWN = 8;

/**
 * What the search shows for what was typed: the best few, and how many there are. Words that are found only
 * outside the chosen finding and knee angle are shown all the same, and said to be outside.
 */
function search(library: Library, given: Search, side: EpisodeRow['side'] | null): Found {
  const { text, finding, knee } = given;
  const within = searchExercises(library.all, { text, finding, kneePosition: knee });
  const outside = within.length === 0 && text !== '' && (finding !== '' || knee !== '');
  const found = outside ? searchExercises(library.all, { text }) : within;
  const cards = found.slice(0, SHOWN).map((exercise) => cardOf(exercise, side));
  return { search: given, count: found.length, outside: outside && found.length > 0, cards };
}

function cardOf(exercise: StoredExercise, side: EpisodeRow['side'] | null): ExerciseCard {
  const { slug, name, category, targets, knee, kneePosition, kit, usual } = lineOf(exercise);
  const resolved = resolveSide(exercise.defaultDose.side, side);
  return {
    slug,
    name,
    category,
    tags: exercise.tags,
    region: exercise.region,
    targets,
    knee: kneePosition === 'any' ? '' : knee,
    kit,
    usual,
    defaults: draftOf(exercise.defaultDose, resolved.known ? resolved.side : null),
    addresses: exercise.addresses,
    avoid: exercise.avoidWith.map(({ finding, level }) => ({
      code: finding,
      label: findingLabel(finding),
      level,
    })),
  };
}

/** Exercises for a search, for whoever may prescribe. The side is that of the episode. */
export async function findCards(
  viewer: Viewer,
  given: Search,
  side: EpisodeRow['side'] | null,
): Promise<Found> {
  return withScope(viewer.scope, async (tx) => search(await readLibrary(tx), given, side));
}

/** The cards of some exercises of today's library, for a form that comes back without script. */
export async function cardsOf(
  viewer: Viewer,
  slugs: readonly string[],
  side: EpisodeRow['side'] | null,
): Promise<ExerciseCard[]> {
  return withScope(viewer.scope, async (tx) => {
    const { bySlug } = await readLibrary(tx);
    return slugs.flatMap((slug) => {
      const exercise = bySlug.get(slug);
      return exercise ? [cardOf(exercise, side)] : [];
    });
  });
}

/** Who changed a program last, after a conflict; null when it is no longer open. */
export async function newerRevision(viewer: Viewer, patientId: string, programId: string) {
  return withScope(viewer.scope, async (tx) => {
    const program = (await listPrograms(tx, patientId)).find((one) => one.id === programId);
    const latest = (await listRevisions(tx, patientId)).find((one) => one.programId === programId);
    if (!program || program.status === 'ended' || !latest) return null;
    return { version: program.version, number: latest.number, author: latest.author };
  });
}

const codes = new Set<string>(knownFindings.map((finding) => finding.code));

/**
 * One line for a finding and its side, however many visits found it. It is named by the one that the program
 * already names, else by the newest.
 */
function reasonsFrom(findings: readonly KeptFinding[], used: ReadonlySet<string>): Reason[] {
  const keyOf = (one: KeptFinding) => `${one.findingCode} ${one.side}`;
  return [...new Set(findings.map(keyOf))].flatMap((key) => {
    const group = findings.filter((one) => keyOf(one) === key);
    const [newest] = group;
    if (!newest) return [];
    const days = [...new Set(group.map((one) => one.examinedOn))];
    const since = days.at(-1);
    return {
      id: (group.find((one) => used.has(one.id)) ?? newest).id,
      code: newest.findingCode,
      label: findingLabel(newest.findingCode),
      side: newest.side,
      said: `${newest.strength === 'suggests' ? 'suggested' : 'possible'}, ${dayName(newest.examinedOn)}${
        days.length > 1 && since ? `, first ${dayName(since)}` : ''
      }`,
    };
  });
}

async function common(tx: ScopedTx, chart: Chart, episode: EpisodeRow, used: ReadonlySet<string>) {
  const reasons = reasonsFrom(await listRaisedFindings(tx, chart.patient.id, episode.id), used);
  const first = reasons.find((one) => codes.has(one.code))?.code ?? '';
  const given = { text: '', finding: first, knee: '' };
  const found = search(await readLibrary(tx), given, episode.side);
  const { timeZone } = chart.viewer;
  const open = await readOpenFlags(tx, chart.patient.id, { today: localDate(now(), timeZone), timeZone });
  const flags = await readFlags(tx, chart.patient.id);
  const { id: patientId, fullName: patientName } = chart.patient;
  return { patientId, patientName, episode, reasons, found, flags, open };
}

export type LoadedBuilder = {
  readonly patientId: string;
  readonly patientName: string;
  readonly episode: EpisodeRow;
  readonly reasons: readonly Reason[];
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
  readonly before: readonly Prescribed[];
  readonly cards: readonly ExerciseCard[];
  readonly revisionId: string;
  readonly programId: string;
};

/** What the form for a first program needs. An episode that is closed, or that has a program, has no such form. */
export function loadNewProgram(
  patientId: string,
  wanted: string | string[] | undefined,
): Promise<LoadedBuilder | null> {
  return withChart(patientId, async (tx, chart) => {
    const open = chart.episodes.filter((one) => one.closedOn === null);
    const episode = wanted === undefined ? open[0] : open.find((one) => one.id === wanted);
    if (!episode) return null;
    const programs = await listPrograms(tx, patientId);
    const existing = programs.find((one) => one.episodeId === episode.id && one.status !== 'ended') ?? null;
    return {
      ...(await common(tx, chart, episode, new Set())),
      existing: existing?.id ?? null,
      latest: null,
      version: null,
      draft: [],
      before: [],
      cards: [],
      revisionId: newId(),
      programId: newId(),
    };
  });
}

/** What the form for the next revision needs, with the present items as a draft. */
export function loadRevise(patientId: string, programId: string): Promise<LoadedBuilder | null> {
  return withChart(patientId, async (tx, chart) => {
    const program = (await listPrograms(tx, patientId)).find((one) => one.id === programId);
    const episode = chart.episodes.find((one) => one.id === program?.episodeId);
    const latest = (await listRevisions(tx, patientId)).find((one) => one.programId === programId);
    if (!program || !episode || !latest || program.status === 'ended') return null;
    const items = await listItems(tx, patientId, [latest.id]);
    const reasons = await listReasons(
      tx,
      patientId,
      items.map((item) => item.id),
    );
    const used = new Set(reasons.flatMap((one) => one.raisedFindingId ?? []));
    const read = items.map((item) => ({ ...item, snapshot: storedExercise.parse(item.exercise) }));
    const draft = read.map((item): DraftItem => {
      const why = reasons.filter((one) => one.itemId === item.id);
      return {
        ...draftOf(item.dose, item.dose.side),
        key: newId(),
        threadId: item.threadId,
        slug: item.slug,
        weekdays: (item.dose.weekdays ?? []).map(String),
        because: why.flatMap((one) => one.raisedFindingId ?? []),
        words: why.find((one) => one.words !== null)?.words ?? '',
      };
    });
    const before = read.map(
      ({ threadId, dose, snapshot }): Prescribed => ({
        threadId,
        name: snapshot.name,
        category: snapshot.category,
        dose,
      }),
    );
    const cards = read.map(({ snapshot }) => cardOf(snapshot, episode.side));
    return {
      ...(await common(tx, chart, episode, used)),
      existing: null,
      latest,
      version: program.version,
      draft,
      before,
      cards,
      revisionId: newId(),
      programId,
    };
  });
}

/** The flags of a chart as they are open now, for a form that comes back. */
export const flagsNow = (viewer: Viewer, patientId: string): Promise<BuilderFlag[]> =>
  withScope(viewer.scope, (tx) => readFlags(tx, patientId));

/** A program that is not there, or that has ended, has no form. */
export function present<Value>(loaded: Value | null): Value {
  if (loaded === null) notFound();
  return loaded;
}
