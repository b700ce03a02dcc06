import { isOwn } from '@/clinical/library/rights';
import { cx } from '@/components/ui/cx';
import styles from './exercise-thumb.module.css';
import type { StillSize } from './still-svg';

/**
 * A still of the exercise beside its name, which says the same in words. Fifty of them weigh a few lines of markup: the
 * drawing is fetched, kept by the browser, and takes the colours of the page. `side` is the side that works.
 */
export function ExerciseThumb({
  slug,
  side = 'right',
  size = 'small',
  className,
}: {
  slug: string;
  side?: 'left' | 'right';
  size?: StillSize;
  className?: string | undefined;
}) {
  return (
    <svg
      className={cx(styles.thumb, size !== 'small' && styles.card, className)}
      aria-hidden="true"
      focusable="false"
    >
      {/* What a clinic wrote itself has no figure: its place stays empty. */}
      {isOwn(slug) ? null : <use href={`/figures/${size}-${side}/${slug}#f`} />}
    </svg>
  );
}
