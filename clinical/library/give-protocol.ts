import type { Dose, DoseSide, LibraryDose, OpenSide } from '../dose/dose';
import { type EpisodeSide, resolveSide } from '../dose/resolve-side';
import type { Criterion, Protocol, ProtocolDose, ProtocolItem, ProtocolRung } from './protocol';

/** What the therapist answers where the episode has not one side. */
export const answeredSides = ['left', 'right', 'each'] as const;
export type AnsweredSide = (typeof answeredSides)[number];

/** A finding that stands in the episode. */
export interface Standing {
  readonly id: string;
  readonly code: string;
  readonly side: 'left' | 'right' | 'none';
}

/** The library’s usual dose of an exercise; undefined for one that is not offered. */
type UsualOf = (slug: string) => LibraryDose | undefined;

export interface GivenProtocolItem {
  /** Its place among all items of the protocol, from 0. */
  readonly at: number;
  readonly slug: string;
  readonly dose: Dose;
  /** From 1. */
  readonly phase: number;
  readonly superset: string | null;
  readonly easier: ProtocolRung | null;
  readonly harder: ProtocolRung | null;
  /** Ids of the standing findings that it is given for. */
  readonly findings: readonly string[];
  /** Why, where none of its findings stands; blank where one does. */
  readonly words: string;
}

export interface GivenPhase {
  readonly name: string;
  readonly goal: string | null;
  readonly minimumDays: number | null;
  readonly waitsFor: readonly Criterion[];
}

/** Whether the side must be asked before the protocol can be given in such an episode. */
export const asksSide = (protocol: Protocol, episodeSide: EpisodeSide): boolean =>
  protocol.phases.some((phase) =>
    phase.items.some((item) => !resolveSide(item.dose.side, episodeSide).known),
  );

/** Left, right or both in turn, for a side that may be open; null while it is not answered. */
function sideOf(side: OpenSide, episodeSide: EpisodeSide, answered: AnsweredSide | null): DoseSide | null {
  const resolved = resolveSide(side, episodeSide);
  if (resolved.known) return resolved.side;
  if (answered === null || answered === 'each') return answered;
  const again = resolveSide(side, answered);
  return again.known ? again.side : null;
}

/** A protocol’s dose for somebody, on a side that is known. */
export const doseOn = (dose: ProtocolDose, side: DoseSide): Dose => ({
  ...dose,
  side,
  startOn: null,
  endOn: null,
});

/**
 * What a rung asks for beside its item. Where it says nothing itself and is counted or loaded otherwise than the
 * item (a hold beside raises, a band beside a weight), the library’s usual amount or load stands.
 */
export function rungGiven(item: ProtocolItem, rung: ProtocolRung, usualOf: UsualOf): ProtocolRung {
  const usual = usualOf(rung.slug);
  if (!usual || rung.slug === item.slug || Object.keys(rung.dose).length > 0) return rung;
  const { sets, amount, toFatigue, holdSeconds, restSeconds, tempo, load, effort } = usual;
  if (amount?.unit !== item.dose.amount?.unit)
    return {
      slug: rung.slug,
      dose: { sets, amount, toFatigue, holdSeconds, restSeconds, tempo, load, effort },
    };
  return load?.unit === item.dose.load?.unit ? rung : { slug: rung.slug, dose: { load } };
}

/** What a protocol gives to one patient: null while its side must still be asked. */
export function itemsGiven(
  protocol: Protocol,
  {
    episodeSide,
    answered,
    chosen,
    standing,
    usualOf,
  }: {
    readonly episodeSide: EpisodeSide;
    readonly answered: AnsweredSide | null;
    /** Optional items that are given, each named by `optionalKey`. */
    readonly chosen: ReadonlySet<string>;
    readonly standing: readonly Standing[];
    readonly usualOf: UsualOf;
  },
): GivenProtocolItem[] | null {
  const all = protocol.phases.flatMap((phase, phaseAt) =>
    phase.items.map((item) => ({ item, phase, phaseAt })),
  );
  const given = all.flatMap(({ item, phase, phaseAt }, at): (GivenProtocolItem | null)[] => {
    if (item.optional && !chosen.has(optionalKey(phaseAt, item))) return [];
    const side = sideOf(item.dose.side, episodeSide, answered);
    if (side === null) return [null];
    const findings = standing.filter((one) => item.because.includes(one.code) && isOn(one.side, side));
    return [
      {
        at,
        slug: item.slug,
        dose: doseOn(item.dose, side),
        phase: phaseAt + 1,
        superset: item.superset,
        easier: item.easier && rungGiven(item, item.easier, usualOf),
        harder: item.harder && rungGiven(item, item.harder, usualOf),
        findings: findings.map(({ id }) => id),
        words: findings.length > 0 ? '' : (phase.goal ?? `Part of “${protocol.name}”`),
      },
    ];
  });
  const known = given.flatMap((item) => item ?? []);
  return known.length === given.length ? known : null;
}

/** Names an optional item of a protocol: its phase and exercise. */
export const optionalKey = (phaseAt: number, item: Pick<ProtocolItem, 'slug'>): string =>
  `${phaseAt + 1}:${item.slug}`;

/** A finding on one side is no reason for what is done on the other. */
const isOn = (finding: Standing['side'], side: DoseSide): boolean =>
  finding === 'none' || (side !== 'left' && side !== 'right') || finding === side;

/** The phases as a program keeps them. */
export const phasesGiven = ({ phases }: Protocol): GivenPhase[] =>
  phases.map(({ name, goal, minimumDays, waitsFor }) => ({ name, goal, minimumDays, waitsFor }));
