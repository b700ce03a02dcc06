import { optionalScore } from '@/lib/shape';
import { sideOf } from '../format';
import { optionalChoice, type Reader, readRows } from '../reading/schema';
import { QUALITIES, type SymptomArea } from '../types';
import { regionName } from './format';

const MOST = 40;

const quality = optionalChoice(QUALITIES, 'Please choose one of the list');

/** The symptom areas as sent; one region of one side is named once. */
export function readAreas(reader: Reader): SymptomArea[] {
  const seen = new Set<string>();
  return readRows(reader, 'area', MOST, ({ values, read, fault }) => {
    const regionCode = values.region ?? '';
    const known = regionName(regionCode) !== null;
    if (!known) fault('region', 'Which region?');
    const side = sideOf(values.side);
    if (!side) fault('side', 'Left or right?');
    const told = { quality: read('quality', quality), intensity: read('intensity', optionalScore) };
    if (!known || !side) return null;
    const what = `${side} ${regionCode}`;
    if (seen.has(what)) fault('region', 'This region of this side is named twice');
    seen.add(what);
    return { regionCode, side, ...told };
  });
}
