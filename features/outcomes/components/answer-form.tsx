'use client';

import { useActionState } from 'react';
import type { Measure } from '@/clinical/measures/measure';
import { FormMessage } from '@/components/form/form-message';
import { DateInput, Select } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { recordAnswer } from '../actions';
import type { Activity, AnswerState } from '../types';
import { AnswerFields } from './answer-fields';
import styles from './outcomes.module.css';

const first: AnswerState = { ...untouched, said: null };

const SOURCES = [
  { value: 'clinic', label: 'in the clinic' },
  { value: 'paper', label: 'from paper' },
];

/** Enters an answer from the chart, with its day and where it comes from. */
export function AnswerForm({
  measure,
  patientId,
  assignmentId,
  activities,
  today,
  newId,
}: {
  measure: Measure;
  patientId: string;
  assignmentId: string;
  activities: readonly Activity[];
  today: string;
  newId: string;
}) {
  const [state, action] = useActionState(recordAnswer, first);
  const typed = (name: string) => {
    const value = state.values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return (
    <form
      action={action}
      className={styles.form}
      key={`${state.attempt} ${newId}`}
      autoComplete="off"
      noValidate
    >
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="assignmentId" value={assignmentId} />
      <input type="hidden" name="id" value={newId} />
      <FormMessage refusal={state.refusal ?? undefined} saved={state.said ?? undefined} />
      <AnswerFields
        id={assignmentId}
        measure={measure}
        activities={activities}
        values={state.values}
        errors={state.fields}
      />
      <div className={styles.formFoot}>
        <DateInput
          id={`${assignmentId}-on`}
          label="Answered on"
          name="answeredOn"
          max={today}
          defaultValue={typed('answeredOn') ?? today}
          errors={state.fields.answeredOn}
        />
        <Select
          id={`${assignmentId}-source`}
          label="How"
          name="source"
          choices={SOURCES}
          defaultValue={typed('source') ?? 'clinic'}
          errors={state.fields.source}
        />
        <SubmitButton tone="plain">Record</SubmitButton>
      </div>
      <p className={styles.quiet}>
        A second answer of the same day corrects the first, which keeps its value in the record.
      </p>
    </form>
  );
}
