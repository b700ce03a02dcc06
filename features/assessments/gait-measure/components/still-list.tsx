'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { removeKeptStill } from '../actions';
import { stillCaption } from '../format';
import type { KeptStill } from '../types';
import { StillFigure } from './still-figure';
import styles from './workbench.module.css';

/** The stills that the draft keeps, each with its way out. */
export function StillList({
  patientId,
  assessmentId,
  stills,
}: {
  patientId: string;
  assessmentId: string;
  stills: readonly KeptStill[];
}) {
  const [state, action] = useActionState(removeKeptStill, untouched);
  return (
    <>
      <ul className={styles.stills}>
        {stills.map((still) => (
          <li key={still.id}>
            <StillFigure
              still={still}
              src={`/patients/${patientId}/assessments/${assessmentId}/stills/${still.id}`}
              caption={stillCaption(still)}
            />
            <form action={action}>
              <input type="hidden" name="patientId" value={patientId} />
              <input type="hidden" name="assessmentId" value={assessmentId} />
              <input type="hidden" name="stillId" value={still.id} />
              <SubmitButton tone="quiet" size="dense" aria-label={`Remove the still: ${stillCaption(still)}`}>
                Remove this still
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
      <FormMessage refusal={state.refusal ?? undefined} />
    </>
  );
}
