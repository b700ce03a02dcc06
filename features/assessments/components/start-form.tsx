'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { startAssessment } from '../actions';

/** Starts a draft for the episode, or opens the one that is there. A second press is the same draft. */
export function StartForm({
  id,
  patientId,
  episodeId,
}: {
  id: string;
  patientId: string;
  episodeId: string;
}) {
  const [state, action] = useActionState(startAssessment, untouched);
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="episodeId" value={episodeId} />
      <SubmitButton pending="Starting…">Start assessment</SubmitButton>
      <FormMessage refusal={state.refusal ?? undefined} />
    </form>
  );
}
