import type { IconName } from '../ui/icon';

/** A place in a main navigation. It is current on its own address and on everything below it. */
export type Place = { href: string; name: string; icon?: IconName };

const caseload: Place = { href: '/caseload', name: 'Caseload' };
const patients: Place = { href: '/patients', name: 'Patients' };
const library: Place = { href: '/library', name: 'Library' };
const clinic: Place = { href: '/clinic/team', name: 'Clinic' };
const templates: Place = { href: '/clinic/templates', name: 'Templates' };

/** What each role of the clinic is shown in its bar. What a role may do is decided elsewhere. */
export const clinicPlaces = {
  owner: [caseload, patients, library, templates, clinic],
  therapist: [caseload, patients, library, templates],
  'front-desk': [patients],
} as const satisfies Record<string, readonly Place[]>;

/** The place that an address belongs to: the longest one that the path equals or continues. */
export function currentPlace(places: readonly Place[], path: string): Place | undefined {
  return places
    .filter((place) => path === place.href || path.startsWith(`${place.href}/`))
    .sort((one, other) => other.href.length - one.href.length)[0];
}
