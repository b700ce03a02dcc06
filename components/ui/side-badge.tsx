import { cx } from './cx';
import styles from './side-badge.module.css';

export type Side = 'left' | 'right' | 'both' | 'middle' | 'each' | 'alternate';

const drawn: Record<Side, { letter: string; word: string; edge: 'left' | 'right' | 'both' | 'middle' }> = {
  left: { letter: 'L', word: 'Left', edge: 'left' },
  right: { letter: 'R', word: 'Right', edge: 'right' },
  both: { letter: 'LR', word: 'Both sides', edge: 'both' },
  middle: { letter: 'M', word: 'Middle', edge: 'middle' },
  each: { letter: 'LR', word: 'Each side', edge: 'both' },
  alternate: { letter: 'LR', word: 'Alternate sides', edge: 'both' },
};

/**
 * A side, said three times: a letter, a thick edge on the side it names, and a word (hidden unless `spoken`).
 * The edge is physical on purpose: left stays left in right-to-left text. There the letter is not enough
 * (Arabic left and right begin alike), so `letter` and `word` take the language's own.
 */
export function SideBadge({
  side,
  spoken = false,
  letter,
  word,
}: {
  side: Side;
  /** Shows the word beside the badge. */
  spoken?: boolean;
  letter?: string;
  word?: string;
}) {
  const look = drawn[side];
  const words = word ?? look.word;
  const shown = letter ?? look.letter;
  const badge = cx(styles.side, styles[look.edge]);
  // One element where it can be: a caseload draws a badge in every row.
  if (!spoken) {
    return (
      <span className={badge} role="img" title={words}>
        {shown}
      </span>
    );
  }
  return (
    <span className={styles.whole}>
      <span className={badge} aria-hidden="true">
        {shown}
      </span>
      <span>{words}</span>
    </span>
  );
}
