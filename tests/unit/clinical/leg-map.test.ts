import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legViews, legViewWithCode } from '@/clinical/anatomy/leg-map/all-views';
import {
  drawnX,
  endsInPicture,
  isMirrored,
  placeInRegion,
  placeOf,
  placeOnDrawing,
  pointOf,
  regionAt,
} from '@/clinical/anatomy/leg-map/geometry';
import { symptomRegions, symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import { batteryTest } from '@/tests/support/battery-test';

const view = fc.constantFrom(...legViews);
const side = fc.constantFrom('left' as const, 'right' as const);
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.record({ across: fraction, down: fraction });
const pickable = legViews.flatMap((one) =>
  one.regions.filter(({ kind }) => kind !== 'landmark').map((region) => ({ one, region })),
);

describe('left and right', () => {
  test('exactly one of the two legs is mirrored, in every view', () => {
    for (const one of legViews) expect(isMirrored(one, 'left'), one.code).toBe(!isMirrored(one, 'right'));
  });

  test('mirroring twice changes nothing, and the middle stays', () => {
    fc.assert(
      fc.property(view, side, fc.double({ min: -20, max: 44, noNaN: true }), (one, leg, x) => {
        expect(drawnX(one, leg, drawnX(one, leg, x))).toBeCloseTo(x, 9);
        const [left, , width] = one.box;
        expect(drawnX(one, leg, left + width / 2)).toBeCloseTo(left + width / 2, 9);
      }),
    );
  });

  test('left is the exact mirror of right: the same place lies equally far from the other edge', () => {
    fc.assert(
      fc.property(view, place, (one, where) => {
        const [x, y] = pointOf(one, where);
        const [left, , width] = one.box;
        expect(drawnX(one, 'left', x) - left).toBeCloseTo(left + width - drawnX(one, 'right', x), 9);
        expect(pointOf(one, placeOf(one, [x, y]))[1]).toBeCloseTo(y, 9);
      }),
    );
  });

  test('a tap on either drawing gives the same anatomical place', () => {
    fc.assert(
      fc.property(view, side, place, (one, leg, where) => {
        const [x, y] = pointOf(one, where);
        const tapped = placeOnDrawing(one, leg, [drawnX(one, leg, x), y]);
        expect(tapped.across).toBeCloseTo(where.across, 9);
        expect(tapped.down).toBeCloseTo(where.down, 9);
      }),
    );
  });

  test('from behind, the lateral side of the left leg is on the reader’s left, of the right leg on the right', () => {
    const back = legViewWithCode('posterior');
    expect(back && endsInPicture(back, 'left')).toEqual(['lateral', 'medial']);
    expect(back && endsInPicture(back, 'right')).toEqual(['medial', 'lateral']);
  });
});

describe('regions', () => {
  test('no code stands twice in a view', () => {
    for (const one of legViews) {
      const codes = one.regions.map(({ code }) => code);
      expect(new Set(codes).size, one.code).toBe(codes.length);
    }
  });

  test('every region can be hit, and the place given for it hits it', () => {
    for (const { one, region } of pickable) {
      const where = placeInRegion(one, region.code);
      expect(where && regionAt(one, where)?.code, `${one.code} ${region.code}`).toBe(region.code);
    }
  });

  test('beside the leg there is no region, and landmarks are never hit', () => {
    for (const one of legViews) expect(regionAt(one, { across: 0.001, down: 0.5 })).toBeUndefined();
    fc.assert(
      fc.property(view, place, (one, where) => {
        expect(regionAt(one, where)?.kind).not.toBe('landmark');
      }),
    );
  });

  test('every site of the trigger point examination is on the map', () => {
    const drawn = new Set(pickable.map(({ region }) => region.code));
    for (const site of batteryTest('trigger-point-calf').sites ?? []) expect(drawn).toContain(site);
  });

  test('a label points into the leg from its own end', () => {
    for (const one of legViews)
      for (const label of one.labels) {
        expect(one.ends, `${one.code} ${label.text}`).toContain(label.end);
        expect(regionAt(one, placeOf(one, label.at)), `${one.code} ${label.text}`).toBeDefined();
      }
  });
});

describe('the list of symptom regions', () => {
  test('names every region of the map once, in a view that shows it', () => {
    const codes = symptomRegions.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { region } of pickable) expect(codes).toContain(region.code);
    for (const region of symptomRegions)
      if (region.view !== null)
        expect(
          legViewWithCode(region.view)?.regions.map(({ code }) => code),
          region.code,
        ).toContain(region.code);
    expect(symptomRegionWithCode('elbow')).toBeUndefined();
  });
});
