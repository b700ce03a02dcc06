import type { DoseSide, OpenSide } from './dose';

/** Of an episode. */
export type EpisodeSide = 'left' | 'right' | 'both' | 'middle';

/** The side that a program will say, or the question that must be asked first: a program never stores an open side. */
export type ResolvedSide = { known: true; side: DoseSide } | { known: false; choices: readonly DoseSide[] };

/** “affected” becomes the side of the episode; an episode without one side, or with two, leaves it to be asked. */
export function resolveSide(side: OpenSide, episodeSide: EpisodeSide | null): ResolvedSide {
  if (side !== 'affected' && side !== 'other') return { known: true, side };
  if (episodeSide === 'left' || episodeSide === 'right')
    return { known: true, side: side === 'affected' ? episodeSide : across(episodeSide) };
  return { known: false, choices: ['left', 'right', 'each'] };
}

const across = (side: 'left' | 'right') => (side === 'left' ? 'right' : 'left');

/** The side of a prescription as it can be given to somebody else: one side is the affected one or the one across. */
export function openedSide(side: DoseSide, episodeSide: EpisodeSide): OpenSide {
  if (side !== 'left' && side !== 'right') return side;
  return episodeSide === 'left' || episodeSide === 'right'
    ? side === episodeSide
      ? 'affected'
      : 'other'
    : 'affected';
}
