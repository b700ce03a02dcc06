import type { RedFlagRow } from '@/db/queries/red-flags';
import type { ChartHeadData } from '../../types';
import type { KnownFact } from '../known/types';
import type { FixedWording } from '../types';

export type FlagsPage = {
  readonly head: ChartHeadData;
  readonly wordings: Readonly<Record<string, FixedWording>>;
  readonly resolved: readonly RedFlagRow[];
  /** What is on record, newest first. */
  readonly known: readonly KnownFact[];
  readonly timeZone: string;
};

/** What a letter to urgent care begins with. */
export type FlagLetterPage = Pick<FlagsPage, 'head' | 'known' | 'timeZone'> & {
  readonly author: string;
  readonly clinicName: string;
  readonly clinicPhone: string | null;
};
