import type { ComponentProps, ReactNode } from 'react';
import { type ButtonLook, buttonLook } from './button-look';

/**
 * A link like a button that loads its page anew. For the pages of failures and of "nothing here": their scripts come
 * with every page of the product, and without the router's link they are half as large.
 */
export function HardLink({
  tone = 'plain',
  size = 'normal',
  className,
  ...rest
}: ButtonLook & { children: ReactNode } & Omit<ComponentProps<'a'>, 'style'>) {
  return <a className={buttonLook({ tone, size }, className)} {...rest} />;
}
