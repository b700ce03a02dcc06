'use client';

import { useActionState } from 'react';
import { redFlags } from '@/clinical/triage/red-flags.data';
import { flagRegions } from '@/clinical/triage/regions';
import { ChoiceRow } from '@/components/form/choices';
import { FormMessage } from '@/components/form/form-message';
import { Select } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { raiseByHand } from '../actions';
import styles from './flags.module.css';

const CODES = redFlags.map(({ code, label }) => ({ value: code, label }));
const REGIONS = flagRegions.map((value) => ({ value, label: value }));
const SIDES = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
  { value: 'both', label: 'both' },
  { value: 'none', label: 'none or not known' },
] as const;

/** A flag that no question and no test raised, by the therapist's own judgement. */
export function RaiseForm({ patientId }: { patientId: string }) {
  const [state, action] = useActionState(raiseByHand, untouched);
  const given = (name: string) => {
    const typed = state.values[name];
    return { name, defaultValue: typeof typed === 'string' ? typed : undefined, errors: state.fields[name] };
  };
  return (
    <form action={action} className={styles.form} autoComplete="off">
      <h2>Raise a red flag</h2>
      <p className={styles.quiet}>
        When your judgement says so. It is open at once, under your name, and holds what its row says.
      </p>
      <input type="hidden" name="patientId" value={patientId} />
      <FormMessage
        refusal={state.refusal ?? undefined}
        saved={state.saved ? 'Open on the chart.' : undefined}
      />
      <Select label="Red flag" {...given('flag')} choices={CODES} blank="Choose" />
      <ChoiceRow label="Side" {...given('side')} choices={SIDES} />
      <Select label="Place, where it matters" {...given('region')} choices={REGIONS} blank="Not known" />
      <div>
        <SubmitButton tone="plain" pending="Raising…">
          Raise the flag
        </SubmitButton>
      </div>
    </form>
  );
}
