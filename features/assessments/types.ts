import type { RegionSide } from '@/clinical/anatomy/body-map/body-view';
import type { PairedInput } from '@/clinical/battery/paired-input';
import type { ResultSide } from '@/clinical/battery/rule';
import type { Strength } from '@/clinical/battery/test';
import type { ScreenAnswer } from '@/clinical/triage/raise';
import type { FormState } from '@/lib/form-state';
import type { TestEntry } from './battery-tests/types';
import type { GaitEntry, GaitRecording } from './gait-notes/types';
import type { GoalEntry, History, ReportedRun } from './history/types';
import type { PlanEntry } from './plan/types';
import type { Treatment } from './treatment/types';
import type { PinEntry } from './trigger-points/types';

/** A form's fields by name, as the page shows them and as they are sent. A missing name is a blank. */
export type Values = Readonly<Record<string, string>>;

export const QUALITIES = ['ache', 'sharp', 'burning', 'tingling', 'numb', 'tight'] as const;
export type Quality = (typeof QUALITIES)[number];

export const DEPTHS = ['superficial', 'deep', 'both'] as const;
export type Depth = (typeof DEPTHS)[number];

/** Where it is felt. Null is not said, never none. */
export type SymptomArea = {
  readonly regionCode: string;
  readonly side: RegionSide;
  readonly quality: Quality | null;
  readonly depth: Depth | null;
  /** 0 to 10; 0 is “nothing, asked”. */
  readonly intensity: number | null;
};

/** What a draft holds. Every null is “not said, not measured”. */
export type Draft = {
  /** 'YYYY-MM-DD' */
  readonly examinedOn: string;
  readonly flags: readonly ScreenAnswer[];
  readonly story: string | null;
  readonly history: History;
  readonly runs: readonly ReportedRun[];
  readonly goals: readonly GoalEntry[];
  readonly areas: readonly SymptomArea[];
  readonly pair: PairedInput;
  readonly tests: readonly TestEntry[];
  readonly pins: readonly PinEntry[];
  readonly gait: readonly GaitEntry[];
  readonly recordings: readonly GaitRecording[];
  readonly treatments: readonly Treatment[];
  readonly plan: PlanEntry;
};

export const SECTIONS = [
  'flags',
  'story',
  'history',
  'training',
  'goals',
  'areas',
  'pair',
  'tests',
  'pins',
  'gait',
  'treatment',
  'plan',
] as const;
export type Section = (typeof SECTIONS)[number];

/** A finding that the rules raise from what is recorded; the therapist keeps or drops it. */
export type Proposal = {
  readonly findingCode: string;
  readonly label: string;
  readonly side: ResultSide;
  readonly strength: Strength;
  /** Code of the test or gait item whose rule was met. */
  readonly raisedBy: string;
  readonly text: string;
  /** On what the rule rests, with its source. */
  readonly basis: string;
};

/** What a save answers: the version to go on from, and when it was committed. */
export type SaveState = FormState & {
  readonly version: number;
  /** ISO instant; null until something was saved. */
  readonly savedAt: string | null;
  /** After a conflict: what is stored now. */
  readonly stored?: Stored | null;
};

/** A draft as it is stored, with who stored it last. */
export type Stored = {
  readonly version: number;
  readonly values: Values;
  readonly savedBy: string | null;
  /** ISO instant */
  readonly savedAt: string | null;
};
