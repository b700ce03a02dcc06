import { cx } from './cx';
import styles from './icon.module.css';
import { iconPaths } from './icon-paths.data';

export type IconName = keyof typeof iconPaths;

/**
 * A line icon of 1 rem. It never stands alone for meaning: words stand beside it, or `label` names it.
 * `flip` mirrors arrows in right-to-left text.
 */
export function Icon({
  name,
  label,
  size = 'normal',
  flip = false,
  className,
}: {
  name: IconName;
  label?: string;
  size?: 'small' | 'normal' | 'large' | 'huge';
  flip?: boolean;
  className?: string | undefined;
}) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={cx(styles.icon, size !== 'normal' && styles[size], flip && styles.flip, className)}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {iconPaths[name]}
    </svg>
  );
}

/** The red flag's mark: black on yellow in both themes, and for nothing else. */
export function Hazard({ label, large = false }: { label?: string; large?: boolean }) {
  return (
    <span className={cx(styles.hazard, large && styles.hazardLarge)}>
      <Icon name="flag" {...(label ? { label } : {})} />
    </span>
  );
}
