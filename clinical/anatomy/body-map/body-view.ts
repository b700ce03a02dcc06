import type { Point } from '../leg-map/leg-view';

export type BodyViewCode = 'front' | 'back';

/** `middle` is a place on the midline, which has neither a left nor a right. */
export type RegionSide = 'left' | 'right' | 'middle';

export interface BodyRegion {
  /** As in the list of symptom regions; of the lower leg the codes are those of the leg map. */
  code: string;
  /** Paired: drawn once, on the half that x > 0 is. Middle: drawn whole. */
  sides: 'paired' | 'middle';
  /** Corners of a closed smooth curve. */
  at: readonly Point[];
}

/**
 * The whole body from one side, drawn as one half in a frame that has no left and no right: x runs from the midline
 * (0) to lateral (+), y from the crown (0) to the ground (200). Later regions lie over earlier ones.
 */
export interface BodyView {
  code: BodyViewCode;
  name: string;
  /** From in front the patient’s right is on the reader’s left; from behind the patient’s left is. */
  readersLeftIs: 'left' | 'right';
  /** From the crown down the lateral side and up the medial side to the crotch; the other half is its mirror. */
  half: readonly Point[];
  regions: readonly BodyRegion[];
  /** Lines that orient: spine, navel, kneecap. Drawn on both halves. */
  creases: readonly (readonly Point[])[];
}
