'use client';

import { useActionState, useState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { TextInput } from '@/components/form/inputs';
import { Button } from '@/components/ui/button';
import { untouched } from '@/lib/form-state';
import { changeProgramStatus } from '../actions';
import styles from './program-status.module.css';

/** Pause, go on, end. Ending asks once more, since it cannot be taken back. */
export function ProgramStatus({
  programId,
  patientId,
  version,
  status,
}: {
  programId: string;
  patientId: string;
  version: number;
  status: 'active' | 'paused';
}) {
  const [state, act, pending] = useActionState(changeProgramStatus, untouched);
  const [asked, setAsked] = useState(false);
  return (
    <form action={act} className={styles.status}>
      <input type="hidden" name="id" value={programId} />
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="version" value={version} />
      <TextInput
        name="reason"
        label={status === 'paused' ? 'Why it goes on, kept with it' : 'Why it pauses, kept with it'}
        maxLength={1000}
        dir="auto"
      />
      <Button
        type="submit"
        name="status"
        value={status === 'paused' ? 'active' : 'paused'}
        aria-disabled={pending}
      >
        {status === 'paused' ? 'Go on with it' : 'Pause'}
      </Button>
      <details className={styles.end} open={asked} onToggle={(event) => setAsked(event.currentTarget.open)}>
        <summary>End the program…</summary>
        <p>
          The patient is then asked for nothing in this episode. What was prescribed and logged stays; a new
          program can follow.
        </p>
        <Button type="submit" tone="danger" name="status" value="ended" aria-disabled={pending}>
          End it today
        </Button>
      </details>
      <FormMessage
        refusal={state.refusal ?? undefined}
        words={state.fields.status?.[0] ? { invalid: state.fields.status[0] } : {}}
      />
    </form>
  );
}
