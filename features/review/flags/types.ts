import type { DoseSide } from '@/clinical/dose/dose';
import type { Effect } from '@/clinical/triage/holds';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import type { FlagLine } from '@/components/ui/flag-banner';
import type { OpenFlagRow } from '@/db/queries/red-flags';

export type FlagOnChart = OpenFlagRow & OpenFlag;

/** An exercise that the patient has and that an open flag reaches. It stays as it is until the therapist changes it. */
export type AffectedItem = {
  readonly id: string;
  readonly name: string;
  readonly side: DoseSide;
  readonly effect: Effect;
  /** Labels of the flags that reach it. */
  readonly because: readonly string[];
};

/** What is open on a chart, for its head: the flags with their rows, in words, and what they reach. */
export type OpenFlags = {
  readonly flags: readonly FlagOnChart[];
  readonly lines: readonly FlagLine[];
  readonly affected: readonly AffectedItem[];
  /** How many of them, in a sentence; empty for none. */
  readonly affectedSaid: string;
};

/** The fixed wording of an open flag's row. */
export type FixedWording = {
  /** What the patient is asked. */
  readonly trigger: string;
  readonly heading: string;
  readonly body: string;
  readonly action: string;
  readonly source: readonly string[];
};
