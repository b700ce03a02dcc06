import { symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import { field, rowFields } from '../format';
import type { SymptomArea } from '../types';

export const QUALITY_WORDS = {
  ache: 'aching',
  sharp: 'sharp',
  burning: 'burning',
  tingling: 'tingling',
  numb: 'numb',
  tight: 'tight',
} as const;

export function areaFields(areas: readonly SymptomArea[]): Record<string, string> {
  return Object.assign(
    {},
    ...areas.map((area) =>
      rowFields('area', `${area.side}-${area.regionCode}`, {
        region: area.regionCode,
        side: area.side,
        quality: field(area.quality),
        intensity: field(area.intensity),
      }),
    ),
  );
}

/** A region's name for therapists, or null for a code that is none. */
export const regionName = (code: string): string | null => symptomRegionWithCode(code)?.name ?? null;

/** “left soleus, medial distal: aching, 4 of 10” */
export function areaInWords(area: SymptomArea): string {
  const quality = area.quality === null ? 'quality not asked' : QUALITY_WORDS[area.quality];
  const intensity = area.intensity === null ? 'intensity not asked' : `${area.intensity} of 10`;
  const name = regionName(area.regionCode) ?? area.regionCode;
  return `${area.side} ${name.charAt(0).toLowerCase()}${name.slice(1)}: ${quality}, ${intensity}`;
}
