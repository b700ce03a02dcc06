'use client';

import { useActionState } from 'react';
import type { Measure } from '@/clinical/measures/measure';
import { ChoiceRow } from '@/components/form/choices';
import { FormMessage } from '@/components/form/form-message';
import { DateInput, Select, TextArea } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { AnswerFields } from '../../components/answer-fields';
import styles from '../../components/outcomes.module.css';
import type { Activity, Answer } from '../../types';
import { correctAnswer } from '../actions';
import { answerSaid, correctable } from '../format';

const WAYS = [
  { value: 'correct', label: 'its day or score is wrong' },
  { value: 'withdraw', label: 'it should not be there' },
] as const;

/** Puts an answer right: another day, another score, or out with its reason. What was recorded is never lost. */
export function CorrectionForm({
  measure,
  name,
  patientId,
  assignmentId,
  answers,
  activities,
  today,
  newId,
}: {
  measure: Measure;
  /** With its side. */
  name: string;
  patientId: string;
  assignmentId: string;
  answers: readonly Answer[];
  activities: readonly Activity[];
  today: string;
  newId: string;
}) {
  const [state, action] = useActionState(correctAnswer, untouched);
  const field = (part: string) => {
    const typed = state.values[part];
    return {
      id: `${assignmentId}-correct-${part}`,
      name: part,
      defaultValue: typeof typed === 'string' ? typed : undefined,
      errors: state.fields[part],
    };
  };
  const choices = correctable(answers).map((one) => ({ value: one.id, label: answerSaid(measure, one) }));
  if (choices.length === 0) return null;
  return (
    <details className={styles.correct} open={state.refusal !== null || undefined}>
      <summary>
        Correct an answer<span className="sr-only"> of {name}</span>
      </summary>
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
        <FormMessage
          refusal={state.refusal ?? undefined}
          saved={state.saved ? 'Corrected. What stood there before is kept below.' : undefined}
        />
        <div className={styles.formFoot}>
          <Select label="Answer" choices={choices} blank="Choose the answer" {...field('answer')} />
          <ChoiceRow label="What is wrong" choices={WAYS} {...field('way')} />
        </div>
        <p className={styles.quiet}>For a wrong day or score: leave blank what was right.</p>
        <div className={styles.formFoot}>
          <DateInput label="It was on" max={today} {...field('newDay')} />
        </div>
        <AnswerFields
          id={`${assignmentId}-correct`}
          measure={measure}
          activities={activities}
          values={state.values}
          errors={state.fields}
        />
        <TextArea
          label="Why it should not be there"
          hint="only to take it out"
          rows={2}
          maxLength={600}
          dir="auto"
          {...field('because')}
        />
        <div className={styles.formFoot}>
          <SubmitButton tone="plain">Correct</SubmitButton>
        </div>
      </form>
    </details>
  );
}
