import type { DoseSide } from '@/clinical/dose/dose';
import type { DoseWords } from '@/clinical/dose/dose-words';
import type { Change } from '@/clinical/dose/revision-words';
import type { EpisodeRow } from '@/db/queries/patients';
import type { RevisionRow } from '@/db/queries/programs';
import type { readChartHead } from '@/features/review/loaders';
import type { PhaseStand } from './moves/types';
import type { Retest } from './retest/types';

export type ItemView = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly side: DoseSide;
  /** From 1. */
  readonly phase: number;
  readonly superset: string | null;
  readonly words: DoseWords;
  /** The rungs that are approved beside it, in words. */
  readonly easier: string | null;
  readonly harder: string | null;
  readonly note: string | null;
  /** By estimate, on a day when it is due. */
  readonly minutes: number;
  readonly because: readonly string[];
  /** What an open red flag would say to it now; null where none reaches it. It stays as it is. */
  readonly held: { readonly effect: 'blocked' | 'warned'; readonly because: readonly string[] } | null;
  /** What the therapist wrote over a flag's warning when it was given. */
  readonly flagReasons: ReadonlyArray<{ flag: string; reason: string }>;
};

export type RevisionView = {
  readonly id: string;
  readonly number: number;
  readonly kind: 'change' | 'paused' | 'resumed';
  /** 'YYYY-MM-DD' */
  readonly effectiveFrom: string;
  readonly author: string;
  readonly reason: string | null;
  /** Why several things of one item changed at once. */
  readonly togetherReason: string | null;
  /** The move to another phase, in words. */
  readonly phase: string | null;
  /** How the criteria stood at that moment; null where it was no move on. */
  readonly criteriaRead: RevisionRow['criteriaRead'];
  /** Against the revision before it; the first one added everything. */
  readonly changes: readonly Change[];
};

export type ProgramView = {
  readonly id: string;
  readonly status: 'active' | 'paused' | 'ended';
  readonly endedOn: string | null;
  readonly version: number;
  /** The protocol that it began with; null where it was written freely. */
  readonly protocol: { readonly key: string; readonly name: string } | null;
  /** Of the protocol that may be made of it, so that a repeated post is one. */
  readonly protocolId: string;
  readonly items: readonly ItemView[];
  /** What was written over a flag's warning of the program as a whole. */
  readonly flagReasons: ReadonlyArray<{ flag: string; reason: string }>;
  readonly phases: ReadonlyArray<{
    title: string;
    goal: string | null;
    waitsFor: readonly string[];
  }>;
  /** 0 while it waits for its first phase. */
  readonly currentPhase: number;
  /** The day on which the newest revision takes effect, where it lies ahead. */
  readonly startsOn: string | null;
  /** Of the present phase, on a day with all of it. */
  readonly minutes: number;
  readonly askedCount: number;
  /** Sessions that the next fourteen days ask for. */
  readonly expectedNext: number;
  /** Newest first. */
  readonly revisions: readonly RevisionView[];
};

export type ProgramsView = {
  readonly head: Awaited<ReturnType<typeof readChartHead>>;
  readonly patientId: string;
  readonly episode: EpisodeRow | null;
  /** What the re-tests say to the open program; null without one. */
  readonly retest: Retest | null;
  /** Where the open program stands among its phases; null where it has none. */
  readonly stand: PhaseStand | null;
  /** The one that is not ended. */
  readonly current: ProgramView | null;
  readonly ended: readonly ProgramView[];
};
