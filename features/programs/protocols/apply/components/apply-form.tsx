'use client';

import { useActionState, useEffect, useRef } from 'react';
import { newProgramHolds } from '@/clinical/triage/holds';
import { Checkbox } from '@/components/form/checkbox';
import { ChoiceRow } from '@/components/form/choices';
import { FormMessage } from '@/components/form/form-message';
import { DateInput, TextArea } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { Block } from '@/components/ui/panel';
import { Strip } from '@/components/ui/strip';
import { type FormState, untouched } from '@/lib/form-state';
import { ProgramFlags } from '../../../builder/components/program-flags';
import { giveProtocol } from '../actions';
import type { ApplyPage, ChosenProtocol } from '../types';
import styles from './apply-form.module.css';

const sides = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
  { value: 'each', label: 'each side' },
];

/** From which day, on which side where that is open, and the one button that gives it. */
export function ApplyForm({ page, chosen }: { page: ApplyPage; chosen: ChosenProtocol }) {
  const [state, act] = useActionState(giveProtocol, untouched);
  const form = useRef<HTMLFormElement>(null);
  const { patientId, episode, today, flags } = page;
  const { sheet, stoppedBy } = chosen;
  // What must be answered comes first; where nothing must, one press gives it.
  useEffect(() => form.current?.querySelector<HTMLElement>('[type=radio], [data-give]')?.focus(), []);
  const typed = (name: string) => {
    const value = state.values[name];
    return typeof value === 'string' ? value : '';
  };
  const hidden = {
    id: chosen.revisionId,
    programId: chosen.programId,
    patientId,
    episodeId: episode.id,
    protocol: sheet.key,
    protocolVersion: String(sheet.published),
  };
  const off = stoppedBy.length > 0;
  return (
    <Block id="give" title="Give it">
      <form ref={form} action={act} className={styles.form}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {chosen.itemIds.map((id) => (
          <input key={id} type="hidden" name="item" value={id} />
        ))}
        {off ? (
          <Strip tone="flag">
            <b>It does not start while a red flag is open: {stoppedBy.join('; ')}.</b>
          </Strip>
        ) : (
          <Warned flags={flags} reason={typed('flagReason')} errors={state.fields.flagReason} />
        )}
        {chosen.asksSide ? (
          <ChoiceRow
            name="side"
            label="Which side is it for? The episode has not one side."
            choices={sides}
            defaultValue={typed('side')}
            errors={state.fields.side}
          />
        ) : null}
        <DateInput
          name="effectiveFrom"
          label="From which day on; blank is today"
          min={today}
          defaultValue={typed('effectiveFrom')}
          errors={state.fields.effectiveFrom}
        />
        <Optional chosen={chosen} state={state} />
        <Against state={state} chosen={chosen} />
        <SubmitButton pending="Giving…" data-give>
          Give this protocol
        </SubmitButton>
        <LinkButton
          href={`/patients/${patientId}/programs/new?episode=${episode.id}&protocol=${sheet.key}`}
          prefetch={false}
        >
          Change it first
        </LinkButton>
        <LinkButton
          href={`/patients/${patientId}/programs/protocol?episode=${episode.id}`}
          tone="quiet"
          prefetch={false}
        >
          Another protocol
        </LinkButton>
      </form>
    </Block>
  );
}

/** The reason that a warning asks for: one for the program and for each exercise that a flag warns of. */
function Warned({
  flags,
  reason,
  errors,
}: {
  flags: ApplyPage['flags'];
  reason: string;
  errors: readonly string[] | undefined;
}) {
  if (flags.length === 0) return null;
  if (newProgramHolds(flags).length > 0)
    return <ProgramFlags flags={flags} reason={reason} errors={errors} />;
  return (
    <TextArea
      name="flagReason"
      label="Why it is given although a red flag is open; asked where the flag warns of an exercise"
      defaultValue={reason}
      maxLength={500}
      dir="auto"
      errors={errors}
    />
  );
}

/** What is only given where the therapist takes it. */
function Optional({ chosen: { optional }, state }: { chosen: ChosenProtocol; state: FormState }) {
  if (optional.length === 0) return null;
  const taken = state.values.chosen;
  const ticked = typeof taken === 'string' ? [taken] : (taken ?? []);
  return (
    <fieldset className={styles.optional}>
      <legend>If it fits, also</legend>
      {optional.map(({ key, name, phase }) => (
        <Checkbox
          key={key}
          id={`chosen-${key}`}
          name="chosen"
          value={key}
          label={name}
          note={phase}
          defaultChecked={ticked.includes(key)}
        />
      ))}
    </fieldset>
  );
}

/** What was said against it, each with the exercise that it is said of. */
function Against({ state, chosen }: { state: FormState; chosen: ChosenProtocol }) {
  const whole = ['protocol', 'program', 'flagReason'].flatMap((name) => state.fields[name] ?? []);
  const parts = chosen.itemIds.flatMap((id, at) =>
    ['flag', 'flagReason', 'because', 'easierSlug', 'harderSlug'].flatMap((field) =>
      (state.fields[`${id}.${field}`] ?? []).map((said) => `${chosen.itemNames[at]}: ${said}`),
    ),
  );
  const said = [...new Set([...whole, ...parts])];
  return (
    <>
      <FormMessage
        refusal={state.refusal ?? undefined}
        words={{
          conflict:
            'The protocol changed, or somebody gave this episode a program, since this page was opened. Nothing was overwritten: open the page again.',
          invalid: said.length > 0 ? 'Not given:' : 'Not given yet: look at the marked fields.',
        }}
      />
      {said.length === 0 ? null : (
        <ul className={styles.against}>
          {said.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}
