import 'server-only';
import type { Criterion } from '@/clinical/criteria/criterion';
import { basisInWords } from '@/clinical/criteria/criterion-words';
import type { Evidence, ReadCriterion, ReadLine } from '@/clinical/criteria/evidence';
import { readDays } from '@/clinical/criteria/read-course';
import { readCriterion } from '@/clinical/criteria/read-criterion';
import type { EpisodeRow } from '@/db/queries/patients';
import type { ProgramRow, RevisionRow } from '@/db/queries/programs';
import type { ScopedTx } from '@/db/scope';
import { newId } from '@/lib/id';
import { phaseTitle } from '../builder/phases/format';
import type { ReadItem } from '../builder/prescribed/loaders';
import { readEvidence } from './evidence/loaders';
import { storedCriterion } from './schema';
import type { CriterionView, NextStand, PhaseStand } from './types';

type Stored = RevisionRow['endsWhen'][number];

type Of = {
  readonly patientId: string;
  readonly episode: EpisodeRow;
  /** Of one program, newest first. */
  readonly revisions: readonly RevisionRow[];
  /** Of its newest revision. */
  readonly items: readonly ReadItem[];
  readonly today: string;
};

type Read = { readonly criteria: readonly CriterionView[]; readonly course: Evidence['program'] };

/** What stands between a program and its next phase, or its end: each criterion with what the chart says to it. */
export async function readCriteria(
  tx: ScopedTx,
  { patientId, episode, revisions, items, today }: Of,
): Promise<Read> {
  const [latest] = revisions;
  if (!latest || latest.phases.length === 0) return { criteria: [], course: null };
  const { phases, currentPhase: phase, programId, endsWhen } = latest;
  const waits = phases[phase] ? phases[phase].waitsFor : endsWhen;
  const read = waits.map((stored) => ({ stored, rule: storedCriterion.safeParse(stored.machine) }));
  const perDay = items
    .filter(({ prescribed: { terms } }) => terms.phase === phase && !terms.asNeeded)
    .reduce((most, { prescribed: { terms } }) => Math.max(most, terms.timesPerDay), 0);
  const evidence = await readEvidence(
    tx,
    { patientId, episode, programId, revisions, phase, perDay, today },
    read.flatMap(({ rule }) => rule.data ?? []),
  );
  const since = evidence.program?.phaseSince ?? null;
  const days = readDays(phases[phase - 1]?.minimumDays ?? null, evidence);
  const least: CriterionView[] =
    days === null
      ? []
      : [
          {
            words: 'The least days of this phase.',
            state: days.state,
            basis: null,
            lines: [lineView(days, null)],
          },
        ];
  return {
    criteria: [
      ...least,
      ...read.map(({ stored, rule }) => viewOf(stored, rule.data ?? null, evidence, since)),
    ],
    course: evidence.program,
  };
}

/** Where a program stands among its phases; null for a program of one part. */
export async function readStand(
  tx: ScopedTx,
  program: ProgramRow,
  of: Of & { readonly testHref: string },
): Promise<PhaseStand | null> {
  const [latest] = of.revisions;
  if (!latest || latest.phases.length === 0 || program.status === 'ended') return null;
  const { phases, currentPhase, effectiveFrom } = latest;
  const { criteria, course } = await readCriteria(tx, of);
  const at = (number: number) => ({ number, title: phaseTitle(phases, number) });
  const phase = phases[currentPhase - 1];
  return {
    programId: program.id,
    patientId: of.patientId,
    version: program.version,
    revisionId: newId(),
    title: currentPhase === 0 ? 'Waiting' : phaseTitle(phases, currentPhase),
    goal: phase?.goal ?? null,
    day: phase && course && effectiveFrom <= of.today ? dayOf(course.phaseDays, phase.minimumDays) : null,
    startsOn: effectiveFrom > of.today ? effectiveFrom : null,
    paused: program.status === 'paused',
    next: phases[currentPhase] ? at(currentPhase + 1) : null,
    criteria,
    allMet: criteria.every(({ state }) => state === 'met'),
    earlier: Array.from({ length: Math.max(0, currentPhase - 1) }, (_, back) => at(currentPhase - 1 - back)),
    testHref: of.testHref,
  };
}

const dayOf = (days: number, least: number | null): string =>
  least === null ? `day ${days}` : `day ${days} of at least ${least}`;

/** The same as a list for the form of the next revision, which may move on too; null where there are no phases. */
export async function readNext(tx: ScopedTx, of: Of): Promise<NextStand | null> {
  const [latest] = of.revisions;
  if (!latest || latest.phases.length === 0) return null;
  const { phases, currentPhase } = latest;
  const { criteria } = await readCriteria(tx, of);
  return { title: phases[currentPhase] ? phaseTitle(phases, currentPhase + 1) : null, criteria };
}

/** The criteria as a move keeps them: what each was, and from what. */
export const readingsOf = (criteria: readonly CriterionView[]) =>
  criteria.map(({ words, state, lines }) => ({ words, state, said: lines.map((line) => line.words) }));

function viewOf(
  { words, machine, basis }: Stored,
  rule: Criterion | null,
  evidence: Evidence,
  since: string | null,
): CriterionView {
  const { state, lines }: ReadCriterion =
    rule === null ? { state: 'not-known', lines: [untold(machine)] } : readCriterion(rule, evidence);
  return { words, state, basis: basisInWords(basis), lines: lines.map((line) => lineView(line, since)) };
}

const untold = (machine: unknown): ReadLine => ({
  state: 'not-known',
  words:
    machine === null
      ? 'Only a person can tell: say it in the reason'
      : 'Its rule cannot be read by this version of the product',
  test: null,
  on: null,
});

const lineView = ({ state, words, test, on }: ReadLine, since: string | null) => ({
  state,
  words,
  test,
  before: test !== null && on !== null && since !== null && on < since,
});
