import styles from './button.module.css';
import { cx } from './cx';

export type ButtonLook = {
  /** `primary` once per view; `danger` ends something and says what in its words. */
  tone?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** `touch` is the portal's (56 px, full width); `dense` stands inside a table row (24 px). */
  size?: 'normal' | 'tall' | 'touch' | 'dense';
};

/** The classes of a button. */
export function buttonLook({ tone = 'plain', size = 'normal' }: ButtonLook, className?: string): string {
  return cx(styles.button, styles[tone], styles[size], className);
}
