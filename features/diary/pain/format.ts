import { type SymptomRegion, symptomRegions } from '@/clinical/anatomy/regions.data';

type Group = SymptomRegion['group'];
type LegSide = 'left' | 'right';

/** A place on a side, as the form sends it. */
export type Place = { readonly value: string; readonly plain: string; readonly side: LegSide };

/** Words of a complaint that name a part of the lower leg. */
const namedBy: ReadonlyArray<readonly [RegExp, Group]> = [
  [/\bcal(f|ves)\b|soleus|gastroc/i, 'calf'],
  [/achilles|\bheel\b/i, 'achilles and heel'],
  [/\bshins?\b|tibia/i, 'shin'],
  [/\bknees?\b/i, 'knee'],
  [/\bankles?\b/i, 'ankle'],
  [/\bsole\b|\bfoot\b|\bfeet\b|\barch\b|plantar/i, 'sole'],
];

type Episode = { readonly complaint: string; readonly side: 'left' | 'right' | 'both' | 'middle' };

/**
 * A short list of places for one complaint: where it was felt before, then the other places of the same parts of the
 * leg. Empty where the complaint is somewhere that the list does not know: the note is there for that.
 */
export function placesFor(
  episode: Episode,
  known: ReadonlyArray<{ readonly code: string; readonly side: LegSide }>,
): Place[] {
  const groups = new Set<Group>([
    ...namedBy.flatMap(([named, group]) => (named.test(episode.complaint) ? [group] : [])),
    ...symptomRegions.flatMap(({ code, group }) => (known.some((one) => one.code === code) ? [group] : [])),
  ]);
  const sides: readonly LegSide[] =
    episode.side === 'left' || episode.side === 'right' ? [episode.side] : ['left', 'right'];
  const all = [
    ...symptomRegions.flatMap((region) =>
      known.filter(({ code }) => code === region.code).map(({ side }) => placeOf(region, side)),
    ),
    ...sides.flatMap((side) =>
      symptomRegions
        .filter(({ group, middle }) => groups.has(group) && !middle)
        .map((region) => placeOf(region, side)),
    ),
  ];
  return [...new Map(all.map((place) => [place.value, place])).values()];
}

const placeOf = ({ code, plain }: SymptomRegion, side: LegSide): Place => ({
  value: `${code}.${side}`,
  plain,
  side,
});

/** The place of an entry in everyday words; an unknown code stays what it is. */
export const placeInWords = (code: string): string =>
  symptomRegions.find((region) => region.code === code)?.plain ?? code;
