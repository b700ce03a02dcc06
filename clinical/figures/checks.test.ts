import { describe, expect, test } from 'vitest';
import { allExercises, exerciseBySlug } from '../library/all-exercises';
import { allFigures, figureOf } from './all-figures';
import { checkKinds, type Failure } from './ask';
import { checkFigure } from './checks';
import type { Figure } from './figure';

/** A figure that the library has, with something about it wrong. */
function broken(slug: string, change: (figure: Figure) => Figure): Failure[] {
  const figure = figureOf(slug);
  if (!figure) throw new Error(`no figure ${slug}`);
  const changed = change(figure);
  return checkFigure(changed, exerciseBySlug(changed.slug)).failures;
}

const inKey = (
  figure: Figure,
  at: number,
  change: (key: Figure['keys'][number]) => Figure['keys'][number],
): Figure => ({
  ...figure,
  keys: figure.keys.map((key, i) => (i === at ? change(key) : key)),
});
const calf = 'single-leg-calf-raise';

describe('figures', () => {
  test('every exercise of the library has one, and only one', () => {
    expect(allFigures.map(({ slug }) => slug).sort()).toEqual(allExercises.map(({ slug }) => slug).sort());
  });

  test('hold everywhere in their loops: contact, place, range, knee, balance, length, no jump', () => {
    const failures = allFigures.flatMap((figure) =>
      checkFigure(figure, exerciseBySlug(figure.slug)).failures.map(
        ({ kind, say }) => `${figure.slug}: ${kind}: ${say}`,
      ),
    );
    expect(failures).toEqual([]);
  });

  const cases: Record<(typeof checkKinds)[number], () => Failure[]> = {
    library: () => broken(calf, (figure) => ({ ...figure, slug: 'no-such-exercise' })),
    shape: () => broken(calf, (figure) => ({ ...figure, target: ['sternocleidomastoid'] })),
    target: () => broken(calf, (figure) => ({ ...figure, target: ['hamstrings'] })),
    seen: () => broken('lateral-step-down', (figure) => ({ ...figure, target: ['gluteus maximus'] })),
    place: () =>
      broken('step-up', (figure) => ({
        ...figure,
        props: figure.props.map((prop) => (prop.kind === 'step' ? { ...prop, y: -20 } : prop)),
      })),
    contact: () =>
      broken('side-plank', (figure) => inKey(figure, 1, (key) => ({ ...key, lean: key.lean - 8 }))),
    air: () => broken('pogo-hop-single', (figure) => inKey(figure, 1, (key) => ({ ...key, air: 40 }))),
    floor: () =>
      broken('prone-y-raise', (figure) =>
        inKey(figure, 0, (key) => ({ ...key, w: { ...key.w, shoulder: 140 } })),
      ),
    range: () =>
      broken('dead-bug', (figure) => inKey(figure, 1, (key) => ({ ...key, o: { ...key.o, elbow: -40 } }))),
    knee: () => broken(calf, (figure) => inKey(figure, 1, (key) => ({ ...key, w: { ...key.w, knee: 40 } }))),
    balance: () =>
      broken('romanian-deadlift', (figure) =>
        inKey(figure, 1, (key) => ({ ...key, w: { ...key.w, ankle: 24 } })),
      ),
    length: () =>
      broken(calf, (figure) => ({
        ...figure,
        keys: figure.keys.map((key) => ({ ...key, w: { ...key.w, short: 1.2 } })),
      })),
    loop: () =>
      broken('dead-bug', (figure) => inKey(figure, 1, () => figure.keys[0] ?? { lean: 0, w: {}, o: {} })),
    jump: () => broken('hip-thrust', (figure) => inKey(figure, 0, (key) => ({ ...key, spine: 20 }))),
  };
  test.each(checkKinds)('a figure broken in its %s is found out', (kind) => {
    expect(cases[kind]().map((failure) => failure.kind)).toContain(kind);
  });

  test.each<[string, string, (figure: Figure) => Figure]>([
    [
      'range',
      'tendon-glides-hand',
      (figure) => inKey(figure, 1, (key) => ({ ...key, w: { ...key.w, pip: 140 } })),
    ],
    [
      'contact',
      'thumb-opposition',
      (figure) => inKey(figure, 1, (key) => ({ ...key, w: { ...key.w, thumbX: 5 } })),
    ],
    [
      'length',
      'thread-the-needle',
      (figure) => inKey(figure, 1, (key) => ({ ...key, w: { ...key.w, turn: 0, handX: 24, handY: -70 } })),
    ],
    ['jump', 'toe-splay', (figure) => inKey(figure, 1, (key) => ({ ...key, w: {} }))],
  ])('a close-up broken in its %s is found out (%s)', (kind, slug, change) => {
    expect(broken(slug, change).map((failure) => failure.kind)).toContain(kind);
  });
});
