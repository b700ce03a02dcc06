import type { DoseSide } from '@/clinical/dose/dose';
import type { DoseWords } from '@/clinical/dose/dose-words';
import type { EpisodeRow } from '@/db/queries/patients';
import type { readChartHead } from '@/features/review/loaders';
import type { Change } from './format';

export type ItemView = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly side: DoseSide;
  readonly words: DoseWords;
  readonly note: string | null;
  /** By estimate, on a day when it is due. */
  readonly minutes: number;
  readonly because: ReadonlyArray<{ side: 'left' | 'right' | null; words: string }>;
  /** What an open red flag would say to it now; null where none reaches it. It stays as it is. */
  readonly held: { readonly effect: 'blocked' | 'warned'; readonly because: readonly string[] } | null;
  /** What the therapist wrote over a flag's warning when it was given. */
  readonly flagReasons: ReadonlyArray<{ flag: string; reason: string }>;
};

export type RevisionView = {
  readonly id: string;
  readonly number: number;
  /** 'YYYY-MM-DD' */
  readonly effectiveFrom: string;
  readonly author: string;
  readonly reason: string | null;
  /** Against the revision before it; the first one added everything. */
  readonly changes: readonly Change[];
};

export type ProgramView = {
  readonly id: string;
  readonly status: 'active' | 'paused' | 'ended';
  readonly endedOn: string | null;
  readonly version: number;
  readonly items: readonly ItemView[];
  /** What was written over a flag's warning of the program as a whole. */
  readonly flagReasons: ReadonlyArray<{ flag: string; reason: string }>;
  readonly minutes: number;
  readonly expectedPerWeek: number;
  /** Newest first. */
  readonly revisions: readonly RevisionView[];
};

export type ProgramsView = {
  readonly head: Awaited<ReturnType<typeof readChartHead>>;
  readonly patientId: string;
  readonly episode: EpisodeRow | null;
  /** The one that is not ended. */
  readonly current: ProgramView | null;
  readonly ended: readonly ProgramView[];
};
