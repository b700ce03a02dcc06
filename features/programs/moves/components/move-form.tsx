'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { TextArea } from '@/components/form/inputs';
import { Button } from '@/components/ui/button';
import { untouched } from '@/lib/form-state';
import { changePhase } from '../actions';
import type { PhaseStand } from '../types';
import styles from './phase-stand.module.css';

/** Moves on, or back. What is not met or not known asks for a reason; so does every way back. */
export function MoveForm({
  stand,
  choices,
  kind,
}: {
  stand: Pick<PhaseStand, 'programId' | 'patientId' | 'version' | 'revisionId' | 'title' | 'allMet'>;
  choices: readonly { readonly number: number; readonly title: string }[];
  kind: 'on' | 'back';
}) {
  const [state, act, pending] = useActionState(changePhase, untouched);
  const typed = state.values.reason;
  const begins = stand.title === 'Waiting';
  return (
    <form action={act} className={styles.form}>
      <input type="hidden" name="id" value={stand.programId} />
      <input type="hidden" name="patientId" value={stand.patientId} />
      <input type="hidden" name="version" value={stand.version} />
      <input type="hidden" name="revisionId" value={stand.revisionId} />
      <TextArea
        key={state.attempt}
        id={`move-${kind}-reason`}
        name="reason"
        label={label(kind, stand.allMet, begins)}
        rows={2}
        maxLength={1000}
        dir="auto"
        defaultValue={typeof typed === 'string' ? typed : ''}
        errors={state.fields.reason}
      />
      <div className={styles.acts}>
        {choices.map(({ number, title }) => (
          <Button
            key={number}
            type="submit"
            tone={kind === 'on' ? 'primary' : 'plain'}
            name="phase"
            value={number}
            aria-disabled={pending || undefined}
            onClick={pending ? (press) => press.preventDefault() : undefined}
          >
            {kind === 'back' ? 'Back to' : begins ? 'Begin' : 'Move on to'} {title}
          </Button>
        ))}
      </div>
      <FormMessage
        refusal={state.refusal ?? undefined}
        words={state.fields.phase?.[0] ? { invalid: state.fields.phase[0] } : {}}
      />
    </form>
  );
}

function label(kind: 'on' | 'back', allMet: boolean, begins: boolean): string {
  if (kind === 'back') return 'Why it goes back, kept with it';
  const verb = begins ? 'begins' : 'moves on';
  return allMet
    ? `Why it ${verb}, if there is more to say`
    : `Why it ${verb} although not all is met or known`;
}
