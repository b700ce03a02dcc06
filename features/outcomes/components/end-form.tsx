'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { closeGoal, endMeasure } from '../actions';

type Props = { patientId: string; what: string };

/** Asks a measure no more. */
export function EndMeasure({ patientId, assignmentId, what }: Props & { assignmentId: string }) {
  const [state, action] = useActionState(endMeasure, untouched);
  return (
    <form action={action}>
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="assignmentId" value={assignmentId} />
      <FormMessage refusal={state.refusal ?? undefined} />
      <SubmitButton tone="quiet" size="dense" pending="Ending…">
        Ask no more<span className="sr-only">: {what}</span>
      </SubmitButton>
    </form>
  );
}

/** Lists a goal no more. */
export function CloseGoal({ patientId, goalId, what }: Props & { goalId: string }) {
  const [state, action] = useActionState(closeGoal, untouched);
  return (
    <form action={action}>
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="goalId" value={goalId} />
      <FormMessage refusal={state.refusal ?? undefined} />
      <SubmitButton tone="quiet" size="dense" pending="Ending…">
        No longer a goal<span className="sr-only">: {what}</span>
      </SubmitButton>
    </form>
  );
}
