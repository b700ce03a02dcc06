import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { type ButtonLook, buttonLook } from './button-look';

type Look = ButtonLook & { children: ReactNode };

/** A native button. It does not submit unless `type="submit"` says so. */
export function Button({
  tone = 'plain',
  size = 'normal',
  className,
  type = 'button',
  ...rest
}: Look & Omit<ComponentProps<'button'>, 'style'>) {
  return <button type={type} className={buttonLook({ tone, size }, className)} {...rest} />;
}

/** A link that looks like a button: it goes somewhere, and never changes anything. */
export function LinkButton({
  tone = 'plain',
  size = 'normal',
  className,
  ...rest
}: Look & Omit<ComponentProps<typeof Link>, 'style'>) {
  return <Link className={buttonLook({ tone, size }, className)} {...rest} />;
}
