import { basisInWords } from '@/clinical/criteria/criterion-words';
import type { Dose } from '@/clinical/dose/dose';
import { doseSideInWords, doseWords } from '@/clinical/dose/dose-words';
import { doseOn, rungGiven } from '@/clinical/library/give-protocol';
import type {
  Criterion,
  Protocol,
  ProtocolItem,
  ProtocolPhase,
  ProtocolRung,
  RunRules,
} from '@/clinical/library/protocol';
import { phaseTitle } from '../builder/phases/format';
import { rungInWords } from '../builder/rungs/format';
import type { Based, PhaseView, ProtocolItemView } from './types';

/** What of an exercise a protocol's page says; of one that is no longer offered only its name is left. */
export type NamedExercise = {
  readonly name: string;
  readonly category: string;
  readonly targets: string;
  readonly defaultDose: Parameters<typeof rungGiven>[2] extends (slug: string) => infer Usual ? Usual : never;
};

type Words = {
  readonly exerciseOf: (slug: string) => NamedExercise | undefined;
  readonly findingOf: (code: string) => string;
};

/** What a part of a protocol rests on, in words. */
export const basisWords = (basis: string | null): string => basisInWords(basis) ?? 'nobody said';

const based = ({ words, basis }: Pick<Criterion, 'words' | 'basis'>): Based => ({
  words,
  basis: basisWords(basis),
});

export const criteriaWords = (criteria: readonly Criterion[]): Based[] => criteria.map(based);

/** The phases of a protocol in words, with what each part rests on. */
export const phaseViews = ({ phases }: Protocol, words: Words): PhaseView[] =>
  phases.map((phase, at) => ({
    title: phaseTitle(phases, at + 1),
    goal: phase.goal,
    when: weeksInWords(phase),
    minimumDays: phase.minimumDays,
    waitsFor: criteriaWords(phase.waitsFor),
    items: phase.items.map((item, place) => itemView(item, `${at}-${place}`, words)),
    running: phase.running && runningInWords(phase.running),
    notes: phase.notes.map(based),
  }));

function weeksInWords({ weeks }: Pick<ProtocolPhase, 'weeks'>): string | null {
  if (weeks === null) return null;
  return weeks[0] === weeks[1] ? `week ${weeks[0]}` : `weeks ${weeks[0]} to ${weeks[1]}`;
}

function itemView(item: ProtocolItem, key: string, { exerciseOf, findingOf }: Words): ProtocolItemView {
  const exercise = exerciseOf(item.slug);
  const nameOf = (slug: string | null) => (slug === null ? [] : [exerciseOf(slug)?.name ?? slug]);
  const rungWords = (rung: ProtocolRung | null) =>
    rung && rungIn(item, rung, (slug) => exerciseOf(slug)?.defaultDose, nameOf(rung.slug)[0] ?? rung.slug);
  return {
    key,
    slug: item.slug,
    name: exercise?.name ?? item.slug,
    targets: exercise?.targets ?? 'no longer in the library',
    side: item.dose.side,
    sideWords: doseSideInWords(item.dose.side),
    dose: doseWords(item.dose, exercise?.category),
    note: item.dose.note,
    basis: basisWords(item.source),
    because: item.because.map(findingOf),
    superset: item.superset,
    easier: rungWords(item.easier),
    harder: rungWords(item.harder),
    byHand: [...nameOf(item.suggestions.easier), ...nameOf(item.suggestions.harder)],
    optional: item.optional,
  };
}

function rungIn(
  item: ProtocolItem,
  rung: ProtocolRung,
  usualOf: (slug: string) => NamedExercise['defaultDose'],
  name: string,
): string {
  const given = rungGiven(item, rung, usualOf);
  // The side says nothing in a rung's words.
  const usual: Dose = doseOn(item.dose, 'both');
  return rungInWords({ ...given, name }, { slug: item.slug, dose: usual });
}

function runningInWords(rules: RunRules): PhaseView['running'] {
  if (!rules.allowed) return { said: rules.reason, rules: [], stages: [] };
  const { painCeilingDuring, spike, stageBasis, feedback } = rules;
  const ours = basisWords('product-default');
  return {
    said: `Running is allowed with pain up to ${painCeilingDuring}, no worse next morning.`,
    rules: [
      ...rules.rules.map((words) => ({ words, basis: ours })),
      {
        words: `No run more than ${spike.percent - 100} % longer than the longest of the last 30 days.`,
        basis: basisWords(spike.basis),
      },
      ...(rules.stages.length === 0
        ? []
        : [{ words: 'Walk and run in turn, stage by stage, as below.', basis: basisWords(stageBasis) }]),
      ...(feedback === null
        ? []
        : [
            {
              words: `Feedback in ${feedback.fade.map((share) => `${share} %`).join(', ')} of each run in turn.`,
              basis: basisWords(feedback.basis),
            },
          ]),
    ],
    stages: rules.stages,
  };
}

/** Words in which a search looks, in small letters. */
export const soughtIn = (protocol: Protocol, { exerciseOf, findingOf }: Words): string =>
  [
    protocol.name,
    protocol.for,
    ...protocol.findings.map(findingOf),
    ...protocol.phases.flatMap((phase) => [
      phase.name,
      ...phase.items.map((item) => exerciseOf(item.slug)?.name ?? ''),
    ]),
  ]
    .join(' ')
    .toLowerCase();
