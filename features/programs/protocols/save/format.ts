import type { Dose } from '@/clinical/dose/dose';
import { type EpisodeSide, openedSide } from '@/clinical/dose/resolve-side';
import type {
  Criterion,
  Protocol,
  ProtocolItem,
  ProtocolPhase,
  ProtocolRung,
} from '@/clinical/library/protocol';
import { sourceAfter } from '../own/format';

/** A program as the chart has it, as far as a protocol can take anything from it. */
export type GivenProgram = {
  readonly episodeSide: EpisodeSide;
  readonly phases: ReadonlyArray<{
    readonly name: string;
    readonly goal: string | null;
    readonly minimumDays: number | null;
    readonly waitsFor: ReadonlyArray<{ readonly words: string }>;
  }>;
  readonly endsWhen: ReadonlyArray<{ readonly words: string }>;
  readonly items: ReadonlyArray<{
    readonly slug: string;
    readonly phase: number;
    readonly superset: string | null;
    readonly dose: Dose;
    readonly easier: ProtocolRung | null;
    readonly harder: ProtocolRung | null;
    /** Codes of the findings that it is given for. */
    readonly because: readonly string[];
    /** How many reasons were written, or are goals of the patient. */
    readonly otherReasons: number;
  }>;
};

/** Sentences that stand in the library and in protocols already: they were not written for this patient. */
export type Known = {
  readonly sentences: ReadonlySet<string>;
  readonly criteria: ReadonlyMap<string, Criterion>;
};

/** What some protocols and the notes of the library say. */
export function knownFrom(protocols: readonly Protocol[], notes: readonly (string | null)[]): Known {
  const phases = protocols.flatMap((one) => one.phases);
  const criteria = protocols.flatMap((one) => [...one.phases.flatMap((p) => p.waitsFor), ...one.endsWhen]);
  const said = [
    ...notes,
    ...phases.flatMap((phase) => [
      phase.name,
      phase.goal,
      ...phase.items.flatMap((item) => [item.dose.note, item.dose.stopRule]),
    ]),
  ];
  return {
    sentences: new Set(said.flatMap((one) => one ?? [])),
    criteria: new Map(criteria.map((one) => [one.words, one])),
  };
}

/**
 * A program as a protocol, with nothing of its patient. What was typed for the patient (notes, stop rules, reasons,
 * goals, phases and criteria in words of one's own) stays in the chart: a sentence comes along only where it stands
 * in the library or in a protocol already. Findings come as codes, sides as the affected one and the other, days not
 * at all. `base` is the protocol that the program began with. `leftOut` counts the sentences that stayed.
 */
export function protocolOf(
  program: GivenProgram,
  name: string,
  base: Protocol | null,
  known: Known,
): { protocol: Protocol; leftOut: number } {
  let leftOut = 0;
  const kept = (said: string | null): string | null => {
    if (said === null || known.sentences.has(said)) return said;
    leftOut += 1;
    return null;
  };
  const criteria = (said: ReadonlyArray<{ readonly words: string }>): Criterion[] =>
    said.flatMap(({ words }) => {
      const one = known.criteria.get(words);
      if (!one) leftOut += 1;
      return one ?? [];
    });
  const itemIn = (item: GivenProgram['items'][number], phase: ProtocolPhase | undefined): ProtocolItem => {
    const { slug, superset, because } = item;
    const { startOn: _startOn, endOn: _endOn, ...dose } = item.dose;
    leftOut += item.otherReasons;
    const was = phase?.items.find((one) => one.slug === slug);
    const own = {
      slug,
      dose: {
        ...dose,
        side: openedSide(dose.side, program.episodeSide),
        note: kept(dose.note),
        stopRule: kept(dose.stopRule),
      },
    };
    return {
      ...own,
      source: sourceAfter(was, own),
      because,
      superset,
      easier: item.easier,
      harder: item.harder,
      suggestions: was?.suggestions ?? { easier: null, harder: null },
      optional: false,
    };
  };
  const given = program.phases.length > 0 ? program.phases : [ONE_PART];
  const phases = given.map((phase, at): ProtocolPhase => {
    const was = base?.phases.find((one) => one.name === phase.name);
    return {
      name: kept(phase.name) ?? `Phase ${at + 1}`,
      goal: kept(phase.goal),
      minimumDays: phase.minimumDays,
      weeks: was?.weeks ?? null,
      waitsFor: criteria(phase.waitsFor),
      items: program.items.filter((item) => item.phase === at + 1).map((item) => itemIn(item, was)),
      running: was?.running ?? null,
      notes: was?.notes ?? [],
    };
  });
  const endsWhen = criteria(program.endsWhen);
  return {
    leftOut,
    protocol: {
      name,
      for: base?.for ?? '',
      findings: [...new Set([...(base?.findings ?? []), ...program.items.flatMap((item) => item.because)])],
      blockedBy: base?.blockedBy ?? [],
      notFor: base?.notFor ?? [],
      decision: base?.decision ?? null,
      phases,
      endsWhen,
      sources: base?.sources ?? [],
      certainty: base?.certainty ?? null,
      reviewNote: base?.reviewNote ?? null,
    },
  };
}

const ONE_PART = { name: 'Program', goal: null, minimumDays: null, waitsFor: [] };

/** Whether a text has a word of somebody's name in it, of three letters or more. */
export function namesPatient(text: string, fullName: string): boolean {
  const words = (said: string) => said.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const name = new Set(words(fullName).filter((word) => word.length >= 3));
  return words(text).some((word) => name.has(word));
}
