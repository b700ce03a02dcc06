import { overlayAreas, overlayPins } from '@/clinical/anatomy/overlay';
import { dayName } from '@/clinical/time/day-words';
import { areasOnTwoDates, pinsOnTwoDates } from '../compare/places/format';
import type { NamedPin } from '../trigger-points/types';
import type { SymptomArea } from '../types';

/** What one examination says of the body map. */
export type MapOfVisit = {
  /** 'YYYY-MM-DD' */
  readonly examinedOn: string;
  readonly areas: readonly SymptomArea[];
  readonly pins: readonly NamedPin[];
};

/** Two examinations laid over each other, as the drawing takes them (components/body-map/two-dates). */
export const twoDatesOf = (earlier: MapOfVisit, later: MapOfVisit) => ({
  earlier: dayName(earlier.examinedOn),
  later: dayName(later.examinedOn),
  areas: areasOnTwoDates(overlayAreas(earlier.areas, later.areas)),
  pins: pinsOnTwoDates(overlayPins(earlier.pins, later.pins)),
});
