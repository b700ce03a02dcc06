import type { Certainty, Citation } from '../citation';
import type { Rule } from './rule';

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
  citation: Citation;
  certainty: Certainty;
  note?: string;
  lower?: number;
  upper?: number;
  appliesTo?: string;
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
  /** Values of another population; never a band. */
  detectableChangeOther?: readonly DetectableChange[];
  derivedFrom?: string;
  options?: readonly string[];
}

/** By age band such as `20-29`. */
export type NormByAge = Readonly<Record<string, number>>;

export interface Norm {
  text: string;
  citation: Citation | null;
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
}

export type Strength = 'suggests' | 'possible';

/** What an abnormal result raises. An entry without findings is a notice. */
export interface RaiseEntry {
  when: Rule;
  findings: readonly string[];
  text: string;
  /** Absent means `suggests`. */
  strength?: 'possible';
  notice?: 'info' | 'warning';
  /** Tests to do next. */
  asks?: readonly string[];
  /** Absent means a default of this product. */
  certainty?: string;
}

/** One test of the battery. Its rules are data; `rule.ts` reads them. */
export interface BatteryTest {
  code: string;
  name: string;
  aliases: readonly string[];
  shorthand: string;
  region: string;
  category: string;
  structures: readonly string[];
  kind: string;
  sided: boolean;
  position: string;
  how: string;
  methods: readonly Method[];
  records: readonly string[];
  requiredRecords?: readonly string[];
  sites?: readonly string[];
  itemCodes?: readonly string[];
  statusFrom?: 'triggerPointStatus';
  norm: Norm | null;
  accuracy: Accuracy | null;
  accuracyOther?: readonly Accuracy[];
  evidenceNote?: string;
  abnormalWhen: { text: string; rule: Rule | null; certainty: string };
  raises: readonly RaiseEntry[];
  cautions: readonly string[];
}
