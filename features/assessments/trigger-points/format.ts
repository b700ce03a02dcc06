import { pinViewWithCode, regionUnderPin } from '@/clinical/anatomy/pin-places';
import { pressureUnits } from '@/clinical/battery/pressure';
import { techniques } from '@/clinical/triage/techniques.data';
import type { PinRow, PinScoreRow } from '@/db/queries/trigger-points';
import { field, rowFields, scoreIn, truthField, truthIn } from '../format';
import type { Values } from '../types';
import { pressureInWords } from './pressure/format';
import type { PinEntry, PinPlace, PinScore } from './types';
import { zoneField, zonesInWords } from './zones/format';

export const PIN_QUESTIONS = [
  { part: 'band', key: 'tautBand', label: 'band', spoken: 'taut band' },
  { part: 'spot', key: 'sensitiveSpot', label: 'spot', spoken: 'sensitive spot' },
  { part: 'referral', key: 'referral', label: 'referral', spoken: 'referred symptom' },
  { part: 'recognised', key: 'recognised', label: 'recognised', spoken: 'recognised by the patient' },
] as const;

/** Signs that do not make the status. */
export const PIN_SIGNS = [
  { part: 'nodule', label: 'nodule', spoken: 'nodule in the band' },
  { part: 'twitch', label: 'twitch', spoken: 'local twitch' },
  { part: 'jump', label: 'jump', spoken: 'jump sign' },
] as const;

/** How many zones a row has room for. */
export const ZONES = ['zone1', 'zone2', 'zone3'] as const;

/** The answers in one pin's row, as the status rule and the map read them. */
export function pinScoreOf(row: Values): Pick<PinScore, 'answers' | 'tenderness'> {
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
export const isScored = ({ answers, tenderness }: Pick<PinScore, 'answers' | 'tenderness'>): boolean =>
  tenderness !== null || Object.values(answers).some((answer) => answer !== null);

const scoreFields = ({ answers, tenderness, signs, zones, pressure, treated }: PinScore) => ({
  band: truthField(answers.tautBand),
  spot: truthField(answers.sensitiveSpot),
  referral: truthField(answers.referral),
  recognised: truthField(answers.recognised),
  tenderness: field(tenderness),
  nodule: truthField(signs.nodule),
  twitch: truthField(signs.twitch),
  jump: truthField(signs.jump),
  ...Object.fromEntries(ZONES.map((part, at) => [part, zoneField(zones[at])])),
  trials: pressure?.trials.join(' ') ?? '',
  unit: pressure?.unit ?? '',
  device: field(pressure?.device ?? null),
  technique: treated?.technique ?? '',
  seconds: field(treated?.seconds ?? null),
  after: field(treated?.tendernessAfter ?? null),
  reason: field(treated?.reason ?? null),
});

const placeFields = (place: PinPlace) => ({
  label: place.label,
  muscle: place.muscle,
  side: place.side,
  view: place.view,
  where: place.regionCode === null ? '' : `${place.view}/${place.regionCode}`,
  across: String(place.acrossFraction),
  down: String(place.downFraction),
  code: field(place.code),
  landmark: field(place.landmark),
  distance: field(place.landmarkDistanceCm),
});

export function pinFields(pins: readonly PinEntry[]): Record<string, string> {
  return Object.assign(
    {},
    ...pins.map((pin) =>
      rowFields('pin', pin.id, { ...(pin.place ? placeFields(pin.place) : {}), ...scoreFields(pin) }),
    ),
  );
}

/** The pins as rows: those that the draft names itself, and what it found at each. */
export const pinRows = (pins: readonly PinEntry[]) => ({
  found: pins.flatMap(({ id, place }) => (place ? [{ id, ...place }] : [])),
  scores: pins.map(
    ({ id, answers, tenderness, signs, zones, pressure, treated }): PinScoreRow => ({
      triggerPointId: id,
      ...answers,
      tenderness,
      ...signs,
      referredZones: zones.length === 0 ? null : [...zones],
      pressureDevice: pressure?.device ?? null,
      pressureUnit: pressure?.unit ?? null,
      pressureTrials: pressure ? [...pressure.trials] : null,
      technique: treated?.technique ?? null,
      techniqueSeconds: treated?.seconds ?? null,
      tendernessAfter: treated?.tendernessAfter ?? null,
      techniqueReason: treated?.reason ?? null,
    }),
  ),
});

/** What one visit found at a pin, from its row. A technique that has left the list is passed over. */
export function scoreOfRow(row: PinScoreRow): PinScore {
  const { tautBand, sensitiveSpot, referral, recognised, tenderness } = row;
  const { nodule = null, twitch = null, jump = null, pressureTrials, techniqueSeconds = null } = row;
  const unit = pressureUnits.find((one) => one === row.pressureUnit);
  const technique = techniques.find((one) => one.code === row.technique);
  return {
    answers: { tautBand, sensitiveSpot, referral, recognised },
    tenderness,
    signs: { nodule, twitch, jump },
    zones: row.referredZones ?? [],
    pressure:
      unit && pressureTrials ? { unit, trials: pressureTrials, device: row.pressureDevice ?? null } : null,
    treated: technique
      ? {
          technique: technique.code,
          seconds: techniqueSeconds,
          tendernessAfter: row.tendernessAfter ?? null,
          reason: row.techniqueReason ?? null,
        }
      : null,
  };
}

export function placeOfRow({
  id: _,
  code = null,
  landmark = null,
  landmarkDistanceCm = null,
  ...place
}: PinRow): PinPlace {
  return { ...place, code, landmark, landmarkDistanceCm };
}

type Placed = Pick<PinPlace, 'view' | 'acrossFraction' | 'downFraction'> &
  Partial<Pick<PinPlace, 'landmark' | 'landmarkDistanceCm'>>;

/** The region under a pin in words, with what it was measured from: “soleus, medial distal; 9 cm from the heel bone”. */
export function placeInWords(pin: Placed): string {
  const view = pinViewWithCode(pin.view);
  const region = regionUnderPin(pin.view, { across: pin.acrossFraction, down: pin.downFraction });
  const on = region?.name ?? (view ? `outside the named regions, ${view.name}` : 'place not known');
  const from = landmarkInWords(pin.landmark ?? null, pin.landmarkDistanceCm ?? null);
  return from ? `${on}; ${from}` : on;
}

/** “9 cm from the medial malleolus”; null without a landmark. */
function landmarkInWords(landmark: string | null, cm: number | null): string | null {
  if (landmark === null) return null;
  return cm === null ? `near the ${landmark}` : `${cm} cm from the ${landmark}`;
}

/** Everything of a pin besides its status and tenderness: “nodule, no twitch; refers to heel pad; 25 N …”. */
export function feltInWords({ signs, zones, pressure, treated, tenderness }: PinScore): string {
  const said = PIN_SIGNS.flatMap(({ part, label }) => {
    const sign = signs[part];
    return sign === null ? [] : [sign ? label : `no ${label}`];
  });
  const done = treated && techniques.find(({ code }) => code === treated.technique)?.label.toLowerCase();
  const parts = [
    said.join(', '),
    zonesInWords(zones),
    pressure &&
      `pressure threshold ${pressureInWords(pressure)}${pressure.device ? `, ${pressure.device}` : ''}`,
    treated &&
      [
        `${done}${treated.seconds === null ? '' : ` for ${treated.seconds} s`}`,
        treated.tendernessAfter === null
          ? ''
          : `: tenderness ${tenderness ?? 'not asked'} before, ${treated.tendernessAfter} after`,
        treated.reason === null ? '' : `; done all the same because: ${treated.reason}`,
      ].join(''),
  ];
  return parts.filter(Boolean).join('; ');
}
