import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type GaitMeasureCode,
  type GaitPoints,
  gaitAngle,
  gaitPointNames,
  type Picture,
  pixelDegrees,
  sidesAgree,
} from '@/clinical/battery/gait-angles';
import { gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import { gaitMeasures } from '@/clinical/battery/gait-measures.data';
import { filmed, geometryMaxErrorDegrees, pointsWithAngle } from '../../../bin/bench/gait-angles-proof';

const RUNS = { numRuns: 2000 };

const coordinate = fc.integer({ min: 0, max: 4000 });
const point = fc.record({ x: coordinate, y: coordinate });
const points: fc.Arbitrary<GaitPoints> = fc
  .tuple(...gaitPointNames.map(() => point))
  .map((all) => Object.fromEntries(gaitPointNames.map((name, index) => [name, all[index]])));
const stance = fc.constantFrom('left' as const, 'right' as const);
const posed = fc.constantFrom(...gaitMeasures).chain((measure) =>
  fc.record({
    measure: fc.constant<GaitMeasureCode>(measure.code),
    view: fc.constantFrom(...measure.views),
    stance,
    points,
    mirrored: fc.boolean(),
    reference: fc.option(
      fc.record({ kind: fc.constantFrom('upright' as const, 'level' as const), from: point, to: point }),
    ),
  }),
);
type Posed = typeof posed extends fc.Arbitrary<infer Value> ? Value : never;

const pictureOf = ({ view, mirrored, reference }: Posed): Picture => ({ view, mirrored, reference });
const measured = (pose: Posed, on: GaitPoints = pose.points, picture = pictureOf(pose)) =>
  gaitAngle(pose.measure, on, pose.stance, picture);

type Move = (at: { x: number; y: number }) => { x: number; y: number };
const movedPoints = (on: GaitPoints, move: Move): GaitPoints =>
  Object.fromEntries(Object.entries(on).map(([name, at]) => [name, move(at)]));
const movedPicture = (picture: Picture, move: Move): Picture => ({
  ...picture,
  reference: picture.reference && {
    kind: picture.reference.kind,
    from: move(picture.reference.from),
    to: move(picture.reference.to),
  },
});

/** Angles of a whole turn lie close together at its seam. */
const near = (one: number | null, other: number | null) => {
  if (one === null || other === null) return one === other;
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart) < 1e-6;
};

/** The same angle worked out the long way: each line's compass direction, and their difference. */
function byCompass(pose: Posed): number | null {
  const mirror = pose.mirrored ? -1 : 1;
  const compass = (from: { x: number; y: number }, to: { x: number; y: number }) =>
    (Math.atan2((to.x - from.x) * mirror, from.y - to.y) * 180) / Math.PI;
  const same = (one?: { x: number; y: number }, other?: { x: number; y: number }) =>
    one === undefined || other === undefined || (one.x === other.x && one.y === other.y);
  let up = 0;
  if (pose.reference && !same(pose.reference.from, pose.reference.to)) {
    up = compass(pose.reference.from, pose.reference.to);
    if (pose.reference.kind === 'level') {
      up -= 90;
      while (up > 90) up -= 180;
      while (up <= -90) up += 180;
    }
  }
  const ahead = pose.view === 'left' ? -1 : 1;
  const stanceWay = (pose.stance === 'right' ? 1 : -1) * (pose.view === 'front' ? -1 : 1);
  const line = (from: keyof GaitPoints, to: keyof GaitPoints) => {
    const [one, other] = [pose.points[from], pose.points[to]];
    return one === undefined || other === undefined || same(one, other) ? null : compass(one, other) - up;
  };
  const wrapped = (angle: number) => ((((angle + 180) % 360) + 360) % 360) - 180;
  switch (pose.measure) {
    case 'pelvic-obliquity': {
      const drop =
        pose.stance === 'left' ? line('left-pelvis', 'right-pelvis') : line('right-pelvis', 'left-pelvis');
      // Compass 90 is level; both ways of pointing sideways count alike.
      return drop === null ? null : Math.abs(wrapped(drop)) - 90;
    }
    case 'trunk-side-lean': {
      const trunk = line('spine-base', 'neck-base');
      return trunk === null ? null : wrapped(trunk * stanceWay);
    }
    case 'trunk-forward-lean': {
      const trunk = line('hip', 'shoulder');
      return trunk === null ? null : wrapped(trunk * ahead);
    }
    case 'tibia': {
      const shin = line('knee', 'ankle');
      return shin === null ? null : wrapped((180 - shin) * ahead);
    }
    case 'knee-flexion': {
      const [thigh, shin] = [line('hip', 'knee'), line('knee', 'ankle')];
      return thigh === null || shin === null ? null : wrapped((shin - thigh) * ahead);
    }
    case 'ankle-dorsiflexion': {
      const [shin, foot] = [line('ankle', 'knee'), line('heel', 'toe')];
      return shin === null || foot === null ? null : 90 - wrapped((foot - shin) * ahead);
    }
    case 'rearfoot': {
      const [calf, heel] = [line('calf-middle', 'calf-low'), line('heel-top', 'heel-bottom')];
      return calf === null || heel === null ? null : wrapped((calf - heel) * stanceWay);
    }
  }
}

describe('angles on a picture', () => {
  test('equal an independent computation by compass directions', () => {
    fc.assert(
      fc.property(posed, (pose) => {
        expect(near(measured(pose), byCompass(pose))).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  test('do not change when the picture is moved or enlarged', () => {
    const shift = fc.record({ x: coordinate, y: coordinate, scale: fc.integer({ min: 1, max: 8 }) });
    fc.assert(
      fc.property(posed, shift, (pose, { x, y, scale }) => {
        const move: Move = (at) => ({ x: at.x * scale + x, y: at.y * scale + y });
        const moved = measured(pose, movedPoints(pose.points, move), movedPicture(pictureOf(pose), move));
        expect(near(moved, measured(pose))).toBe(true);
      }),
      RUNS,
    );
  });

  test('are the same from a mirrored picture that is said to be mirrored', () => {
    fc.assert(
      fc.property(posed, (pose) => {
        const flip: Move = ({ x, y }) => ({ x: 4000 - x, y });
        const picture = { ...movedPicture(pictureOf(pose), flip), mirrored: !pose.mirrored };
        expect(near(measured(pose, movedPoints(pose.points, flip), picture), measured(pose))).toBe(true);
      }),
      RUNS,
    );
  });

  test('change sign where forward or a side matters, when nobody says that the picture is mirrored', () => {
    for (const { code, views } of gaitMeasures) {
      for (const view of views) {
        const known = { measure: code, degrees: 8, stance: 'right' as const, view };
        const seen = filmed(pointsWithAngle(known), view, { turned: 0, mirrored: true });
        const angle = gaitAngle(code, seen.points, 'right', { view, mirrored: false, reference: null });
        // The pelvis is told by its named points: mirroring cannot turn a drop into a rise.
        if (code === 'pelvic-obliquity') expect(angle).toBeCloseTo(8, 0);
        // A foot that points the other way is an angle that no ankle has.
        else if (code === 'ankle-dorsiflexion') expect(angle).toBeCloseTo(172, 0);
        else expect(angle).toBeCloseTo(-8, 0);
      }
    }
  });

  test('do not change when the camera is turned, as long as something upright is marked', () => {
    const turns = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(posed, turns, (pose, degrees) => {
        const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
        const rotate: Move = ({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos });
        const upright = {
          kind: 'upright' as const,
          from: { x: 100, y: 900 },
          to: pose.reference ? pose.reference.to : { x: 100, y: 0 },
        };
        fc.pre(upright.to.x !== 100 || upright.to.y !== 900);
        const picture = { ...pictureOf(pose), reference: upright };
        const turned = measured(pose, movedPoints(pose.points, rotate), movedPicture(picture, rotate));
        expect(near(turned, measured(pose, pose.points, picture))).toBe(true);
      }),
      RUNS,
    );
  });

  test('of known figures marked at whole pixels are right within half a degree, turned and mirrored too', () => {
    expect(geometryMaxErrorDegrees()).toBeLessThan(0.5);
    expect(geometryMaxErrorDegrees()).toBeGreaterThan(0);
  });

  test('are unknown while a point is missing, never zero', () => {
    fc.assert(
      fc.property(posed, fc.constantFrom(...gaitPointNames), (pose, gone) => {
        const { [gone]: _, ...rest } = pose.points;
        const needed = gaitMeasures.find((one) => one.code === pose.measure)?.points ?? [];
        if (needed.some((one) => one.name === gone)) expect(measured(pose, rest)).toBeNull();
        else expect(measured(pose, rest)).toBe(measured(pose));
      }),
    );
  });
});

describe('what guards a measurement', () => {
  test('exchanged left and right, or a mirrored picture, is noticed', () => {
    const known = { measure: 'pelvic-obliquity' as const, degrees: 7, stance: 'right' as const };
    for (const view of ['behind', 'front'] as const) {
      const right = filmed(pointsWithAngle({ ...known, view }), view, { turned: 12, mirrored: false });
      expect(sidesAgree(right.points, right.picture)).toBe(true);
      expect(
        sidesAgree(right.points, { ...right.picture, view: view === 'front' ? 'behind' : 'front' }),
      ).toBe(false);
      const mirrored = filmed(pointsWithAngle({ ...known, view }), view, { turned: 12, mirrored: true });
      expect(sidesAgree(mirrored.points, mirrored.picture)).toBe(true);
      expect(sidesAgree(mirrored.points, { ...mirrored.picture, mirrored: false })).toBe(false);
    }
    expect(sidesAgree({}, { view: 'behind', mirrored: false, reference: null })).toBeNull();
  });

  test('what one pixel makes of the angle is told by the shortest line', () => {
    const line = (length: number) =>
      [
        { x: 0, y: 0 },
        { x: length, y: 0 },
      ] as const;
    expect(pixelDegrees([line(57), line(1000)])).toBeCloseTo(1, 1);
    expect(pixelDegrees([])).toBeNull();
    expect(pixelDegrees([line(0)])).toBeNull();
  });

  test('each measure fills notes that exist, have degrees, and lie in the plane of its views', () => {
    for (const measure of gaitMeasures) {
      for (const code of measure.items) {
        const item = gaitItemWithCode(code);
        expect(item?.measure, code).not.toBeNull();
        expect(item?.plane).toBe(measure.views.includes('left') ? 'sagittal' : 'frontal');
      }
      const named = new Set(measure.lines.flat());
      expect([...named].sort()).toEqual(measure.points.map((one) => one.name).sort());
    }
  });
});
