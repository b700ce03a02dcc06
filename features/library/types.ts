import type { ExerciseLine } from './loaders';

/** The parts of the address that narrow the list; each is absent where it does not. */
export type LibraryFilter = {
  readonly q: string;
  readonly muscle: string;
  readonly knee: string;
  readonly kind: string;
  readonly finding: string;
  readonly kit: string;
  readonly region: string;
  readonly level: string;
};

export type FacetName = Exclude<keyof LibraryFilter, 'q'>;

export type FacetValue = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
};

export type Facet = {
  readonly name: FacetName;
  readonly title: string;
  readonly values: readonly FacetValue[];
};

export type LibraryPage = {
  readonly filter: LibraryFilter;
  readonly facets: readonly Facet[];
  readonly total: number;
  readonly count: number;
  readonly first: number;
  readonly lines: readonly ExerciseLine[];
  readonly pages: { readonly before: number | null; readonly after: number | null };
};
