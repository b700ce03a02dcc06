import { optionalScore } from '@/lib/shape';
import { optionalChoice, type Reader, readRows } from '../reading/schema';
import { DEPTHS, QUALITIES, type SymptomArea } from '../types';
import { type AreaPlace, areaKey, hasSide, placeOfRow, regionName, regionSide } from './format';

const MOST = 80;
const LIST = 'Please choose one of the list';

const quality = optionalChoice(QUALITIES, LIST);
const depth = optionalChoice(DEPTHS, LIST);

function readPlace({ values, fault }: Reader, key: string): AreaPlace | null {
  const place = placeOfRow(key, values);
  if (!place) {
    if (regionName(values.region ?? '') === null) fault('region', 'Which region?');
    if (!regionSide(values.side)) fault('side', 'Left or right?');
    return null;
  }
  if (hasSide(place.regionCode, place.side)) return place;
  fault('side', place.side === 'middle' ? 'Left or right?' : 'It lies on the midline: choose middle');
  return null;
}

/** The symptom areas as sent; one region of one side is named once. */
export function readAreas(reader: Reader): SymptomArea[] {
  const seen = new Set<string>();
  return readRows(reader, 'area', MOST, (row, key) => {
    const place = readPlace(row, key);
    const told = {
      quality: row.read('quality', quality),
      depth: row.read('depth', depth),
      intensity: row.read('intensity', optionalScore),
    };
    if (!place) return null;
    if (seen.has(areaKey(place))) row.fault('region', 'This region of this side is named twice');
    seen.add(areaKey(place));
    return { ...place, ...told };
  });
}
