import type { RegionScope } from './red-flag';

/** Body regions and exercise regions as one vocabulary; the umbrella words hold every part of the leg. */
const LEG = ['hip', 'groin', 'thigh', 'knee', 'calf', 'shin', 'achilles', 'ankle', 'foot'];
const UMBRELLA = ['lower limb', 'running', 'gait'];

const SCOPES: Record<Exclude<RegionScope, 'any' | 'region'>, readonly string[]> = {
  leg: [...LEG, ...UMBRELLA],
  'lower-leg': ['calf', 'shin', 'achilles', 'ankle', 'foot', ...UMBRELLA],
  neck: ['neck'],
  spine: ['neck', 'thoracic', 'low back', 'lumbar', 'pelvis', 'trunk'],
};

/** Where exercises are filed coarser than tests: what else lies at the place of a flag. A working rule of this product. */
const ALSO_AT: Readonly<Record<string, readonly string[]>> = {
  shin: ['calf'],
  calf: ['shin', 'achilles'],
  achilles: ['calf', 'ankle'],
  ankle: ['achilles'],
  groin: ['hip', 'thigh'],
  hip: ['groin'],
  thigh: ['groin'],
  lumbar: ['low back', 'trunk'],
  'low back': ['lumbar', 'trunk'],
  thoracic: ['trunk'],
  trunk: ['thoracic', 'low back', 'lumbar', 'pelvis'],
  pelvis: ['hip', 'low back', 'lumbar', 'trunk'],
};

/** Places that a therapist can give a flag by hand. */
export const flagRegions = [...LEG, 'pelvis', 'low back', 'trunk', 'thoracic', 'neck', 'shoulder'] as const;

/**
 * Whether a region lies within the reach of a flag that was raised at `flagRegion`. Unknown regions, on either side,
 * and the whole body lie inside: a hold fails toward caution.
 */
export function isWithin(region: string | null, scope: RegionScope, flagRegion: string | null): boolean {
  if (scope === 'any' || region === null || region === 'whole body' || region === 'any') return true;
  if (scope !== 'region') return SCOPES[scope].includes(region);
  if (flagRegion === null || flagRegion === 'any' || flagRegion === 'whole body') return true;
  if (flagRegion === region || (ALSO_AT[flagRegion] ?? []).includes(region)) return true;
  const leg = SCOPES.leg;
  return (
    (UMBRELLA.includes(region) && leg.includes(flagRegion)) ||
    (UMBRELLA.includes(flagRegion) && leg.includes(region))
  );
}
