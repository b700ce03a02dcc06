'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from '../ui/button';

/**
 * Sends its form. While the answer is on its way it says so and takes no second press, but keeps focus
 * (a disabled button would drop it). The entry's id in the form is what really prevents a double.
 */
export function SubmitButton({
  pending: pendingWords = 'Saving…',
  children,
  tone = 'primary',
  ...rest
}: ComponentProps<typeof Button> & { pending?: string }) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...rest}
      tone={tone}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={pending ? (press) => press.preventDefault() : undefined}
    >
      {pending ? pendingWords : children}
    </Button>
  );
}
