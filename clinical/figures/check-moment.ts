import type { KneePosition } from '../library/exercise';
import type { Ask } from './ask';
import { lengths, widest } from './body.data';
import { centreOf } from './centre';
import type { Contact, Figure } from './figure';
import { distance } from './geometry';
import { type Body, isFlat, type Limb, lowestFoot, pointOf, wantedBy } from './solve';

const limbs = ['w', 'o'] as const;
const turned = (angle: number): number => ((((angle + 540) % 360) + 360) % 360) - 180;

/** What must hold at every moment of a loop. Units: per cent of standing height, degrees. */
export function checkMoment(figure: Figure, body: Body, knee: KneePosition, ask: Ask) {
  for (const contact of figure.contacts) checkContact(body, contact, ask);
  const { air } = body.key;
  if (air !== undefined)
    ask(
      Math.abs(lowestFoot(body) + Math.max(0, air)) <= 0.01 && air <= 15,
      'air',
      'the lowest foot is where it should be',
      lowestFoot(body),
    );
  ask(body.head[1] <= -5, 'floor', 'the head is not below the floor', body.head[1]);
  for (const limb of limbs) checkLimb(figure, body, limb, knee, ask);
  checkBalance(figure, body, ask);
}

function checkContact(body: Body, contact: Contact, ask: Ask) {
  const [is, wants] = [pointOf(body, contact.p), wantedBy(body, contact)];
  const [dx, dy] = [Math.abs(is[0] - wants[0]), Math.abs(is[1] - wants[1])];
  let off = Math.hypot(dx, dy);
  // What rolls or slides along a surface has to stay on it, not at a place of it.
  if (/^(back|seat|shoulders|chest)$|calf/.test(contact.p)) off = contact.on === 'wall' ? dx : dy;
  else if (/ankle|elbow/.test(contact.p) && contact.on === 'mat') off = dy;
  const allowed = contact.on.includes('.') ? 2.5 : 1;
  ask(off <= allowed, 'contact', `${contact.p} stays on ${contact.on}: off by`, off);
}

function checkLimb(figure: Figure, body: Body, limb: 'w' | 'o', knee: KneePosition, ask: Ask) {
  const { at, bends } = body[limb];
  const flat = isFlat(figure);
  for (const p of ['heel', 'ball', 'toe', 'knee', 'palm', 'elbow'] as const)
    ask(at[p][1] <= 1, 'floor', `${limb}.${p} is not below the floor`, at[p][1]);
  for (const joint of ['hip', 'knee', 'ankle', 'toe', 'shoulder', 'elbow'] as const) {
    const [lo, hi] = widest[joint];
    const angle = turned(bends[joint]);
    const shown = joint === 'shoulder' && angle < lo ? angle + 360 : angle;
    // Seen from front or back the angles are abduction and shortening, so that only the knee can be asked.
    if (!flat || joint === 'knee')
      ask(shown >= lo && shown <= hi, 'range', `${limb}.${joint} is human`, shown);
  }
  if (limb === 'w' || figure.works === 'both') {
    ask(knee !== 'extended' || bends.knee <= 10.5, 'knee', `${limb}.knee is straight`, bends.knee);
    ask(knee !== 'flexed' || bends.knee >= 19.5, 'knee', `${limb}.knee is bent`, bends.knee);
  }
  const key = body.key[limb];
  const shortened = flat || 'short' in key || 'away' in key;
  for (const [from, to, length] of [
    ['knee', 'ankle', lengths.shank],
    ['hip', 'knee', lengths.thigh],
    ['shoulder', 'elbow', lengths.upperArm],
    ['elbow', 'wrist', lengths.forearm],
  ] as const) {
    const is = distance(at[from], at[to]);
    ask(
      is <= length + 0.01 && (shortened || is >= length - 0.01),
      'length',
      `${limb} ${from} to ${to} keeps its length`,
      is,
    );
  }
}

const isFoot = ({ p, on }: Contact): boolean => /heel|ball|toe|ankle/.test(p) && !on.includes('.');

/** If nothing but the feet carries, the centre of mass is over them; a foot less than 4 % up still supports. */
function checkBalance(figure: Figure, body: Body, ask: Ask) {
  const feet = figure.contacts.filter(isFoot);
  const free =
    feet.length > 0 &&
    body.root[1] < -30 &&
    figure.contacts.every((contact) => isFoot(contact) || contact.on.includes('.'));
  if (!free) return;
  const { i, j, t } = body.moment;
  const stands = ({ p, at, on }: Contact): boolean => {
    const place = at[at.length > 1 ? (t < 0.5 ? i : j) : 0];
    return (
      !on.includes('air') &&
      /heel|ball|ankle/.test(p) &&
      place !== undefined &&
      Math.abs(pointOf(body, p)[1] - place[1]) < 4
    );
  };
  const on = limbs.filter((limb) => feet.some((contact) => contact.p.startsWith(limb) && stands(contact)));
  if (on.length === 0) return;
  const soles = on.flatMap((limb) => soleOf(body[limb], isFlat(figure)));
  const [x] = centreOf(body);
  ask(
    x >= Math.min(...soles) - 2 && x <= Math.max(...soles) + 2,
    'balance',
    `would not fall over, feet ${Math.min(...soles).toFixed(1)} to ${Math.max(...soles).toFixed(1)}, centre of mass at`,
    x,
  );
}

const soleOf = ({ at }: Limb, flat: boolean): number[] =>
  flat ? [at.ankle[0] - 3.5, at.ankle[0] + 3.5] : [at.heel[0], at.toe[0]];
