/** x, y in the units of a view: y is about one per cent of the length of the lower leg or foot. */
export type Point = readonly [x: number, y: number];

export type LegViewCode = 'posterior' | 'posterior-deep' | 'medial' | 'lateral' | 'sole';

/** `landmark` orients and cannot be picked. */
export type RegionKind = 'muscle' | 'deep' | 'tendon' | 'bone' | 'skin' | 'landmark';

export interface LegRegion {
  code: string;
  name: string;
  kind: RegionKind;
  /** Corners of a closed smooth curve. */
  at: readonly Point[];
  /** Lines of fibres. */
  grain: readonly (readonly Point[])[];
}

/** What one end of the x axis is called; said in words beside the drawing. */
export type EndName = 'medial' | 'lateral' | 'back' | 'front';

export interface LegLabel {
  text: string;
  second?: string;
  end: EndName;
  /** Where its line ends on the drawing. */
  at: Point;
}

/**
 * One view of the lower leg, drawn once in a frame that has no left and no right: x runs from medial (−) to
 * lateral (+), in the side views from back (−) to front (+). Later regions lie over earlier ones.
 */
export interface LegView {
  code: LegViewCode;
  name: string;
  /** Names of the − and the + end of x. */
  ends: readonly [EndName, EndName];
  box: readonly [x: number, y: number, width: number, height: number];
  /** On a right leg, seen in this view, + points to the reader’s right. */
  plusIsRightOnRightLeg: boolean;
  outline: readonly Point[];
  /** Further parts of the outline: toes. */
  more: readonly (readonly Point[])[];
  /** Cut off at the upper edge of the box. */
  open: boolean;
  regions: readonly LegRegion[];
  /** What lies underneath, for orientation. */
  hints: readonly { name: string; at: readonly Point[] }[];
  creases: readonly (readonly Point[])[];
  labels: readonly LegLabel[];
}

/** A place in a view, 0 to 1 across and down its box: the same numbers are the same place on either leg. */
export interface Place {
  across: number;
  down: number;
}
