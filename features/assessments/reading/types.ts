import type { RuleContext } from '@/clinical/battery/rule';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import type { CompareLine } from '../compare/types';
import type { NamedGoal } from '../history/types';
import type { Pattern } from '../pattern/types';
import type { NamedPin } from '../trigger-points/types';
import type { Draft, Section } from '../types';

/** A sentence of the report, with the section whose findings it says. */
export type Sentence = { readonly text: string; readonly from: Section | 'kept' | 'flags-open' | 'compare' };

/** A visit in four paragraphs, as a colleague would write it. */
export type Soap = {
  readonly subjective: readonly Sentence[];
  readonly objective: readonly Sentence[];
  readonly assessment: readonly Sentence[];
  readonly plan: readonly Sentence[];
};

export type KeptFinding = {
  readonly findingCode: string;
  readonly side: 'left' | 'right' | 'none';
  readonly strength: 'suggests' | 'possible';
  readonly raisedBy: string;
};

/** Everything that a report is made from: what is stored, nothing else. */
export type Visit = {
  readonly episode: {
    readonly complaint: string;
    readonly side: 'left' | 'right' | 'both' | 'middle';
    readonly startedOn: string;
  };
  readonly draft: Draft;
  readonly pins: readonly NamedPin[];
  readonly goals: readonly NamedGoal[];
  readonly kept: readonly KeptFinding[];
  /** Open when the visit was signed. */
  readonly openFlags: readonly OpenFlag[];
  readonly pattern: Pattern;
  /** What to test again next time, in words. */
  readonly signs: readonly string[];
  readonly context: RuleContext;
  /** Against the last signed visit of the episode; null at the first. */
  readonly since: { readonly examinedOn: string; readonly lines: readonly CompareLine[] } | null;
};
