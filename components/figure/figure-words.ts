import type { FigureFacts } from './exercise-figure';
import type { FigureWords } from './moving-figure';

/** The words of a figure for those who work in the clinic; patients read theirs in their own language. */
export function clinicFigureWords(name: string, position: string) {
  return ({ startKnee, endKnee, hatched, shortenedFrom }: FigureFacts): FigureWords => {
    const altOf = (side: string) => ({
      moving: `Moving drawing of ${name}, ${side} side. ${position}. The steps in words follow.`,
      start: `Start of ${name}, ${side} side. ${position}.`,
      end: `End of ${name}, ${side} side.`,
    });
    return {
      play: 'Play',
      pause: 'Pause',
      side: 'Side that works',
      left: 'Left',
      right: 'Right',
      start: startKnee === null ? 'Start' : `Start, knee ${startKnee}°`,
      end: endKnee === null ? 'End' : `End, knee ${endKnee}°`,
      alt: { left: altOf('left'), right: altOf('right') },
      notes: [
        ...(hatched ? ['Hatched: lies deep. Dashed: the muscle over it.'] : []),
        ...(shortenedFrom === null ? [] : [`A hold of ${shortenedFrom} s; the drawing holds for less.`]),
      ],
    };
  };
}
