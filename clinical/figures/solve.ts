import { lengths, pelvis } from './body.data';
import type { Contact, FigureKey, Joint, LimbKey, LimbNumbers, PerKey, Poses } from './figure';
import { acos, beside, cos, distance, go, mix, type Point, place, reach } from './geometry';

type Joints = Readonly<Record<Joint, Point>>;
type Numbers = Readonly<Record<string, number | undefined>>;
type Legs = Readonly<Record<LimbKey, Leg>>;
type Arm = 'shoulder' | 'elbow' | 'wrist' | 'palm';
type Leg = {
  readonly at: Omit<Joints, Arm>;
  readonly bends: Omit<Limb['bends'], 'shoulder' | 'elbow'>;
  readonly runs: Omit<Limb['runs'], 'hand'>;
};

/** One arm and one leg as solved: places, joint angles and world directions in degrees. */
export type Limb = {
  readonly at: Joints;
  readonly bends: Readonly<Record<'hip' | 'knee' | 'ankle' | 'toe' | 'shoulder' | 'elbow', number>>;
  readonly runs: Readonly<Record<'thigh' | 'shank' | 'foot' | 'toe' | 'hand', number>>;
  readonly grips: boolean;
};

/** Where the loop stands: between key `i` and key `j`, `t` of the way. */
export type Moment = { readonly i: number; readonly j: number; readonly t: number };

/** The whole body at one moment. `lean`, `chest` and `nod` are the forward tilts of pelvis, chest and head. */
export type Body = {
  readonly root: Point;
  readonly waist: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly lean: number;
  readonly chest: number;
  readonly nod: number;
  readonly w: Limb;
  readonly o: Limb;
  readonly key: FigureKey;
  readonly moment: Moment;
};

export const isFlat = (figure: Poses): boolean => figure.view !== 'side';

/** A number that is the same throughout, or one per key. */
export function perKey(value: PerKey, { i, j, t }: Moment): number {
  if (typeof value === 'number') return value;
  const [only = 0] = value;
  return value.length < 2 ? only : mix(value[i] ?? only, value[j] ?? only, t);
}

/** Where a contact wants its point; a foot on its way between two places is lifted. */
function spotOf({ at, lift = 0 }: Contact, moment: Moment): Point {
  const { i, j, t } = moment;
  const moves = i !== j && at.length > 1 && String(at[i]) !== String(at[j]);
  return [
    perKey(
      at.map(([x]) => x),
      moment,
    ),
    perKey(
      at.map(([, y]) => y),
      moment,
    ) - (moves ? lift * Math.sin(t * Math.PI) : 0),
  ];
}

/** Points of the trunk in the frame of the chest: x forward, y up from the waist. */
const onTrunk: Readonly<Record<string, Point>> = {
  back: [-6.1, 13],
  shoulders: [-5, 17.6],
  chest: [6.3, 11.6],
};

/** Any named point of a body; one that is not known is its root. */
export function pointOf(body: Body, name: string): Point {
  const limb = name.startsWith('w.') ? body.w : body.o;
  const trunk = onTrunk[name];
  if (trunk) return place(body.waist, body.chest, [trunk])[0] ?? body.root;
  if (name === 'seat')
    return place(body.root, body.lean, pelvis).reduce((low, one) => (one[1] > low[1] ? one : low));
  if (name.endsWith('.calf')) return beside(limb.at.knee, limb.runs.shank, 9, -4.7);
  const joints: Readonly<Record<string, Point | undefined>> = limb.at;
  const { root, waist, neck, head } = body;
  const middle: Readonly<Record<string, Point | undefined>> = { root, waist, neck, head };
  return joints[name.slice(2)] ?? middle[name] ?? root;
}

/** Where a contact of this body belongs. */
export function wantedBy(body: Body, contact: Contact): Point {
  const [x, y] = spotOf(contact, body.moment);
  const [a, b] = contact.on[1] === '.' ? pointOf(body, contact.on) : [0, 0];
  return [x + a, y + b];
}

function footPoints(ankle: Point, foot: number, toe: number) {
  const sole = go(ankle, foot - 90, lengths.ankleHeight);
  const ball = go(sole, foot, lengths.ball);
  return { heel: go(sole, foot, -lengths.heel), ball, toe: go(ball, foot + toe, lengths.toe) };
}

/** The numbers at this moment: straight between two keys; a loop that flows takes the curve through all of them. */
function numbersAt(figure: Poses, { i, j, t }: Moment, of: (key: FigureKey) => Numbers): Numbers {
  const { keys, flow } = figure;
  const count = keys.length;
  const [before, from, to, after] = [i + count - 1, i, j, j + 1].map((index) => {
    const key = keys[index % count];
    return key ? of(key) : {};
  });
  const mixed: Record<string, number> = {};
  for (const name in from) {
    const a = from[name];
    if (typeof a !== 'number') continue;
    const b = to?.[name] ?? a;
    const bow =
      i === j
        ? 0
        : ((b - (before?.[name] ?? a)) * t * (1 - t) * (1 - t) -
            ((after?.[name] ?? b) - a) * t * t * (1 - t)) /
          2;
    mixed[name] = flow ? mix(a, b, t * t * (3 - 2 * t)) + bow : mix(a, b, t);
  }
  return mixed;
}

function keyAt(figure: Poses, moment: Moment): FigureKey {
  const trunk = numbersAt(figure, moment, ({ w: _w, o: _o, ...rest }) => rest);
  return {
    ...trunk,
    lean: trunk.lean ?? 0,
    w: onlyNumbers(numbersAt(figure, moment, ({ w }) => w)),
    o: onlyNumbers(numbersAt(figure, moment, ({ o }) => o)),
  };
}
const onlyNumbers = (numbers: LimbNumbers): LimbNumbers => numbers;

/** The body at this moment, with every contact held. */
export function solve(figure: Poses, moment: Moment): Body {
  const { contacts } = figure;
  const flat = isFlat(figure);
  const key = keyAt(figure, moment);
  const { lean, spine = 0, neck = 0, tuck = 0, x = 0, y = 0, air } = key;
  const chest = lean + spine;
  const nod = chest + neck;
  const build = (root: Point): Body => {
    const waist = go(root, 180 - lean, lengths.pelvis);
    const neckAt = go(waist, 180 - chest, lengths.thorax + 0.9);
    const throat = go(neckAt, 180 - (chest + nod) / 2, 4.2);
    const head = go(go(throat, 180 - nod, 6.4), 90 - nod, (flat ? 0 : 1.1) - tuck);
    const legs: Legs = {
      w: legOf(figure, moment, key, root, 'w'),
      o: legOf(figure, moment, key, root, 'o'),
    };
    const arm = (limb: LimbKey) => withArm(figure, moment, key, neckAt, limb, legs);
    return { root, waist, neck: neckAt, head, lean, chest, nod, w: arm('w'), o: arm('o'), key, moment };
  };
  const carrier = contacts.find(({ carries }) => carries) ?? contacts.find((one) => isStanding(key, one));
  const loose = build([0, 0]);
  if (carrier) {
    const [hangs, wants] = [pointOf(loose, carrier.p), spotOf(carrier, moment)];
    return build([wants[0] - hangs[0], wants[1] - hangs[1]]);
  }
  return build([x, air === undefined ? y : -Math.max(0, air) - lowestFoot(loose)]);
}

/** A leg that is written from the ground up carries the body. */
function isStanding(key: FigureKey, { p }: Contact): boolean {
  const limb = p.startsWith('w.') ? key.w : key.o;
  return p[1] === '.' && !p.endsWith('palm') && limb.foot !== undefined && limb.knee !== undefined;
}

/** y of the lowest point of both feet. */
export const lowestFoot = ({ w, o }: Body): number =>
  Math.max(...[w.at, o.at].flatMap(({ heel, ball, toe }) => [heel[1], ball[1], toe[1]]));

function legOf(figure: Poses, moment: Moment, key: FigureKey, root: Point, limb: LimbKey): Leg {
  const flat = isFlat(figure);
  const { lean } = key;
  const numbers = key[limb];
  const side = flat && limb === 'o' ? -1 : 1;
  const { short = 1, foot, shin = short, bow = 1, toe = 0 } = numbers;
  let { hip = 0, knee = 0, ankle = 0, flex = 0 } = numbers;
  const hipAt: Point = flat ? go(root, 90 - lean, side * lengths.hipHalf) : root;
  let thigh = short * lengths.thigh;
  let shank = shin * lengths.shank;
  /** Which way the knee bends in the picture; seen from the front it does not. */
  let bent = flat ? 0 : -1;
  const goal =
    foot !== undefined && numbers.knee === undefined
      ? figure.contacts.find(({ p }) => p === `${limb}.heel` || p === `${limb}.ball`)
      : undefined;
  if (goal && foot !== undefined) {
    const wants = spotOf(goal, moment);
    const points = footPoints([0, 0], 90 + foot, 0);
    const off = flat
      ? go([0, 0], foot, lengths.ankleHeight)
      : goal.p.endsWith('heel')
        ? points.heel
        : points.ball;
    const ankleAt: Point = [wants[0] - off[0], wants[1] - off[1]];
    const bends = flat && !numbers.short;
    if (bends) {
      // Seen from the front, a bent leg comes towards the viewer.
      flex = acos(distance(ankleAt, hipAt) / (lengths.thigh + lengths.shank));
      knee = 2 * flex;
    }
    const sign = flat ? -side * bow : -1;
    const [runs, bend] = reach(hipAt, ankleAt, thigh * cos(flex), shank * cos(flex), sign);
    hip = side * (runs + lean);
    if (!bends) {
      knee = bend;
      bent = sign;
    }
    ankle = foot - runs + bend;
  } else if (foot !== undefined) hip = side * (foot - side * ankle + (flat ? 0 : knee) + lean);
  if (flat && !numbers.short) {
    thigh *= cos(flex);
    shank *= cos(flex - knee);
  }
  const thighRuns = side * hip - lean;
  const shankRuns = thighRuns + bent * knee;
  const footRuns = flat ? (foot ?? shankRuns + side * ankle) : shankRuns + 90 + ankle;
  const kneeAt = go(hipAt, thighRuns, thigh);
  const ankleAt = go(kneeAt, shankRuns, shank);
  const low = go(ankleAt, footRuns, lengths.ankleHeight);
  const ends = flat ? { heel: low, ball: low, toe: low } : footPoints(ankleAt, footRuns, toe);
  return {
    at: {
      hip: hipAt,
      knee: kneeAt,
      ankle: ankleAt,
      ...ends,
    },
    bends: { hip, knee, ankle, toe },
    runs: { thigh: thighRuns, shank: shankRuns, foot: footRuns, toe: footRuns + toe },
  };
}

function withArm(
  { contacts, grip = '', tips = '', view }: Poses,
  moment: Moment,
  key: FigureKey,
  neckAt: Point,
  limb: LimbKey,
  legs: Legs,
): Limb {
  const flat = view !== 'side';
  const { lean, spine = 0 } = key;
  const chest = lean + spine;
  const numbers = key[limb];
  const side = flat && limb === 'o' ? -1 : 1;
  const { away = 1, palm = 1, bend = 1, shrug = 0 } = numbers;
  const across = flat ? side * (numbers.girdle ?? lengths.shoulderHalf) : (numbers.girdle ?? -0.8);
  const shoulder = go(go(neckAt, 180 - chest, (flat ? -2.5 : -0.9) + shrug), 90 - chest, across);
  let upper = side * (numbers.shoulder ?? 8) - chest;
  let elbow = numbers.elbow ?? 12;
  let hand = upper + side * elbow + side * (numbers.wrist ?? 0);
  const grips = grip.includes(limb);
  const [along, off] = grips ? [3, 0.3] : tips.includes(limb) ? [8.4, 0.5] : [4.5, 1.4];
  const contact = contacts.find(({ p }) => p === `${limb}.palm`);
  if (contact && numbers.hand !== undefined) {
    hand = numbers.hand;
    const [x, y] = spotOf(contact, moment);
    const leg: Readonly<Record<string, Point | undefined>> = legs[contact.on[0] === 'o' ? 'o' : 'w'].at;
    const [a, b] = (contact.on[1] === '.' ? leg[contact.on.slice(2)] : undefined) ?? [0, 0];
    const wrist = beside([x + a, y + b], hand, -along, palm * off);
    [upper, elbow] = reach(shoulder, wrist, lengths.upperArm * away, lengths.forearm * away, bend * side);
    elbow *= bend;
  }
  const elbowAt = go(shoulder, upper, lengths.upperArm * away);
  const wrist = go(elbowAt, upper + side * elbow, lengths.forearm * (numbers.fore ?? away));
  if ((numbers.fore ?? 0) < 0) hand += 180;
  const { at, bends, runs } = legs[limb];
  return {
    at: { ...at, shoulder, elbow: elbowAt, wrist, palm: beside(wrist, hand, along, -palm * off) },
    bends: { ...bends, shoulder: upper + chest, elbow },
    runs: { ...runs, hand },
    grips,
  };
}
