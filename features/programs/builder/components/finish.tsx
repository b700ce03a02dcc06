import type { RefObject } from 'react';
import { Checkbox } from '@/components/form/checkbox';
import { DateInput, TextArea } from '@/components/form/inputs';
import { Button, LinkButton } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Strip } from '@/components/ui/strip';
import type { FieldErrors } from '@/lib/result';
import type { BuilderState } from '../types';
import styles from './finish.module.css';
import { Preview } from './preview';

/** The reason, the day, the way out and the one button that gives the program. */
export function Finish({
  first,
  number,
  values,
  reason,
  errors,
  newer,
  pending,
  today,
  patientName,
  form,
  back,
}: {
  first: boolean;
  number: number;
  values: (name: string, otherwise: string) => string;
  /** What the address suggests as the reason. */
  reason: string;
  errors: FieldErrors;
  newer: BuilderState['newer'];
  pending: boolean;
  today: string;
  patientName: string;
  form: RefObject<HTMLFormElement | null>;
  back: string;
}) {
  return (
    <div className={styles.finish}>
      {first ? null : (
        <TextArea
          name="reason"
          label="Reason for the change, kept with the revision"
          defaultValue={values('reason', reason)}
          maxLength={1000}
          errors={errors.reason}
        />
      )}
      <DateInput
        name="effectiveFrom"
        label="From which day on; blank is today"
        min={today}
        defaultValue={values('effectiveFrom', '')}
        errors={errors.effectiveFrom}
      />
      {newer ? (
        <Strip tone="warn" icon="alert">
          <p>
            {newer.author} made revision {newer.number} meanwhile: both versions stand above.{' '}
            <a href={back} target="_blank" rel="noreferrer">
              Look at it in a new tab
            </a>
            .
          </p>
          <Checkbox
            name="over"
            value={String(newer.version)}
            label={`Give mine as revision ${newer.number + 1}, in place of theirs`}
          />
        </Strip>
      ) : null}
      <Button
        type="submit"
        tone="primary"
        aria-disabled={pending || undefined}
        aria-keyshortcuts="Control+Enter"
        data-give
      >
        {pending
          ? 'Saving…'
          : first
            ? 'Give the program'
            : `Give revision ${newer ? newer.number + 1 : number}`}
      </Button>
      <p className={styles.keys}>
        <Kbd>Ctrl Enter</Kbd> gives it from anywhere
      </p>
      <Preview form={form} patientName={patientName} />
      <LinkButton href={back} tone="quiet" prefetch={false}>
        Leave without saving
      </LinkButton>
    </div>
  );
}
