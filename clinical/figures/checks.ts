import type { Exercise } from '../library/exercise';
import type { Ask, Failure } from './ask';
import { checkMoment } from './check-moment';
import { checkOwnView } from './check-own-view';
import type { Contact, Figure } from './figure';
import { distance } from './geometry';
import { muscleShapes } from './muscles.data';
import { isFlat, perKey, pointOf, solve } from './solve';
import { bodyIn, loopMs, momentAt } from './timing';

/** So many moments of every loop are looked at. */
const MOMENTS = 60;

/** From the middle of a joint to the skin that touches. */
const thickness: Readonly<Record<string, number>> = { knee: 3.4, elbow: 1.9, hip: 5, ankle: 3 };

const hidden = {
  front: /hamstrings|gastrocnemius|soleus|gluteus maximus|erector|trapezius|infraspinatus|achilles/,
  back: /quadriceps|abdominis|tibialis|iliopsoas|hip flexors|neck flexors/,
};

/** Everything a machine can ask of a figure: what is wrong with it, and how many questions that took. */
export function checkFigure(
  figure: Figure,
  exercise: Exercise | undefined,
): { asked: number; failures: Failure[] } {
  const failures = new Map<string, Failure>();
  let asked = 0;
  const ask: Ask = (holds, kind, say, measured) => {
    asked += 1;
    const told = `${kind} ${say}`;
    if (holds || failures.has(told)) return;
    failures.set(told, { kind, say: measured === undefined ? say : `${say} (${measured.toFixed(2)})` });
  };
  checkTargets(figure, exercise, ask);
  const own = checkOwnView(figure, ask);
  if (!own) {
    for (const contact of figure.contacts) checkPlace(figure, contact, ask);
    checkKeys(figure, ask);
    const whole = loopMs(figure, null);
    for (let i = 0; i <= MOMENTS; i++)
      checkMoment(
        figure,
        solve(figure, momentAt(figure, (i / MOMENTS) * whole, null)),
        exercise?.kneePosition ?? 'any',
        ask,
      );
  }
  return { asked, failures: [...failures.values()] };
}

function checkTargets({ target, view }: Figure, exercise: Exercise | undefined, ask: Ask) {
  ask(exercise !== undefined, 'library', 'is in the library');
  for (const name of target) {
    const drawnByView = [
      'foot',
      'toes',
      'fingers',
      'palm',
      'kneeling-ahead',
      'mat-above',
      'chair-above',
    ].includes(view);
    ask(drawnByView || muscleShapes[name] !== undefined, 'shape', `has a shape for ${name}`);
    const cannot = view.startsWith('front') ? hidden.front : view.startsWith('back') ? hidden.back : /^$/;
    ask(!cannot.test(name), 'seen', `${name} can be seen in the ${view} view`);
    ask(exercise?.targetMuscles.includes(name) !== false, 'target', `${name} is a target in the library`);
  }
}

/** The stated place lies on the stated surface. */
function checkPlace(figure: Figure, { p, at, on: surfaces }: Contact, ask: Ask) {
  const joint = p.split('.')[1] ?? '';
  for (const [i, [x, y]] of at.entries()) {
    const named = surfaces.split(',');
    const on = named[i] ?? named[0] ?? '';
    const prop = figure.props.find(({ kind }) => kind === on);
    const near = (surface: number) => {
      const low = y + (thickness[joint] ?? 0) - surface;
      ask(Math.abs(low) <= 1.4, 'place', `${p} is meant to be on the ${on}: too low by`, low);
    };
    if (on === 'floor') near(0);
    if (on === 'mat') near(-1.4);
    if (!prop || prop.x === undefined) continue;
    const still = { i, j: i, t: 0 };
    const left = perKey(prop.x, still);
    if (on === 'wall') ask(Math.abs(x - left) <= 1, 'place', `${p} is meant to be on the wall`, x - left);
    if (on !== 'step' && on !== 'bench') continue;
    const top = perKey(prop.y ?? 0, still);
    near(isFlat(figure) && joint === 'ankle' ? top - 0.9 : top);
    const right = left + perKey(prop.w ?? 6, still);
    ask(x >= left - 5 && x <= right + 1, 'place', `${p} is meant to be over the ${on}`, x);
  }
}

/** The loop moves, and arrives where each key begins: a number that only one key names would jump. */
function checkKeys(figure: Figure, ask: Ask) {
  const [first, second] = [bodyIn(figure, 0), bodyIn(figure, 1)];
  const moves =
    figure.slug === 'ice-calf-post-run' ||
    [
      'head',
      'root',
      ...['w', 'o'].flatMap((limb) => ['knee', 'toe', 'wrist', 'hip'].map((p) => `${limb}.${p}`)),
    ].some((p) => distance(pointOf(first, p), pointOf(second, p)) > 1.5) ||
    first.w.runs.foot !== second.w.runs.foot ||
    first.key.w.yaw !== second.key.w.yaw;
  ask(moves, 'loop', 'the keys differ');
  for (const i of figure.keys.keys()) {
    const j = (i + 1) % figure.keys.length;
    const [arrived, begun] = [solve(figure, { i, j, t: 1 }), bodyIn(figure, j)];
    for (const p of ['root', 'head', 'w.toe', 'o.toe', 'w.palm', 'o.palm']) {
      const off = distance(pointOf(arrived, p), pointOf(begun, p));
      ask(off < 0.3, 'jump', `${p} arrives where key ${j} begins: away by`, off);
    }
  }
}
