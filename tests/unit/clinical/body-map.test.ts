import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyView, bodyViews } from '@/clinical/anatomy/body-map/all-views';
import {
  BODY_BOX,
  drawnX,
  regionAt,
  sideAt,
  spotsOf,
  withMirror,
} from '@/clinical/anatomy/body-map/geometry';
import { bodyViewsOf, legViewOf, shapesOn } from '@/clinical/anatomy/body-map/shown';
import { nextInDirection } from '@/clinical/anatomy/body-map/steps';
import { legViews, legViewWithCode } from '@/clinical/anatomy/leg-map/all-views';
import { symptomRegions, symptomRegionWithCode } from '@/clinical/anatomy/regions.data';

const view = fc.constantFrom(...bodyViews);
const [left, top, width, height] = BODY_BOX;
const point = fc.tuple(
  fc.double({ min: left, max: left + width, noNaN: true }),
  fc.double({ min: top, max: top + height, noNaN: true }),
);

describe('left and right of the whole body', () => {
  test('from in front the patient’s right is on the reader’s left, from behind the left is', () => {
    expect(sideAt(bodyView.front, -20)).toBe('right');
    expect(sideAt(bodyView.front, 20)).toBe('left');
    expect(sideAt(bodyView.back, -20)).toBe('left');
    expect(sideAt(bodyView.back, 20)).toBe('right');
  });

  test('one half is the exact mirror of the other: the same place is the same region of the other side', () => {
    fc.assert(
      fc.property(view, point, (one, [x, y]) => {
        const [here, there] = [regionAt(one, [x, y]), regionAt(one, [-x, y])];
        expect(there?.code).toBe(here?.code);
        if (here && here.side !== 'middle' && Math.abs(x) > 0.001) expect(there?.side).not.toBe(here.side);
        if (here?.side === 'middle') expect(there?.side).toBe('middle');
      }),
      { numRuns: 3000 },
    );
  });

  test('what is drawn for a side is hit as that side', () => {
    fc.assert(
      fc.property(view, fc.constantFrom('left' as const, 'right' as const), point, (one, side, [x, y]) => {
        const lateral = Math.abs(x) + 0.001;
        const hit = regionAt(one, [drawnX(one, side, lateral), y]);
        if (hit && hit.side !== 'middle') expect(hit.side).toBe(side);
      }),
      { numRuns: 3000 },
    );
  });

  test('a spot of one side lies on that half, and hits its own region', () => {
    for (const one of bodyViews)
      for (const spot of spotsOf(one)) {
        expect(regionAt(one, spot.at), `${one.code} ${spot.side} ${spot.code}`).toEqual({
          code: spot.code,
          side: spot.side,
        });
        if (spot.side !== 'middle') expect(sideAt(one, spot.at[0])).toBe(spot.side);
      }
  });
});

describe('regions of the whole body', () => {
  test('stand once in a view, are in the list, and are on the midline where the list says so', () => {
    for (const one of bodyViews) {
      const codes = one.regions.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { code, sides } of one.regions) {
        expect(symptomRegionWithCode(code), code).toBeDefined();
        expect(symptomRegionWithCode(code)?.middle === true, code).toBe(sides === 'middle');
      }
    }
  });

  test('of the list each is drawn somewhere: on the body, on the leg, or as the regions that it covers', () => {
    const onLeg = new Set(legViews.flatMap((one) => one.regions.map(({ code }) => code)));
    for (const { code, covers } of symptomRegions) {
      const drawn = bodyViewsOf(code).length > 0 || onLeg.has(code);
      expect(drawn || (covers?.every((part) => bodyViewsOf(part).length > 0) ?? false), code).toBe(true);
    }
  });

  test('leave no gap: a point inside the body has a region', () => {
    fc.assert(
      fc.property(view, point, (one, [x, y]) => {
        const inside = isInsideByRays([Math.abs(x), y], withMirror(one.half));
        // Close to the contour the drawn curve and its corners differ by less than a line’s width.
        if (inside && isInsideByRays([Math.abs(x) + 1.2, y], withMirror(one.half)))
          expect(regionAt(one, [x, y]), `${one.code} ${x} ${y}`).toBeDefined();
      }),
      { numRuns: 5000 },
    );
  });

  test('of the calf lead to the leg map, under the same code', () => {
    const calf = ['gastroc-medial-belly', 'gastroc-lateral-belly', 'soleus-medial-distal', 'achilles-mid'];
    for (const code of [...calf, 'soleus-lateral-to-achilles', 'tibialis-anterior', 'peroneals']) {
      const leg = legViewOf(code);
      expect(leg && legViewWithCode(leg)?.regions.some((region) => region.code === code), code).toBe(true);
      expect(bodyViewsOf(code).length, code).toBeGreaterThan(0);
    }
    expect(legViewOf('calf-whole')).toBe('posterior');
    expect(legViewOf('gluteus-medius')).toBeNull();
  });

  test('a place that only the leg map has lies on the calf of the body from behind', () => {
    const shapes = shapesOn(bodyView.back, 'soleus-central');
    expect(shapes).toHaveLength(1);
    for (const at of shapes[0]?.at ?? [])
      expect(regionAt(bodyView.back, at)?.code).toMatch(/soleus|gastroc|achilles/);
    expect(shapesOn(bodyView.front, 'soleus-central')).toEqual([]);
    expect(shapesOn(bodyView.back, 'calf-whole')).toHaveLength(4);
  });
});

describe('arrow keys', () => {
  test('reach every region from every other', () => {
    for (const one of bodyViews) {
      const places = spotsOf(one).map(({ at }) => at);
      const reached = new Set([0]);
      const open = [0];
      for (let from = open.pop(); from !== undefined; from = open.pop())
        for (const direction of ['up', 'down', 'left', 'right'] as const) {
          const next = nextInDirection(places, from, direction);
          if (!reached.has(next)) {
            reached.add(next);
            open.push(next);
          }
        }
      const missed = spotsOf(one).filter((_, at) => !reached.has(at));
      expect(missed.map(({ side, code }) => `${one.code} ${side} ${code}`)).toEqual([]);
    }
  });

  test('never go back against their direction', () => {
    fc.assert(
      fc.property(
        view,
        fc.nat(200),
        fc.constantFrom('left' as const, 'right' as const),
        (one, n, direction) => {
          const places = spotsOf(one).map(({ at }) => at);
          const from = n % places.length;
          const [here, there] = [places[from], places[nextInDirection(places, from, direction)]];
          const moved = (there?.[0] ?? 0) - (here?.[0] ?? 0);
          expect(direction === 'right' ? moved >= 0 : moved <= 0).toBe(true);
        },
      ),
    );
  });
});

/** Even-odd by hand, over the straight lines between the corners. */
function isInsideByRays([x, y]: readonly [number, number], corners: readonly (readonly [number, number])[]) {
  let crossings = 0;
  corners.forEach(([ax, ay], at) => {
    const [bx, by] = corners[(at + 1) % corners.length] ?? [ax, ay];
    if (ay > y === by > y) return;
    if (x < ax + ((y - ay) / (by - ay)) * (bx - ax)) crossings += 1;
  });
  return crossings % 2 === 1;
}
