import type { RegionSide } from '@/clinical/anatomy/body-map/body-view';
import { bestViewOf } from '@/clinical/anatomy/body-map/shown';
import { symptomRegions, symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import { inSentence } from '@/clinical/in-sentence';
import { field, rowFields } from '../format';
import type { SymptomArea, Values } from '../types';

export const QUALITY_WORDS = {
  ache: 'aching',
  sharp: 'sharp',
  burning: 'burning',
  tingling: 'tingling',
  numb: 'numb',
  tight: 'tight',
} as const;

export const DEPTH_WORDS = {
  superficial: 'superficial',
  deep: 'deep',
  both: 'superficial and deep',
} as const;

/** A region on a side; a region of the midline has none but the middle. */
export type AreaPlace = Pick<SymptomArea, 'regionCode' | 'side'>;

/** The key of the row of one place, so that no place has two rows and a row needs no place of its own. */
export const areaKey = ({ side, regionCode }: AreaPlace): string => `${side}-${regionCode}`;

export function regionSide(text: string | undefined): RegionSide | null {
  return text === 'left' || text === 'right' || text === 'middle' ? text : null;
}

/** The place that a row is about: from its fields, or from its key; null for a row of the list that names none yet. */
export function placeOfRow(key: string, row: Values): AreaPlace | null {
  const [, keySide, keyRegion] = /^(left|right|middle)-([a-z0-9-]+)$/.exec(key) ?? [];
  const regionCode = row.region || keyRegion;
  const side = regionSide(row.side || keySide);
  return regionCode && side && regionName(regionCode) !== null ? { regionCode, side } : null;
}

/** Whether a region has this side: those of the midline have no left and no right, the others no middle. */
export const hasSide = (regionCode: string, side: RegionSide): boolean =>
  (symptomRegionWithCode(regionCode)?.middle === true) === (side === 'middle');

export function areaFields(areas: readonly SymptomArea[]): Record<string, string> {
  return Object.assign(
    {},
    ...areas.map((area) =>
      rowFields('area', areaKey(area), {
        region: area.regionCode,
        side: area.side,
        quality: field(area.quality),
        depth: field(area.depth),
        intensity: field(area.intensity),
      }),
    ),
  );
}

/** The areas as rows, each with the drawing that shows it best. */
export const areaRows = (areas: readonly SymptomArea[]) =>
  areas.map((area) => ({ ...area, view: bestViewOf(area.regionCode) }));

/** The areas of stored rows. */
export const areasOfRows = (
  rows: readonly (Omit<SymptomArea, 'depth'> & { depth?: SymptomArea['depth'] | undefined })[],
): SymptomArea[] =>
  rows.map(({ regionCode, side, quality, depth = null, intensity }) => ({
    regionCode,
    side,
    quality,
    depth,
    intensity,
  }));

/** A region's name for therapists, or null for a code that is none. */
export const regionName = (code: string): string | null => symptomRegionWithCode(code)?.name ?? null;

/** “left soleus, medial distal”; a place on the midline goes without a side. */
export function placeInWords({ regionCode, side }: AreaPlace): string {
  const name = inSentence(regionName(regionCode) ?? regionCode);
  return side === 'middle' ? name : `${side} ${name}`;
}

/** “left soleus, medial distal: aching, 4 of 10” */
export function areaInWords(area: SymptomArea): string {
  return `${placeInWords(area)}: ${feltInWords(area)}`;
}

/** “aching, deep, 4 of 10”; “nothing (asked)” for 0. */
export function feltInWords({ quality, depth, intensity }: Omit<SymptomArea, 'regionCode' | 'side'>): string {
  if (intensity === 0) return 'nothing (asked)';
  return [
    quality === null ? 'quality not asked' : QUALITY_WORDS[quality],
    ...(depth === null ? [] : [DEPTH_WORDS[depth]]),
    intensity === null ? 'intensity not asked' : `${intensity} of 10`,
  ].join(', ');
}

/** Shorter, for the column of an earlier date: “aching 6”, “nothing”. */
export function feltInShort({ quality, intensity }: Pick<SymptomArea, 'quality' | 'intensity'>): string {
  if (intensity === 0) return 'nothing';
  const said = [quality === null ? '' : QUALITY_WORDS[quality], field(intensity)].filter(Boolean);
  return said.length === 0 ? 'marked' : said.join(' ');
}

/** Every place with its side in words, the given side first: what the search offers. */
export function placesInWords(first: RegionSide | null): ReadonlyMap<string, AreaPlace> {
  const sides: readonly RegionSide[] = first === 'right' ? ['right', 'left'] : ['left', 'right'];
  const spoken = sides.flatMap((side) =>
    symptomRegions
      .filter(({ middle }) => !middle)
      .map(({ code, name }) => [`${side} ${inSentence(name)}`, { regionCode: code, side }] as const),
  );
  const middle = symptomRegions
    .filter((region) => region.middle)
    .map(({ code, name }) => [inSentence(name), { regionCode: code, side: 'middle' as const }] as const);
  return new Map([...spoken, ...middle]);
}
