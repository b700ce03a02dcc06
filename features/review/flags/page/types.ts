import type { RedFlagRow } from '@/db/queries/red-flags';
import type { ChartHeadData } from '../../types';
import type { FixedWording } from '../types';

export type FlagsPage = {
  readonly head: ChartHeadData;
  readonly wordings: Readonly<Record<string, FixedWording>>;
  readonly resolved: readonly RedFlagRow[];
  readonly timeZone: string;
};
