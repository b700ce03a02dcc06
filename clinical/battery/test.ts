import type { Certainty, Citation } from '../citation';
import type { FindingCode } from './findings.data';
import type { RecordName, SiteCode } from './records.data';
import type { PatientGroup, Rule } from './rule';

/** Part of the body that a test belongs to. */
export type TestRegion =
  | 'calf'
  | 'achilles'
  | 'shin'
  | 'ankle'
  | 'foot'
  | 'knee'
  | 'thigh'
  | 'groin'
  | 'hip'
  | 'lumbar'
  | 'pelvis'
  | 'trunk'
  | 'lower limb'
  | 'gait'
  | 'any';

export type TestCategory =
  | 'rom'
  | 'strength'
  | 'palpation'
  | 'special'
  | 'functional'
  | 'balance'
  | 'hop'
  | 'measure'
  | 'screen';

/** What kind of answer the test gives. */
export type TestKind = 'pain' | 'range' | 'count' | 'force' | 'result' | 'length' | 'pressure' | 'grade';

/** Whom a source measured, where that leaves people out. Years are whole and inclusive. */
export interface PopulationLimits {
  ageFrom?: number;
  ageTo?: number;
  sex?: 'male' | 'female';
  group?: PatientGroup;
}

/** How far two values of one method may differ by measurement alone. */
export interface DetectableChange {
  /** As printed by the source, with its kind (MDC, SEM, LoA …). */
  value: number;
  kind: string;
  unit: string;
  /** True: percent of the earlier value or of the other side. */
  relative: boolean;
  /** What a change must strictly exceed to be real: as printed, or 1.96 · √2 · SEM where `computed`. */
  band: number;
  bandKind: string;
  computed: boolean;
  population: string;
  /** Absent: the population leaves nobody out for whom the test is meant. */
  onlyFor?: PopulationLimits;
  citation: Citation;
  certainty: Certainty;
  note?: string;
  lower?: number;
  upper?: number;
}

/** An error printed for another population: told with its source, never a band. */
export interface OtherPopulationError {
  value: number;
  unit: string;
  kind: string;
  population: string;
  appliesTo: string;
  citation: Citation;
  certainty: Certainty;
  note?: string;
}

/** One way to take the value of a test. A category has options and no range. */
export interface Method {
  code: string;
  name: string;
  unit: string;
  min: number | null;
  max: number | null;
  step: number | null;
  /** Null: no error was found, so no real change is ever claimed. */
  detectableChange: DetectableChange | null;
  detectableChangeOther?: readonly OtherPopulationError[];
  /** Computed from another method of the test, never typed in. */
  derivedFrom?: string;
  options?: readonly string[];
}

/** By age band such as `20-29`. */
export type NormByAge = Readonly<Record<string, number>>;

export interface Norm {
  text: string;
  citation: Citation | null;
  citationOther?: readonly Citation[];
  certainty: Certainty;
  method?: string;
  table?: { men: NormByAge; women: NormByAge };
}

/** How well the test tells; null where no number was seen, never 0. */
export interface Accuracy {
  condition: string;
  sensitivity: number | null;
  specificity: number | null;
  citation: Citation | null;
  certainty: Certainty;
  note?: string;
}

export type Strength = 'suggests' | 'possible';

/** How sure a rule is; where its limit was read, whose it is: `read (Winters 2018)`. */
export type RuleCertainty = Certainty | `read (${string}`;

/** What an abnormal result raises. An entry without findings is a notice. */
export interface RaiseEntry {
  when: Rule;
  findings: readonly FindingCode[];
  text: string;
  /** Absent means `suggests`. */
  strength?: 'possible';
  notice?: 'info' | 'warning';
  /** Tests to do next. */
  asks?: readonly string[];
  /** Absent means a default of this product. */
  certainty?: RuleCertainty;
}

/** One test of the battery. Its rules are data; `rule.ts` reads them. */
export interface BatteryTest {
  code: string;
  name: string;
  aliases: readonly string[];
  /** Typed in the command line; unique in the battery, lower case. */
  shorthand: string;
  region: TestRegion;
  category: TestCategory;
  structures: readonly string[];
  kind: TestKind;
  sided: boolean;
  position: string;
  how: string;
  methods: readonly Method[];
  /** What is recorded, by `recordTypes`; `value` stands for the numbers or options of the methods. */
  records: readonly (RecordName | 'value')[];
  requiredRecords?: readonly RecordName[];
  /** The places that `site` may name; absent where the test has none of its own. */
  sites?: readonly SiteCode[];
  itemCodes?: readonly string[];
  statusFrom?: 'triggerPointStatus';
  norm: Norm | null;
  accuracy: Accuracy | null;
  accuracyOther?: readonly Accuracy[];
  evidenceNote?: string;
  abnormalWhen: { text: string; rule: Rule | null; certainty: RuleCertainty };
  raises: readonly RaiseEntry[];
  cautions: readonly string[];
}
