import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyViews } from '@/clinical/anatomy/body-map/all-views';
import { sideAt } from '@/clinical/anatomy/body-map/geometry';
import {
  pinViews,
  placeInPinRegion,
  placeOnBody,
  pointOnBody,
  regionUnderPin,
} from '@/clinical/anatomy/pin-places';
import { symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import { describedPoints } from '@/clinical/anatomy/trigger-points.data';
import { muscles } from '@/clinical/library/muscles.data';

describe('the places of pins', () => {
  test('every region of every drawing has a place, and that place hits it', () => {
    for (const view of pinViews)
      for (const { code } of view.regions) {
        const place = placeInPinRegion(view.code, code);
        expect(place && regionUnderPin(view.code, place)?.code, `${view.code} ${code}`).toBe(code);
      }
  });

  test('on the whole body a pin of either side comes back on its side, at the same place', () => {
    const fraction = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...bodyViews),
        fc.constantFrom('left' as const, 'right' as const),
        fraction,
        fraction,
        (view, side, across, down) => {
          const point = pointOnBody(view, side, { across, down });
          expect(sideAt(view, point[0])).toBe(side);
          const back = placeOnBody(view, point);
          expect(back.side).toBe(side);
          expect(back.across).toBeCloseTo(across, 9);
          expect(back.down).toBeCloseTo(down, 9);
        },
      ),
    );
  });

  test('a code that is no drawing has no region and no place', () => {
    expect(regionUnderPin('above', { across: 0.5, down: 0.5 })).toBeNull();
    expect(placeInPinRegion('above', 'achilles-mid')).toBeNull();
  });
});

describe('the described points', () => {
  test('have a code each, a muscle of the list, a place on the map and zones of the list', () => {
    expect(describedPoints.map(({ code }) => code)).toEqual([
      'soleus-trp-1',
      'soleus-trp-2',
      'soleus-trp-3',
      'gastrocnemius-trp-1',
      'gastrocnemius-trp-2',
      'gastrocnemius-trp-3',
      'gastrocnemius-trp-4',
    ]);
    for (const point of describedPoints) {
      expect(muscles.some(({ name }) => name === point.muscle)).toBe(true);
      expect(placeInPinRegion(point.view, point.regionCode), point.code).not.toBeNull();
      for (const zone of point.zones) expect(symptomRegionWithCode(zone), zone).toBeDefined();
    }
  });
});
