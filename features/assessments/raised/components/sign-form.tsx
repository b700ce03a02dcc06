'use client';

import { useActionState } from 'react';
import { ChoiceRow } from '@/components/form/choices';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { SideBadge } from '@/components/ui/side-badge';
import { Strip } from '@/components/ui/strip';
import { untouched } from '@/lib/form-state';
import { signDraft } from '../../actions';
import styles from '../../components/content.module.css';
import type { Proposal } from '../../types';

const CHOICES = [
  { value: 'keep', label: 'keep' },
  { value: 'drop', label: 'drop' },
] as const;

type Named = Proposal & { name: string; words: string };

/** Each raised finding is kept or dropped by the therapist; none is answered beforehand. Then the signature. */
export function SignForm({
  id,
  patientId,
  version,
  proposals,
  unasked,
}: {
  id: string;
  patientId: string;
  version: number;
  proposals: readonly Named[];
  /** Codes of the red-flag questions that nobody answered. */
  unasked: readonly string[];
}) {
  const [state, action] = useActionState(signDraft, untouched);
  const value = (name: string) => {
    const given = state.values[name];
    return typeof given === 'string' ? given : undefined;
  };
  const labels = Object.fromEntries(proposals.map(({ name, words }) => [name, words]));
  const { flags, treatment } = state.fields;
  const draft = `/patients/${patientId}/assessments/${id}`;
  const stale = state.fields.signed ?? state.fields.version ?? state.fields.draft;
  return (
    <form action={action} autoComplete="off">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="version" value={version} />
      {/* Asked once: the next press says that these questions were seen. */}
      {flags ? <input type="hidden" name="unasked" value={unasked.join(' ')} /> : null}
      {flags ? (
        <div role="alert">
          <Strip tone="flag" actions={<LinkButton href={`${draft}#flags`}>Go back and ask</LinkButton>}>
            <b>
              Not signed yet. {flags.length === 1 ? 'A red flag was' : `${flags.length} red flags were`} not
              asked:
            </b>{' '}
            {flags.join(', ')}. Sign again to sign without.
          </Strip>
        </div>
      ) : null}
      {treatment ? (
        <div role="alert">
          <Strip tone="flag" actions={<LinkButton href={`${draft}#treatment`}>Write the reason</LinkButton>}>
            <b>Not signed yet. A reason is missing.</b> {treatment.join(' ')}
          </Strip>
        </div>
      ) : null}
      {flags || treatment ? null : state.refusal === 'invalid' && !state.fields.draft ? (
        <ErrorSummary title="Not signed yet" errors={state.fields} labels={labels} />
      ) : (
        <FormMessage
          refusal={state.refusal ?? undefined}
          {...(stale?.[0] ? { words: { conflict: stale[0], invalid: stale[0] } } : {})}
        />
      )}
      <div className={styles.decisions}>
        {proposals.map((one) => (
          <div key={one.name} className={styles.decision}>
            <div>
              {one.side === 'none' ? null : <SideBadge side={one.side} />}{' '}
              <b>
                {one.strength === 'suggests' ? 'Points toward' : 'Possible'}: {one.words}
              </b>
              <small>{one.text}</small>
              <small>{one.basis}</small>
            </div>
            <ChoiceRow
              label={`${one.words}: keep or drop`}
              labelHidden
              name={one.name}
              choices={CHOICES}
              defaultValue={value(one.name)}
              errors={state.fields[one.name]}
            />
          </div>
        ))}
      </div>
      <div className={styles.end}>
        <SubmitButton pending="Signing…">Sign assessment</SubmitButton>
        <LinkButton href={`/patients/${patientId}/assessments/${id}`} prefetch={false}>
          Back to the draft
        </LinkButton>
        <span className={styles.quiet}>Once signed it cannot change; addenda can be added.</span>
      </div>
    </form>
  );
}
