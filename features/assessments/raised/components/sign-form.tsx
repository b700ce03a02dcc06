'use client';

import { useActionState, useRef } from 'react';
import { isFlagCode } from '@/clinical/triage/raise';
import { ChoiceRow } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { SideBadge } from '@/components/ui/side-badge';
import { untouched } from '@/lib/form-state';
import { signDraft } from '../../actions';
import styles from '../../components/content.module.css';
import { SignChoice } from '../../signs/components/sign-choice';
import type { Sign } from '../../signs/types';
import type { Proposal, Values } from '../../types';
import { useChoices } from '../client/choices';
import { SignRefusal } from './sign-refusal';

const CHOICES = [
  { value: 'keep', label: 'keep' },
  { value: 'drop', label: 'drop' },
] as const;

type Named = Proposal & { name: string; words: string };

/** Each raised finding is kept or dropped by the therapist; none is answered beforehand. Then the signature. */
export function SignForm({
  id,
  patientId,
  viewerId,
  version,
  proposals,
  signs,
  unasked,
  unfinished,
}: {
  id: string;
  patientId: string;
  /** Whose choices this browser keeps. */
  viewerId: string;
  version: number;
  proposals: readonly Named[];
  /** Results that may be tested again next time. */
  signs: readonly (Sign & { name: string })[];
  /** Codes of the red-flag questions that nobody answered. */
  unasked: readonly string[];
  /** Codes of the required tests that are not finished. */
  unfinished: readonly string[];
}) {
  const [state, action] = useActionState(signDraft, untouched);
  const form = useRef<HTMLFormElement>(null);
  const { held, keep } = useChoices(form, viewerId, id);
  const refused = state.attempt > 0;
  const value = (name: string) => {
    const given = refused ? state.values[name] : held?.[name];
    return typeof given === 'string' ? given : undefined;
  };
  const labels = Object.fromEntries(proposals.map(({ name, words }) => [name, words]));
  const seen = state.fields.flags ? unasked.join(' ') : value('unasked');
  const without = state.fields.tests ? unfinished.join(' ') : value('unfinished');
  const draft = `/patients/${patientId}/assessments/${id}`;
  return (
    <form ref={form} action={action} onInput={keep} autoComplete="off">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="version" value={version} />
      {/* Asked once: from the next press on these questions were seen. */}
      {seen ? <input type="hidden" name="unasked" value={seen} /> : null}
      {without ? <input type="hidden" name="unfinished" value={without} /> : null}
      <SignRefusal state={state} labels={labels} draft={draft} />
      <div className={styles.decisions} key={`decisions ${state.attempt} ${held !== null}`}>
        {proposals.map((one) => (
          <div key={one.name} className={styles.decision}>
            <div>
              {one.side === 'none' ? null : <SideBadge side={one.side} />}{' '}
              <b>
                {one.strength === 'suggests' ? 'Points toward' : 'Possible'}: {one.words}
              </b>
              <small>{one.text}</small>
              <small>{one.basis}</small>
              {isFlagCode(one.findingCode) ? (
                <small>
                  <b>Kept, it opens a red flag on the chart.</b>
                </small>
              ) : null}
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
      <SignChoice
        key={`signs ${state.attempt} ${held !== null}`}
        signs={signs}
        // Unticked is left out of what was sent, and a blank in what was kept.
        isTicked={(name) => (refused ? state.values[name] === 'again' : tickIn(held, name))}
      />
      <div className={styles.end}>
        <SubmitButton pending="Signing…">Sign assessment</SubmitButton>
        <LinkButton href={`${draft}#plan`} prefetch={false}>
          Back to the draft
        </LinkButton>
        <span className={styles.quiet}>Once signed it cannot change; addenda can be added.</span>
      </div>
    </form>
  );
}

const tickIn = (held: Values | null, name: string): boolean | null =>
  held?.[name] === undefined ? null : held[name] === 'again';
