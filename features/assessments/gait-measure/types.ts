import type { GaitPointName, PicturePoint } from '@/clinical/battery/gait-angles';
import type { KeptMeasure } from '@/clinical/battery/gait-kept';

/** The ends of a line that is known to stand upright or lie level. */
export type ReferenceEnd = 'reference-from' | 'reference-to';

/** What can be placed on a picture. */
export type MarkName = GaitPointName | ReferenceEnd;

/** Marks in pixels of the picture. */
export type Marks = Readonly<Partial<Record<MarkName, PicturePoint>>>;

/** A still as it is kept, without its bytes. */
export type KeptStill = {
  readonly id: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly takenWith: string | null;
  readonly measures: readonly KeptMeasure[];
};

/** A still of an earlier examination, to stand beside today's. */
export type EarlierStill = KeptStill & {
  readonly assessmentId: string;
  /** 'YYYY-MM-DD' */
  readonly examinedOn: string;
};

/** The largest picture that is kept, in bytes. */
export const LARGEST_STILL = 2_000_000;
/** The longest edge of a kept picture, in pixels: enough to see every mark again. */
export const LONGEST_EDGE = 1600;
/** The most frames whose mean is taken. */
export const MOST_READINGS = 30;
