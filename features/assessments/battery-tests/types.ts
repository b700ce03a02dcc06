import type { PairedInput } from '@/clinical/battery/paired-input';
import type { TestResult } from '@/clinical/battery/rule';

/** A test on the list of an examination, with what was found. What was not asked is absent from the result. */
export type TestEntry = {
  readonly code: string;
  /** The template asks for it: signing without it is asked about by name. */
  readonly required: boolean;
  /** Brought from the last visit: its earlier values stand beside, none is filled in. */
  readonly retest: boolean;
  /** Without the values of the paired stretch card, which has its own fields. */
  readonly result: TestResult;
};

/** The tests of the episode's last signed examination; null at the first one. */
export type EarlierTests = {
  readonly examinedOn: string;
  readonly pair: PairedInput;
  readonly tests: readonly TestEntry[];
} | null;
