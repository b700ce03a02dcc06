import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { cx } from './cx';

type Look = {
  /** `primary` once per view; `danger` ends something and says what in its words. */
  tone?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** `touch` is the portal's (56 px, full width); `dense` stands inside a table row (24 px). */
  size?: 'normal' | 'tall' | 'touch' | 'dense';
  children: ReactNode;
};

function look({ tone = 'plain', size = 'normal' }: Pick<Look, 'tone' | 'size'>, className?: string): string {
  return cx(styles.button, styles[tone], styles[size], className);
}

/** A native button. It does not submit unless `type="submit"` says so. */
export function Button({
  tone = 'plain',
  size = 'normal',
  className,
  type = 'button',
  ...rest
}: Look & Omit<ComponentProps<'button'>, 'style'>) {
  return <button type={type} className={look({ tone, size }, className)} {...rest} />;
}

/** A link that looks like a button: it goes somewhere, and never changes anything. */
export function LinkButton({
  tone = 'plain',
  size = 'normal',
  className,
  ...rest
}: Look & Omit<ComponentProps<typeof Link>, 'style'>) {
  return <Link className={look({ tone, size }, className)} {...rest} />;
}
