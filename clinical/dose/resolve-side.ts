import type { DoseSide } from './dose';

/** Of an episode. */
export type EpisodeSide = 'left' | 'right' | 'both' | 'middle';

/** The side that a program will say, or the question that must be asked first: a program never stores “affected”. */
export type ResolvedSide = { known: true; side: DoseSide } | { known: false; choices: readonly DoseSide[] };

/** “affected” becomes the side of the episode; an episode without one side, or with two, leaves it to be asked. */
export function resolveSide(side: DoseSide | 'affected', episodeSide: EpisodeSide | null): ResolvedSide {
  if (side !== 'affected') return { known: true, side };
  if (episodeSide === 'left' || episodeSide === 'right') return { known: true, side: episodeSide };
  return { known: false, choices: ['left', 'right', 'each'] };
}
