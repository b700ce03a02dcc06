import { bestViewOf } from '@/clinical/anatomy/body-map/shown';
import type { NewAssessment } from '../factories/assessment';

type Side = 'left' | 'right';

/** Whether it is a visit of the runner, who tells more than the others. */
export type Runner = false | 'visit' | 'last visit';

type Area = NewAssessment['areas'][number];

/**
 * Where it is felt. The runner tells more than one place, so that her dates can be laid over each other: one stays,
 * two go and are asked about, and at the last visit one is new.
 */
export function areasOf(
  place: string | null,
  side: Side,
  level: number,
  { first, runner }: { first: boolean; runner: Runner },
): Area[] {
  if (place === null) return [];
  const area = (regionCode: string, on: Side, intensity: number, quality: Area['quality']): Area => ({
    regionCode,
    side: on,
    view: bestViewOf(regionCode),
    quality: intensity === 0 ? null : quality,
    depth: runner && intensity > 0 ? 'deep' : null,
    intensity,
  });
  const felt = [area(place, side, Math.round(level), 'ache')];
  if (!runner) return felt;
  const gone = first ? [4, 3] : [0, 0];
  felt.push(
    area('gastroc-lateral-belly', side, gone[0] ?? 0, 'tight'),
    area('achilles-mid', side, gone[1] ?? 0, 'tight'),
  );
  if (runner === 'last visit') felt.push(area('hip-outer', side === 'left' ? 'right' : 'left', 2, 'ache'));
  return felt;
}

/** What was felt and done besides the answers, at the visit that found the pins. */
export function firstFelt({ share }: { share: number }, tenderness: number) {
  return share < 1
    ? {}
    : {
        nodule: true,
        twitch: false,
        jump: true,
        referredZones: ['heel-pad', 'achilles-insertion'],
        pressureDevice: 'algometer, 1 cm² tip',
        pressureUnit: 'N' as const,
        pressureTrials: [27, 24.5, 25],
        technique: 'trigger-point-pressure',
        techniqueSeconds: 60,
        tendernessAfter: Math.max(0, tenderness - 2),
      };
}
