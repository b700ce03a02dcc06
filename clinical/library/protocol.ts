import type { Certainty, Citation } from '../citation';
import type { Criterion as Rule } from '../criteria/criterion';
import type { Dose, MorningCeiling, OpenSide } from '../dose/dose';

/** A dose without a patient: its side may be open, and it has no days of its own. */
export type ProtocolDose = Omit<Dose, 'side' | 'startOn' | 'endOn'> & { side: OpenSide };

/** What one session asks for: the part that a rung may change. */
type Work = Pick<
  Dose,
  'sets' | 'amount' | 'toFatigue' | 'holdSeconds' | 'restSeconds' | 'tempo' | 'load' | 'effort'
>;

/** An easier or harder exercise of the same ladder; what its dose leaves out is that of the item. */
export interface ProtocolRung {
  slug: string;
  dose: Partial<Work>;
}

export interface ProtocolItem {
  slug: string;
  dose: ProtocolDose;
  /** Where the dose is from: “product-default”, or how it was seen and where. */
  source: string;
  /** Codes of the findings that it is given for. */
  because: readonly string[];
  /** Items of one letter and phase are done in turn, set by set. */
  superset: string | null;
  easier: ProtocolRung | null;
  harder: ProtocolRung | null;
  /** Other exercises that a therapist may choose by hand: no step of the same ladder. */
  suggestions: { easier: string | null; harder: string | null };
  /** Given only where the therapist chooses it. */
  optional: boolean;
}

export interface Criterion {
  words: string;
  /** Null where only a person can tell. */
  machine: Rule | null;
  /** “safety”, “product-default”, or how it was seen and where; null where nobody said. */
  basis: string | null;
}

/** Minutes walked and run in turn, so many times; the next stage after so many sessions. */
export interface RunStage {
  stage: number;
  walkMinutes: number;
  runMinutes: number;
  repeats: { min: number; max: number };
  sessionsBeforeNext: { min: number; max: number };
}

export type RunRules =
  | { allowed: false; reason: string }
  | {
      allowed: true;
      painCeilingDuring: number;
      painCeilingNextMorning: MorningCeiling;
      /** Rules in words: no days in a row, one change at a time, order, steps back. */
      rules: readonly string[];
      /** The longest run may be so many % of the longest in the last 30 days. */
      spike: { percent: number; basis: string };
      stages: readonly RunStage[];
      stageBasis: string;
      /** Share of each guided run with feedback, in %. */
      feedback: { fade: readonly number[]; basis: string } | null;
    };

export interface ProtocolPhase {
  name: string;
  goal: string | null;
  /** At least so many days in this phase; null where it does not matter. */
  minimumDays: number | null;
  /** Weeks of the whole, from 1; null where the phase has no such place. */
  weeks: readonly [number, number] | null;
  /** All of these before the phase begins. */
  waitsFor: readonly Criterion[];
  items: readonly ProtocolItem[];
  running: RunRules | null;
  /** What else is to be known, each with its basis. */
  notes: readonly { words: string; basis: string }[];
}

export interface ProtocolSource extends Citation {
  certainty: Certainty;
}

/** A reusable program: phases, and what moves a patient from one to the next. */
export interface Protocol {
  name: string;
  /** For whom. */
  for: string;
  findings: readonly string[];
  /** Open flags that stop it from starting, besides those that stop every new program. */
  blockedBy: readonly string[];
  notFor: readonly string[];
  /** What the therapist has to decide; null for nothing. */
  decision: string | null;
  phases: readonly ProtocolPhase[];
  /** All of these before the program ends. */
  endsWhen: readonly Criterion[];
  sources: readonly ProtocolSource[];
  /** How sure the whole is, in words; null where nobody said. */
  certainty: string | null;
  /** What a therapist should look over before relying on it; null for nothing. */
  reviewNote: string | null;
}

/** One of the shared library. */
export interface SharedProtocol extends Protocol {
  slug: string;
}
