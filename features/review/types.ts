import type { ChartCounts } from '@/db/queries/chart';
import type { EpisodeRow, PatientRow } from '@/db/queries/patients';
import type { OpenFlags } from './flags/types';

/** What stands at the top of every page of a chart. */
export type ChartHeadData = {
  readonly patient: PatientRow;
  /** The clinic's calendar day, on which ages and weeks are counted. */
  readonly today: string;
  readonly episodes: readonly EpisodeRow[];
  /** The episode that the page is about; null while the patient has none. */
  readonly episode: EpisodeRow | null;
  readonly counts: ChartCounts | null;
  /** Measures that the episode is followed by, and how many of them are due or overdue. */
  readonly measures: { readonly followed: number; readonly due: number; readonly overdue: number } | null;
  /** The open red flags of the patient, whatever the episode. */
  readonly open: OpenFlags;
};
