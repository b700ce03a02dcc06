'use client';

import { useActionState } from 'react';
import { ChoiceRow } from '@/components/form/choices';
import { FormMessage } from '@/components/form/form-message';
import { DateInput, TextArea, TextInput } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { resolveByReason } from '../actions';
import styles from './flags.module.css';

const ASSESSED = { value: 'assessed', label: 'medical assessment' };
const AGAIN = { value: 're-examined', label: 'examined again here' };
const MISTAKE = { value: 'mistake', label: 'raised by mistake' };

/** Resolving a flag: how, with the outcome and a note. Only a therapist can, and it stays in the record. */
export function ResolveForm({
  id,
  patientId,
  version,
  label,
  mayReExamine,
  notBy,
}: {
  id: string;
  patientId: string;
  version: number;
  label: string;
  mayReExamine: boolean;
  notBy: readonly string[];
}) {
  const [state, action] = useActionState(resolveByReason, untouched);
  const given = (name: string) => {
    const typed = state.values[name];
    // Several flags stand on one page: the ids of their fields differ.
    return {
      name,
      id: `${id}-${name}`,
      defaultValue: typeof typed === 'string' ? typed : undefined,
      errors: state.fields[name],
    };
  };
  const meanwhile = state.fields.id?.[0];
  return (
    <details className={styles.resolve} open={state.refusal !== null || undefined}>
      <summary>Resolve this flag…</summary>
      <form action={action} autoComplete="off" className={styles.form} aria-label={`Resolve: ${label}`}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="patientId" value={patientId} />
        <input type="hidden" name="version" value={version} />
        <FormMessage refusal={state.refusal ?? undefined} words={meanwhile ? { conflict: meanwhile } : {}} />
        <p className={styles.quiet}>
          By your name, with the reason; it stays in the record. Never resolved by {notBy.join(', ')}.
        </p>
        <ChoiceRow
          label="How"
          {...given('way')}
          choices={mayReExamine ? [ASSESSED, AGAIN, MISTAKE] : [ASSESSED, MISTAKE]}
        />
        <div className={styles.fields}>
          <TextInput label="Who assessed it" {...given('who')} maxLength={200} dir="auto" />
          <DateInput label="When" {...given('on')} />
        </div>
        <TextInput label="Outcome" {...given('outcome')} maxLength={600} dir="auto" />
        <TextArea label="Note, in your words" {...given('note')} maxLength={900} dir="auto" />
        <div>
          <SubmitButton pending="Resolving…">Resolve the flag</SubmitButton>
        </div>
      </form>
    </details>
  );
}
