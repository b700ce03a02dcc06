import { pinViewWithCode, placeInPinRegion, regionUnderPin } from '@/clinical/anatomy/pin-places';
import { describedPoints, pinLandmarks } from '@/clinical/anatomy/trigger-points.data';
import { muscles } from '@/clinical/library/muscles.data';
import { isId } from '@/lib/id';
import { line, optionalNumber, optionalScore, yesNoUnknown } from '@/lib/shape';
import { numberIn, sideOf } from '../format';
import { optionalChoice, type Reader, readRows } from '../reading/schema';
import { readFelt } from './felt/schema';
import { PIN_QUESTIONS, PIN_SIGNS, pinScoreOf } from './format';
import type { PinEntry, PinPlace } from './types';

const MOST = 40;

const landmarkOf = optionalChoice(pinLandmarks, 'Please choose one of the list');
const label = line(8, 'Give it a short name, such as S1');

/**
 * Where a new pin sits: its place on the drawing, or, chosen from the list, the middle of that region. The list
 * wins where the two disagree: without script it is the only one that can be changed.
 */
function placeOn({ values, fault }: Reader) {
  const [listedView, region] = (values.where ?? '').split('/');
  const view = pinViewWithCode(region ? (listedView ?? '') : (values.view ?? ''));
  const [across, down] = [numberIn(values.across, 0, 1), numberIn(values.down, 0, 1)];
  const drawn =
    view && view.code === values.view && across !== null && down !== null ? { across, down } : null;
  const agrees = drawn && view && (!region || regionUnderPin(view.code, drawn)?.code === region);
  const place = view ? (agrees ? drawn : placeInPinRegion(view.code, region ?? '')) : null;
  if (!view || !place) {
    fault('where', 'Where? Choose a place in the list, or on the drawing');
    return null;
  }
  return { view, place };
}

/** Which described point it is, and how far from which landmark; each may go without the other. */
function readMeasured(row: Reader, muscle: string | undefined) {
  const landmark = row.read('landmark', landmarkOf);
  const distance = row.read('distance', optionalNumber(0, 100, 'cm'));
  const landmarkDistanceCm = distance === null ? null : Math.round(distance * 10) / 10;
  if (landmarkDistanceCm !== null && landmark === null) row.fault('landmark', 'From which landmark?');
  const code = row.values.code || null;
  const point = describedPoints.find((one) => one.code === code);
  if (code !== null && !point) row.fault('code', 'Please choose one of the list');
  else if (point && muscle && point.muscle !== muscle)
    row.fault('code', `This point belongs to the ${point.muscle}`);
  return { code, landmark, landmarkDistanceCm };
}

function readPlace(row: Reader): PinPlace | null {
  const on = placeOn(row);
  const side = sideOf(row.values.side);
  if (!side) row.fault('side', 'Left or right?');
  const muscle = muscles.find((one) => one.name === row.values.muscle)?.name;
  if (!muscle) row.fault('muscle', 'In which muscle?');
  const name = row.read('label', label);
  const measured = readMeasured(row, muscle);
  if (!on || !side || !muscle || name === null) return null;
  return {
    label: name,
    muscle,
    side,
    view: on.view.code,
    regionCode: regionUnderPin(on.view.code, on.place)?.code ?? null,
    acrossFraction: round(on.place.across),
    downFraction: round(on.place.down),
    ...measured,
  };
}

/** As exact as the column. */
const round = (fraction: number) => Math.round(fraction * 10_000) / 10_000;

const PLACE_PARTS = ['label', 'muscle', 'side', 'where', 'code', 'landmark', 'distance'];

/** The pins as sent. A pin of an earlier visit sends no place, and is left out when nothing was asked today. */
export function readPins(reader: Reader): PinEntry[] {
  const seen = new Set<string>();
  return readRows(reader, 'pin', MOST, (row, id) => {
    if (!isId(id)) {
      row.fault('label', 'Not a valid reference');
      return null;
    }
    for (const { part } of [...PIN_QUESTIONS, ...PIN_SIGNS]) row.read(part, yesNoUnknown);
    row.read('tenderness', optionalScore);
    const isNew = PLACE_PARTS.some((part) => part in row.values);
    const place = isNew ? readPlace(row) : null;
    const felt = readFelt(row);
    if (isNew && !place) return null;
    const named = place ? `${place.side} ${place.label}` : id;
    if (seen.has(named)) row.fault('label', 'Another point of this side has this name');
    seen.add(named);
    return { id, place, ...pinScoreOf(row.values), ...felt };
  });
}
