import { legViewWithCode } from '@/clinical/anatomy/leg-map/all-views';
import { placeInRegion, regionAt } from '@/clinical/anatomy/leg-map/geometry';
import { muscles } from '@/clinical/library/muscles.data';
import { isId } from '@/lib/id';
import { line, optionalScore, yesNoUnknown } from '@/lib/shape';
import { numberIn, sideOf } from '../format';
import { type Reader, readRows } from '../reading/schema';
import type { PinEntry, PinPlace } from '../types';
import { pinScoreOf } from './format';

const MOST = 40;

const label = line(8, 'Give it a short name, such as S1');

/**
 * Where a new pin sits: its place on the drawing, or, chosen from the list, the middle of that region. The list
 * wins where the two disagree: without script it is the only one that can be changed.
 */
function placeOn({ values, fault }: Reader) {
  const [listedView, region] = (values.where ?? '').split('/');
  const view = legViewWithCode(region ? (listedView ?? '') : (values.view ?? ''));
  const [across, down] = [numberIn(values.across, 0, 1), numberIn(values.down, 0, 1)];
  const drawn =
    view && view.code === values.view && across !== null && down !== null ? { across, down } : null;
  const agrees = drawn && view && (!region || regionAt(view, drawn)?.code === region);
  const place = view ? (agrees ? drawn : placeInRegion(view, region ?? '')) : null;
  if (!view || !place) {
    fault('where', 'Where? Choose a place in the list, or on the drawing');
    return null;
  }
  return { view, place };
}

function readPlace(row: Reader): PinPlace | null {
  const on = placeOn(row);
  const side = sideOf(row.values.side);
  if (!side) row.fault('side', 'Left or right?');
  const muscle = muscles.find((one) => one.name === row.values.muscle)?.name;
  if (!muscle) row.fault('muscle', 'In which muscle?');
  const name = row.read('label', label);
  if (!on || !side || !muscle || name === null) return null;
  return {
    label: name,
    muscle,
    side,
    view: on.view.code,
    regionCode: regionAt(on.view, on.place)?.code ?? null,
    acrossFraction: round(on.place.across),
    downFraction: round(on.place.down),
  };
}

/** As exact as the column. */
const round = (fraction: number) => Math.round(fraction * 10_000) / 10_000;

const PLACE_PARTS = ['label', 'muscle', 'side', 'where'];

/** The pins as sent. A pin of an earlier visit sends no place, and is left out when nothing was asked today. */
export function readPins(reader: Reader): PinEntry[] {
  const seen = new Set<string>();
  return readRows(reader, 'pin', MOST, (row, id) => {
    if (!isId(id)) {
      row.fault('label', 'Not a valid reference');
      return null;
    }
    for (const part of ['band', 'spot', 'referral', 'recognised']) row.read(part, yesNoUnknown);
    row.read('tenderness', optionalScore);
    const isNew = PLACE_PARTS.some((part) => part in row.values);
    const place = isNew ? readPlace(row) : null;
    if (isNew && !place) return null;
    const named = place ? `${place.side} ${place.label}` : id;
    if (seen.has(named)) row.fault('label', 'Another point of this side has this name');
    seen.add(named);
    return { id, place, ...pinScoreOf(row.values) };
  });
}
