import { symptomRegions, symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import { inSentence } from '@/clinical/in-sentence';

/** The zone's name as it stands in its field; a code that has left the list stays what it is. */
export const zoneField = (code: string | undefined): string =>
  code === undefined ? '' : (symptomRegionWithCode(code)?.name ?? code);

const byName = new Map(symptomRegions.map(({ name, code }) => [name.toLowerCase(), code]));

/** The region of this name (or code), in any case; null for a name that is none. */
export function zoneOfName(typed: string): string | null {
  const said = typed.trim().toLowerCase();
  return byName.get(said) ?? (symptomRegionWithCode(said) ? said : null);
}

/** “refers to heel pad, Achilles insertion”; null where none is named. */
export function zonesInWords(codes: readonly string[]): string | null {
  const names = codes.map((code) => zoneField(code)).map(inSentence);
  return names.length === 0 ? null : `refers to ${names.join(', ')}`;
}
