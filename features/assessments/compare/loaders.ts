import 'server-only';
import { notFound } from 'next/navigation';
import { overlayAreas, overlayPins } from '@/clinical/anatomy/overlay';
import type { RuleContext } from '@/clinical/battery/rule';
import { ageOn, daysBetween } from '@/clinical/time/days';
import { type AssessmentLine, findAssessment, listAssessments } from '@/db/queries/assessments';
import { listFindings, listKeptFindings } from '@/db/queries/findings';
import { listMeasureAnswers } from '@/db/queries/outcomes';
import type { ScopedTx } from '@/db/scope';
import { withChart } from '@/features/patients/loaders';
import { readExamination } from '../draft/loaders';
import { namedGoals } from '../history/loaders';
import { proposalsFrom } from '../loaders';
import { findingInWords } from '../raised/format';
import { pinsOf } from '../trigger-points/loaders';
import { compareResults, summaryOf } from './format';
import { compareMeasures } from './measures/format';
import { compareGait, compareGoals, comparePins } from './observed/format';
import { areasOnTwoDates, pinsOnTwoDates, turnedFindings } from './places/format';
import type { SideShown } from './types';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

type Asked = {
  readonly earlier: string | null;
  readonly later: string | null;
  readonly side: SideShown | null;
};

const SIDES: readonly SideShown[] = ['left', 'right', 'both'];

const single = (value: Query[string]): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const askedIn = (query: Query): Asked => ({
  earlier: single(query.earlier),
  later: single(query.later),
  side: SIDES.find((side) => side === query.side) ?? null,
});

/** Two examinations of one patient side by side; without a wish the newest signed one against the first of its episode. */
export async function loadComparison(patientId: string, query: Query) {
  const asked = askedIn(query);
  const onlyChanged = query.only === 'changed';
  const loaded = await withChart(patientId, async (tx, { patient, episodes }) => {
    const lines = await listAssessments(tx, patientId);
    const pair = pairOf(lines, asked);
    const choices = lines.map(({ id, number, examinedOn, status, authorName, complaint }) => ({
      id,
      number,
      examinedOn,
      status,
      authorName,
      complaint,
    }));
    if (!pair)
      return asked.earlier || asked.later ? null : { patient, choices, onlyChanged, comparison: null };
    const episode = episodes.find((one) => one.id === pair.later.episodeId);
    if (!episode) return null;
    const [before, after] = [
      await readVisit(tx, patientId, pair.earlier),
      await readVisit(tx, patientId, pair.later),
    ];
    if (!before || !after) return null;
    const context: RuleContext = { age: ageOn(patient.bornOn, pair.later.examinedOn) };
    const all = [
      ...compareResults(before.results, after.results, context),
      ...comparePins(before.pins, after.pins, context),
      ...compareGait(before.draft.gait, after.draft.gait),
      ...compareMeasures(await listMeasureAnswers(tx, patientId, episode.id), pair.earlier, pair.later),
      ...compareGoals(before.goals, after.goals, context),
    ];
    const side = asked.side ?? (episode.side === 'left' || episode.side === 'right' ? episode.side : 'both');
    const shown = all.filter(
      // A gait note names the limb that stands: it concerns both sides.
      (one) => side === 'both' || one.side === side || one.side === 'none' || one.group === 'Gait',
    );
    return {
      patient,
      choices,
      onlyChanged,
      comparison: {
        episode,
        ...pair,
        side,
        daysApart: daysBetween(pair.earlier.examinedOn, pair.later.examinedOn),
        lines: shown,
        summary: summaryOf(shown),
        findings: turnedFindings(before, after),
        areas: areasOnTwoDates(overlayAreas(before.draft.areas, after.draft.areas)),
        pins: pinsOnTwoDates(overlayPins(before.pins, after.pins)),
      },
    };
  });
  return loaded ?? notFound();
}

type Pair = { readonly earlier: AssessmentLine; readonly later: AssessmentLine };

/** The two that were asked for, the older first; else the newest and the first of its episode. */
function pairOf(lines: readonly AssessmentLine[], { earlier, later }: Asked): Pair | null {
  // A draft that was just begun would only say “not repeated”: it is compared when it is asked for.
  const last = lines.find((line) => line.status === 'signed' && line.number > 1) ?? lines[0];
  const newest = lines.find((line) => line.id === later) ?? (later ? undefined : last);
  const before = lines.find((line) => line.id === earlier);
  if (!newest || (earlier && !before)) return null;
  const other =
    before ??
    lines.findLast((line) => line.number < newest.number && line.episodeId === newest.episodeId) ??
    lines.find((line) => line.number < newest.number);
  if (!other || other.id === newest.id) return null;
  return other.number < newest.number ? { earlier: other, later: newest } : { earlier: newest, later: other };
}

async function readVisit(tx: ScopedTx, patientId: string, line: AssessmentLine) {
  const row = await findAssessment(tx, patientId, line.id);
  if (!row) return null;
  const examination = await readExamination(tx, patientId, row);
  const kept = (await listKeptFindings(tx, patientId)).filter((one) => one.assessmentId === line.id);
  const results = await listFindings(tx, patientId, line.id);
  const raised = line.status === 'signed' ? kept : proposalsFrom(examination);
  return {
    line,
    draft: examination.draft,
    results,
    pins: pinsOf(examination),
    goals: namedGoals(examination.draft.goals, examination.ofEpisode),
    findings: raised.map((one) => ({ ...one, words: findingInWords(one) })),
  };
}
