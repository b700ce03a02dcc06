import type { DoseBase } from '@/clinical/dose/dose';
import { figureOf } from '@/clinical/figures/all-figures';
import { paceOf } from '@/clinical/figures/pace';
import { bodyIn } from '@/clinical/figures/timing';
import { tissuesOf } from '@/clinical/figures/tissues';
import { FigurePlayer } from './figure-player';
import type { FigureWords } from './moving-figure';
import { windowOf } from './window';

/** What the words of a figure depend on. Degrees are of the working knee, null where the picture does not show it. */
export type FigureFacts = {
  readonly startKnee: number | null;
  readonly endKnee: number | null;
  readonly hatched: boolean;
  /** Seconds that a hold is meant to last, where the drawing shows it shorter. */
  readonly shortenedFrom: number | null;
};

/**
 * The moving figure of an exercise, with a play button, its start and end, and a text for those who do not see it. Draws
 * nothing for an exercise without a figure. A page is sent the numbers of this one row, and draws them itself.
 */
export function ExerciseFigure({
  slug,
  side,
  dose,
  showsKnee,
  starts = false,
  words,
}: {
  slug: string;
  /** The prescribed side, or null: then the reader may turn a figure that works on one side. */
  side: 'left' | 'right' | null;
  dose: Pick<DoseBase, 'tempo' | 'holdSeconds' | 'amount'>;
  /** The angle of the knee matters in this exercise. */
  showsKnee: boolean;
  starts?: boolean;
  words: (facts: FigureFacts) => FigureWords;
}) {
  const figure = figureOf(slug);
  if (!figure) return null;
  const { slug: _slug, thumb: _thumb, ...poses } = figure;
  const tissues = tissuesOf(figure);
  const { pace, shortenedFrom } = paceOf(figure, dose);
  const knee = (key: number) =>
    showsKnee && figure.view === 'side' ? Math.max(0, Math.round(bodyIn(figure, key).w.bends.knee)) : null;
  const facts = {
    startKnee: knee(0),
    endKnee: knee(figure.end ?? 1),
    hatched: tissues.some(({ deep }) => deep),
    shortenedFrom,
  };
  return (
    <FigurePlayer
      plate={{ figure: poses, tissues }}
      window={windowOf(figure)}
      side={side ?? 'right'}
      turns={side === null && figure.works === 'one'}
      pace={pace}
      starts={starts}
      words={words(facts)}
    />
  );
}
