import type { MuscleName } from '../library/muscles.data';
import type { Point } from './geometry';

/** From where it is seen. Side, front and back draw the whole body; each of the others has a drawing of its own. */
export const figureViews = [
  'side',
  'front',
  'back',
  'front-turning',
  'back-turning',
  'chair-above',
  'foot',
  'toes',
  'forearm',
  'fingers',
  'palm',
  'kneeling-ahead',
  'mat-above',
] as const;
export type FigureView = (typeof figureViews)[number];

/** w is the working limb (near in a side view, at +x seen from front or back), o the other one. */
export type LimbKey = 'w' | 'o';
export type Joint =
  | 'hip'
  | 'knee'
  | 'ankle'
  | 'heel'
  | 'ball'
  | 'toe'
  | 'shoulder'
  | 'elbow'
  | 'wrist'
  | 'palm';
type TrunkPoint = 'root' | 'waist' | 'neck' | 'head' | 'seat' | 'back' | 'shoulders' | 'chest';
export type PointName = TrunkPoint | `${LimbKey}.${Joint | 'calf'}`;

/**
 * The numbers of one arm and one leg, in degrees unless said. Clinical signs: flexion, dorsiflexion and toe
 * extension positive; seen from front or back `hip` and `shoulder` are abduction.
 *
 * A leg: `hip knee ankle` (free); `foot knee ankle` (from the ground up: it carries the body); or `foot` alone with a
 * contact of heel or ball (the solver finds the rest). `foot` is the pitch of the sole. An arm: `shoulder elbow
 * wrist`, or `hand` (direction of the fingers) with a contact of the palm.
 */
type LimbNumber =
  | 'hip'
  | 'knee'
  | 'ankle'
  | 'toe'
  | 'foot'
  | 'shoulder'
  | 'elbow'
  | 'wrist'
  | 'hand'
  // out of the picture: thigh (degrees); forearm, arm, leg, shank (share of the length that is seen)
  | 'flex'
  | 'fore'
  | 'away'
  | 'short'
  | 'shin'
  // which way a knee or elbow bends in the picture (1 or -1), the side of the palm, half the width of the shoulders,
  // how far the shoulder is lifted, how far the forefoot swings out
  | 'bow'
  | 'bend'
  | 'palm'
  | 'girdle'
  | 'shrug'
  | 'turn'
  // what only a view of its own draws
  | 'yaw'
  | 'spin'
  | 'arch'
  | 'big'
  | 'small'
  | 'curl'
  | 'helper'
  | 'spread'
  | 'roll'
  | 'wristBend'
  | 'palmUp'
  | 'gap'
  | 'open'
  | 'arm'
  | 'mcp'
  | 'pip'
  | 'dip'
  | 'finger1'
  | 'finger2'
  | 'finger3'
  | 'finger4'
  | 'thumbX'
  | 'thumbY'
  | 'drop'
  | 'out'
  | 'sink'
  | 'handX'
  | 'handY';
export type LimbNumbers = Readonly<Partial<Record<LimbNumber, number>>>;

/**
 * `lean` is the forward tilt of the pelvis (-90 lies on the back, 90 on the front; seen from front or back -90 lies with
 * `w` on top); `spine` and `neck` add to it; `tuck` glides the head back, `swell` fills the belly. `x y` place the pelvis, `air` is the height of
 * the lowest foot.
 */
type TrunkNumber = 'lean' | 'spine' | 'neck' | 'tuck' | 'swell' | 'x' | 'y' | 'air';

/** One pose of the loop: `ms` to arrive, `hold` ms after arriving. Every key of a row names the same numbers. */
export type FigureKey = Readonly<Partial<Record<TrunkNumber, number>>> & {
  readonly lean: number;
  readonly w: LimbNumbers;
  readonly o: LimbNumbers;
  readonly ms?: number;
  readonly hold?: number;
};

/**
 * What touches what, solved again in every frame. `on` is a thing, or a joint (then `at` is counted from it); a list is
 * one surface per key. `at` is one place, or one per key; on the way the point rises by `lift`. `carries`: the body
 * hangs from this point.
 */
export type Contact = {
  readonly p: PointName;
  readonly at: readonly Point[];
  readonly on: string;
  readonly carries?: true;
  readonly lift?: number;
};

/** The same throughout, or one value per key. */
export type PerKey = number | readonly number[];
export type PropKind =
  | 'wall'
  | 'step'
  | 'bench'
  | 'block'
  | 'wedge'
  | 'mat'
  | 'chair'
  | 'post'
  | 'rail'
  | 'round'
  | 'band'
  | 'stick'
  | 'rope'
  | 'wrap'
  | 'weight'
  | 'jamb'
  | 'towel'
  | 'headband'
  | 'other'
  | 'bar'
  | 'dumbbell'
  | 'hammer'
  | 'pull'
  | 'massage'
  | 'squeeze'
  | 'star';
export type Prop = {
  readonly kind: PropKind;
  readonly x?: PerKey;
  readonly y?: PerKey;
  readonly w?: PerKey;
  readonly h?: PerKey;
  readonly r?: number;
  /** Hangs on this point of the body; x and y are counted from it. */
  readonly at?: PointName;
  readonly from?: PointName | Point;
  readonly to?: PointName | Point;
  /** The part of a shank that is wrapped, from and to, 0 knee to 1 ankle. */
  readonly span?: Point;
  readonly face?: 'right' | 'back';
  readonly behind?: true;
  readonly solid?: true;
  readonly wheels?: true;
};

/**
 * A point's way from the first key to the end, drawn beside it by `by`, at least `min` long. `push` is an effort
 * against something that does not give way: so far, from where the point stands.
 */
export type Arrow = {
  readonly p: string;
  readonly by: Point;
  readonly min?: number;
  readonly push?: Point;
};

/** What moves and what it touches: all that a page is sent of a figure. Right side; front and foot as the left. */
export type Poses = {
  readonly view: FigureView;
  /** One limb works and is highlighted, or both do the same. */
  readonly works: 'one' | 'both';
  readonly target: readonly MuscleName[];
  readonly keys: readonly FigureKey[];
  readonly contacts: readonly Contact[];
  readonly props: readonly Prop[];
  /** Hands that close round something, and hands that touch with the fingertips: 'w', 'o' or 'wo'. */
  readonly grip?: string;
  readonly tips?: string;
  /** The key that shows the end (1 unless said). */
  readonly end?: number;
  /** The keys that stand still side by side, where start and end do not tell it all. */
  readonly stills?: readonly number[];
  /** The loop runs on through its keys (gait, hops) and does not stop at them. */
  readonly flow?: true;
  /** The window: x, y, width, height. */
  readonly crop?: Box;
  readonly arrows?: readonly Arrow[];
  readonly lens?: {
    readonly p: PointName;
    readonly to?: PointName;
    readonly r: number;
    readonly corner: 'tl' | 'tr' | 'bl' | 'br';
  };
};

/** What an author writes for one exercise. `thumb` is the key that tells it in one small still. */
export type Figure = Poses & { readonly slug: string; readonly thumb?: number };

export type Box = readonly [x: number, y: number, width: number, height: number];
