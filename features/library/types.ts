import type { ExerciseCategory, KneePosition } from '@/clinical/library/exercise';
import type { ExerciseOrder } from '@/clinical/library/search';

/** By what the page narrows the list, as the address names it, in the order of the page: what is asked first. */
export const partNames = [
  'muscle',
  'knee',
  'kind',
  'finding',
  'kit',
  'position',
  'region',
  'level',
  'also',
] as const;
export type PartName = (typeof partNames)[number];

/** All; those that who asks marked, or gave lately; those that this clinic wrote. */
export const showNames = ['all', 'favourites', 'recent', 'own'] as const;
export type ShowName = (typeof showNames)[number];

/** What the address of the library asks for. A part without values does not narrow. */
export type LibraryFilter = {
  readonly q: string;
  readonly show: ShowName;
  readonly sort: ExerciseOrder;
  readonly view: 'grid' | 'list';
  readonly parts: Readonly<Record<PartName, readonly string[]>>;
};

export type FacetValue = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
};

export type Facet = {
  readonly name: PartName;
  readonly title: string;
  readonly values: readonly FacetValue[];
};

/** What a list shows of an exercise, in words. */
export type ExerciseLine = {
  readonly slug: string;
  readonly name: string;
  readonly category: ExerciseCategory;
  readonly kind: string;
  readonly targets: string;
  readonly knee: string;
  readonly kneePosition: KneePosition;
  readonly kit: string;
  readonly usual: string;
  readonly level: number;
};

type Rung = { readonly slug: string; readonly name: string };

/** The places next to an exercise on its ladder; null where its family has no order. */
export type Ladder = { readonly easier: Rung | null; readonly harder: Rung | null };

export type ResultLine = ExerciseLine & {
  readonly ladder: Ladder | null;
  /** No source was read for it. */
  readonly generalPractice: boolean;
  /** Written in this clinic. */
  readonly own: boolean;
  /** The first photo of one that has photos. */
  readonly photo: string | null;
  readonly favourite: boolean;
  /** How often who asks gave it to somebody. */
  readonly uses: number;
};

export type LibraryPage = {
  readonly filter: LibraryFilter;
  /** How many each view holds. */
  readonly shows: Readonly<Record<ShowName, number>>;
  readonly facets: readonly Facet[];
  readonly total: number;
  readonly count: number;
  readonly first: number;
  readonly lines: readonly ResultLine[];
  readonly pages: { readonly before: number | null; readonly after: number | null };
};
