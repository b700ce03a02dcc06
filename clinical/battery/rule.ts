import type { RecordName } from './records.data';

/** One language for “abnormal when” and for what a result raises. */
export type Rule =
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | Leaf;

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in';
export type Answer = string | number | boolean;

interface Comparison {
  readonly operator: Operator;
  /** A list belongs to `in`, and only to it. */
  readonly value: Answer | readonly Answer[];
  /** `other` reads the other side. */
  readonly side?: 'each' | 'other';
}

export type Leaf = Comparison &
  (
    | { readonly metric: 'value' | 'option'; readonly method: string }
    /** The highest number recorded among `methods`, or among all 0–10 methods. */
    | { readonly metric: 'worstValue'; readonly methods?: readonly string[] }
    /** a − b on the same side; methods of one unit. */
    | { readonly metric: 'methodDifference'; readonly a: string; readonly b: string }
    | AcrossLeaf
    /** How many of the rules are met. */
    | { readonly metric: 'count'; readonly of: readonly Rule[] }
    /** A fact of the episode or the person. */
    | { readonly metric: 'context'; readonly key: 'onset' | 'sex' | 'age' }
    /** Any record of the test; per method where the answers are. */
    | { readonly metric: RecordName; readonly method?: string }
  );

/** These are met only beyond the error of the method; `bandFrom` names the method whose error counts. */
export type AcrossLeaf = {
  readonly method: string;
  readonly bandFrom?: string;
} & (
  | { readonly metric: 'sideDifference'; readonly worse: 'lower' | 'higher' }
  | { readonly metric: 'lsi'; readonly better?: 'lower' | 'higher' }
  | { readonly metric: 'belowNorm' }
);

export type BodySide = 'left' | 'right';
/** `none` is the one result of a test without sides. */
export type ResultSide = BodySide | 'none';

export type RecordAnswer = Answer | null | readonly Answer[] | { readonly [method: string]: Answer | null };

/** What was recorded on one side. An absent key, null and an empty list are unknown, never zero or no. */
export interface SideResult {
  values: Readonly<Record<string, Answer | null | undefined>>;
  records?: Readonly<Record<string, RecordAnswer | undefined>>;
}

export type TestResult = Readonly<Partial<Record<ResultSide, SideResult>>>;

/** Facts outside the test. Unknown facts leave their rules unknown. */
export interface RuleContext {
  onset?: 'injury' | 'gradual' | null;
  sex?: 'male' | 'female' | null;
  /** Years. */
  age?: number | null;
  /** The groups of patients to which this one belongs; absent is not known, an empty list is none. */
  groups?: readonly PatientGroup[];
}

/** A group of patients in which alone some errors were measured. */
export type PatientGroup = 'knee-replacement' | 'acl-injury';

/** The other side of the body; a test without sides has none. */
export function otherSide(side: ResultSide): ResultSide | null {
  if (side === 'none') return null;
  return side === 'left' ? 'right' : 'left';
}
