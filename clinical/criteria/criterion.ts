import type { Operator } from '../battery/rule';

/**
 * By which rule a criterion of a phase is read from the chart, as it is stored with a protocol or a program. What
 * only a person can tell has none.
 */
export type Criterion =
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] }
  | Leaf;

export type Leaf = TestLeaf | DiaryLeaf | FlagsLeaf | ProgramLeaf | RunsLeaf | TherapistLeaf;

export type CriterionOperator = Exclude<Operator, 'in' | '!='>;

/** `affected` is the side of the complaint; of a complaint on both sides each must meet it. */
export type CriterionSide = 'affected' | 'other' | 'left' | 'right';

interface OfTest {
  /** Codes of the battery. */
  readonly test: string;
  readonly side: CriterionSide;
  readonly operator: CriterionOperator;
}

export type TestLeaf = OfTest &
  (
    | {
        readonly metric: 'value';
        readonly method: string;
        readonly value: number | string;
        /** Of the value; absent or null where the method alone says it. */
        readonly unit?: string | null | undefined;
      }
    /** Limb symmetry index, in percent of the other side. */
    | {
        readonly metric: 'lsi';
        readonly method: string;
        readonly value: number;
        readonly unit?: string | null | undefined;
      }
    /** In the method’s unit, against where it stood when the program began. */
    | {
        readonly metric: 'changeFromBaseline';
        readonly method: string;
        readonly value: number;
        readonly unit?: string | null | undefined;
      }
    /** How far two methods of one unit lie apart on one side. */
    | { readonly metric: 'methodDifference'; readonly a: string; readonly b: string; readonly value: number }
  );

export const diaryFields = [
  'worstPain',
  'restPain',
  'tightness',
  'runPain',
  'firstStepPain',
  'nextMorningPainChange',
] as const;
export type DiaryField = (typeof diaryFields)[number];

/** Every logged day of the window, which ends today, and enough of its days logged. */
export interface DiaryLeaf {
  readonly source: 'diary';
  readonly field: DiaryField;
  readonly operator: CriterionOperator;
  readonly value: number;
  readonly windowDays: number;
  /** “logged on at least 60 % of days …” */
  readonly requires: string;
}

export interface FlagsLeaf {
  readonly source: 'flags';
  readonly operator: 'none-open';
  /** Codes of red flags. */
  readonly value: readonly string[];
}

export interface ProgramLeaf {
  readonly source: 'program';
  /** Sessions of the present phase; whole weeks of the program, without its pauses. */
  readonly field: 'sessionsDone' | 'weeksDone';
  readonly operator: '>=';
  readonly value: number;
}

export const runFields = [
  'stageCompleted',
  'fullSession',
  'worstPain',
  'singleSessionSpikePercent',
  'continuousRunMinutes',
] as const;

export interface RunsLeaf {
  readonly source: 'runs';
  readonly field: (typeof runFields)[number];
  readonly operator: CriterionOperator;
  readonly value: number;
  readonly times?: number | undefined;
}

/** The part of a criterion that no row of the chart tells: it is for the therapist to see, and so never met by itself. */
export interface TherapistLeaf {
  readonly source: 'therapist';
  /** In the words of the criterion: “quiet toes” */
  readonly words: string;
}

const SHARE = /at least (\d{1,3}) ?%/;

/** The least share of logged days, 0 to 1, that such words ask for; null where they name none. */
export function leastShare(requires: string): number | null {
  const percent = Number(SHARE.exec(requires)?.[1] ?? Number.NaN);
  return percent >= 0 && percent <= 100 ? percent / 100 : null;
}

/** Everything that a criterion looks at. */
export function leavesOf(criterion: Criterion): readonly Leaf[] {
  if ('all' in criterion) return criterion.all.flatMap(leavesOf);
  return 'any' in criterion ? criterion.any.flatMap(leavesOf) : [criterion];
}
