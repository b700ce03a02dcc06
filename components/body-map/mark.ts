import type { RegionSide } from '@/clinical/anatomy/body-map/body-view';
import type { Change } from '@/clinical/anatomy/overlay';

/** How a region is marked: as one date's area, or as what became of it between two. */
export type MarkLook = 'marked' | Change;

export interface BodyMark {
  /** Of the list of symptom regions. */
  code: string;
  side: RegionSide;
  look: MarkLook;
}

/** One leg's marks need no side. */
export type LegMark = Pick<BodyMark, 'code' | 'look'>;

export const MARK_WORDS: Record<MarkLook, string> = {
  marked: 'marked',
  new: 'new',
  same: 'same',
  gone: 'gone',
  'not-asked': 'not asked again',
  nothing: 'nothing',
};

/** A sign beside the shape, so that no change is told by a pattern alone. */
export const MARK_SIGNS: Record<Change, string> = {
  new: '+',
  same: '=',
  gone: '−',
  'not-asked': '?',
  nothing: '0',
};
