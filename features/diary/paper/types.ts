import type { DoseSide } from '@/clinical/dose/dose';
import type { Day } from '@/clinical/time/days';
import type { FormState } from '@/lib/form-state';

export type Outcome = 'done' | 'part' | 'not-done';
export type Source = 'portal' | 'paper' | 'told';

/** What stands in the diary of one session. */
export type ToldSession = { readonly id: string; readonly outcome: Outcome; readonly source: Source };

export type SheetDay = {
  readonly on: Day;
  /** "Fri 20 Nov" */
  readonly name: string;
  readonly weekday: string;
  readonly date: string;
  /** Before the program, after its end, or not come yet. */
  readonly closed: boolean;
};

/** One session on one day. Without a field nothing can be told of it here. */
export type SessionCell = {
  readonly on: Day;
  readonly field: string | null;
  /** The prescription that it is told of; null where there was none. */
  readonly itemId: string | null;
  readonly slot: number;
  readonly asked: boolean;
  readonly told: ToldSession | null;
};

export type SessionRow = {
  readonly key: string;
  readonly name: string;
  readonly side: DoseSide;
  readonly slot: number;
  readonly slots: number;
  readonly cells: readonly SessionCell[];
};

export type PainCell = {
  readonly on: Day;
  readonly field: string | null;
  /** What was told on the phone or at a visit. */
  readonly others: readonly number[];
  /** What was keyed in from paper before. */
  readonly paper: { readonly id: string; readonly score: number } | null;
};

/** A fortnight as it stands in the diary, to be keyed in. */
export type Sheet = {
  readonly from: Day;
  readonly days: readonly SheetDay[];
  readonly sessions: readonly SessionRow[];
  readonly pain: readonly PainCell[];
};

/** What was keyed into one field, and the entry from paper that the page showed there. */
export type Keyed<Value> = { readonly value: Value | null; readonly known: string | null };

/** `said`: what became of the sheet, and what stands otherwise than it was keyed in. */
export type SheetState = FormState & {
  readonly said: { readonly saved: string; readonly kept: readonly string[] } | null;
};
