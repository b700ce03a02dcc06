import { areaPresence } from '@/clinical/anatomy/overlay';
import type { BodyMark } from '@/components/body-map/mark';
import type { Painted } from '@/components/body-map/paint-map';
import { isBlank, rowFields, rowKeys, rowOf, scoreIn } from '../../format';
import type { Values } from '../../types';
import { areaKey, placeOfRow } from '../format';

/** The marks that the rows make: what stands there today, nothing (said), or waiting to be asked again. */
export function marksOf(values: Values, keys: readonly string[]): BodyMark[] {
  return keys.flatMap((key): BodyMark[] => {
    const row = rowOf(values, 'area', key);
    const place = placeOfRow(key, row);
    if (!place) return [];
    const { regionCode: code, side } = place;
    if (isBlank(row)) return [{ code, side, look: 'not-asked' }];
    const there = areaPresence({ intensity: scoreIn(row.intensity) }) === 'there';
    return [{ code, side, look: there ? 'marked' : 'nothing' }];
  });
}

/** The marks of today that are there. */
export const standing = (values: Values, keys: readonly string[]): BodyMark[] =>
  marksOf(values, keys).filter(({ look }) => look === 'marked');

/** The form with these places marked. A place that has a row keeps what was said of it. */
export function addPlaces(values: Values, spots: readonly Painted[]): Values {
  const fresh = spots.filter((spot) =>
    keysOf(values, spot).every((key) => !(`area.${key}.region` in values)),
  );
  return Object.assign(
    {},
    values,
    ...fresh.map(({ code, side }) =>
      rowFields('area', areaKey({ regionCode: code, side }), { region: code, side }),
    ),
  );
}

/** The form without the rows of these places. */
export function erasePlaces(values: Values, spots: readonly Painted[]): Values {
  const gone = spots.flatMap((spot) => keysOf(values, spot)).map((key) => `area.${key}.`);
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => gone.every((prefix) => !name.startsWith(prefix))),
  );
}

const keysOf = (values: Values, { code, side }: Painted) =>
  rowKeys(values, 'area').filter((key) => {
    const place = placeOfRow(key, rowOf(values, 'area', key));
    return place?.regionCode === code && place.side === side;
  });
