'use client';

import { type FocusEvent, useRef, useState, useTransition } from 'react';
import { type Measure, PATIENT_CHOSEN } from '@/clinical/measures/measure';
import { scoreInWords } from '@/clinical/measures/measure-words';
import { dayInWords } from '@/clinical/time/day-words';
import { refusalWords } from '@/components/form/form-message';
import { Button } from '@/components/ui/button';
import { SideBadge } from '@/components/ui/side-badge';
import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { recordAnswer } from '../actions';
import { answersAround, dueInWords, recordedInWords } from '../format';
import type { AnswerState, Followed } from '../types';
import { AnswerFields } from './answer-fields';
import styles from './outcomes.module.css';

/** Names no form: the fields of an answer stand inside the draft's form and must not be saved with it. */
const NO_FORM = 'no-form';

const first: AnswerState = { ...untouched, said: null };

/**
 * A measure to be asked at this visit. An answer is recorded by its button, or when the reader goes on to
 * something else: nothing that was chosen waits unsaid.
 */
export function VisitMeasure({
  measure,
  followed,
  patientId,
  assessmentId,
  examinedOn,
}: {
  measure: Measure;
  followed: Followed;
  patientId: string;
  assessmentId: string;
  examinedOn: string;
}) {
  const { assignmentId, side, due, answers } = followed;
  const row = useRef<HTMLFieldSetElement>(null);
  const touched = useRef(false);
  const [state, setState] = useState<AnswerState>(first);
  const [pending, startTransition] = useTransition();
  const prefix = `measure.${assignmentId}.`;
  const { today, before } = answersAround(answers, examinedOn);
  const atGoals = measure.code === PATIENT_CHOSEN;
  const name = side ? `${measure.name}, ${side}` : measure.name;

  const record = () => {
    if (!row.current || !touched.current || pending) return;
    touched.current = false;
    const form = new FormData();
    for (const [field, value] of Object.entries({ patientId, assignmentId, assessmentId }))
      form.set(field, value);
    form.set('id', newId());
    form.set('answeredOn', examinedOn);
    form.set('source', 'clinic');
    for (const input of row.current.querySelectorAll('input')) {
      if (input.type === 'radio' ? input.checked : true)
        form.set(input.name.slice(prefix.length), input.value);
    }
    startTransition(async () => {
      try {
        setState(await recordAnswer(state, form));
      } catch {
        touched.current = true;
        setState({ ...first, said: 'Not recorded: no connection. Press Record again.' });
      }
    });
  };

  const leave = (event: FocusEvent<HTMLFieldSetElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) record();
  };

  const recorded = today ? recordedInWords(measure, today, before) : '';
  const refused = state.refusal === null || state.refusal === 'invalid' ? null : refusalWords[state.refusal];
  return (
    <fieldset
      ref={row}
      className={styles.visit}
      onInput={(event) => {
        // The draft has nothing to save from these fields.
        event.stopPropagation();
        touched.current = true;
      }}
      onBlur={leave}
    >
      <legend className="sr-only">{name}</legend>
      <div>
        <span className={styles.title}>
          {side ? <SideBadge side={side} /> : null}
          <b>{name}</b>
        </span>
        <small>
          {before
            ? `${scoreInWords(measure, before.score)} on ${dayInWords(before.on)}`
            : 'not answered before'}
        </small>
        <small>{dueInWords(due)}</small>
      </div>
      {atGoals ? (
        <p>
          Scored under <a href="#goals">Goals</a>; the mean of the scores is the answer of this visit.
        </p>
      ) : (
        <AnswerFields
          id={assignmentId}
          measure={measure}
          activities={followed.activities}
          values={{}}
          errors={state.fields}
          prefix={prefix}
          form={NO_FORM}
        />
      )}
      {atGoals ? null : (
        <Button onClick={record} aria-disabled={pending || undefined}>
          {pending ? 'Recording…' : 'Record'}
          <span className="sr-only">, {name}</span>
        </Button>
      )}
      <p className={styles.said} role="status">
        {refused ?? state.said ?? recorded}
      </p>
    </fieldset>
  );
}
