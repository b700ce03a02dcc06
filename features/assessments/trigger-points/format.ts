import { legViewWithCode } from '@/clinical/anatomy/leg-map/all-views';
import { regionAt } from '@/clinical/anatomy/leg-map/geometry';
import { field, rowFields, scoreIn, truthField, truthIn } from '../format';
import type { PinEntry, PinPlace, PinScore, Values } from '../types';

export const PIN_QUESTIONS = [
  { part: 'band', key: 'tautBand', label: 'band', spoken: 'taut band' },
  { part: 'spot', key: 'sensitiveSpot', label: 'spot', spoken: 'sensitive spot' },
  { part: 'referral', key: 'referral', label: 'referral', spoken: 'referred symptom' },
  { part: 'recognised', key: 'recognised', label: 'recognised', spoken: 'recognised by the patient' },
] as const;

/** What stands in one pin's row, as the rules read it. */
export function pinScoreOf(row: Values): PinScore {
  return {
    answers: {
      tautBand: truthIn(row.band),
      sensitiveSpot: truthIn(row.spot),
      referral: truthIn(row.referral),
      recognised: truthIn(row.recognised),
    },
    tenderness: scoreIn(row.tenderness),
  };
}

/** True when anything was asked at this pin today. */
export const isScored = ({ answers, tenderness }: PinScore): boolean =>
  tenderness !== null || Object.values(answers).some((answer) => answer !== null);

const scoreFields = ({ answers, tenderness }: PinScore) => ({
  band: truthField(answers.tautBand),
  spot: truthField(answers.sensitiveSpot),
  referral: truthField(answers.referral),
  recognised: truthField(answers.recognised),
  tenderness: field(tenderness),
});

const placeFields = (place: PinPlace) => ({
  label: place.label,
  muscle: place.muscle,
  side: place.side,
  view: place.view,
  where: place.regionCode === null ? '' : `${place.view}/${place.regionCode}`,
  across: String(place.acrossFraction),
  down: String(place.downFraction),
});

export function pinFields(pins: readonly PinEntry[]): Record<string, string> {
  return Object.assign(
    {},
    ...pins.map((pin) =>
      rowFields('pin', pin.id, { ...(pin.place ? placeFields(pin.place) : {}), ...scoreFields(pin) }),
    ),
  );
}

/** The region under a pin in words, with the view in which it was set. */
export function placeInWords({ view: code, acrossFraction, downFraction }: PinPlace): string {
  const view = legViewWithCode(code);
  const region = view && regionAt(view, { across: acrossFraction, down: downFraction });
  return region?.name ?? (view ? `outside the named regions, ${view.name}` : 'place not known');
}
