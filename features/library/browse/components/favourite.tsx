'use client';

import { useActionState } from 'react';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { markFavourite } from '../../actions';

/** Marks an exercise as one of yours. A button that says what it does, and whether it is done. */
export function Favourite({
  slug,
  name,
  marked,
  short = false,
}: {
  slug: string;
  name: string;
  marked: boolean;
  /** In a list: small, with the name for who cannot see beside what it stands. */
  short?: boolean;
}) {
  const [state, action] = useActionState(markFavourite, untouched);
  return (
    <form action={action}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="marked" value={marked ? 'no' : 'yes'} />
      <SubmitButton
        tone={short ? 'quiet' : 'plain'}
        size={short ? 'dense' : 'normal'}
        pending="…"
        aria-pressed={marked}
        aria-label={short ? `Favourite: ${name}` : undefined}
      >
        <span aria-hidden="true">{marked ? '★' : '☆'}</span> {state.refusal ? 'Not marked' : 'Favourite'}
      </SubmitButton>
    </form>
  );
}
