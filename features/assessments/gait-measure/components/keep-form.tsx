'use client';

import { useActionState, useRef } from 'react';
import type { Picture } from '@/clinical/battery/gait-angles';
import { gaitGrades, gaitPhases } from '@/clinical/battery/gait-item';
import { gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import type { GaitMeasure } from '@/clinical/battery/gait-measures.data';
import { gaitNoteInWords, gradeFromDegrees } from '@/clinical/battery/gait-words';
import type { BodySide } from '@/clinical/battery/rule';
import { Checkbox } from '@/components/form/checkbox';
import { ChoiceRow } from '@/components/form/choices';
import { FormMessage } from '@/components/form/form-message';
import { TextInput } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { type FormState, formValues, returnable, untouched } from '@/lib/form-state';
import { keepMeasure } from '../actions';
import { capture } from '../client/capture';
import { type Size, sentMeasure } from '../format';
import type { Marks } from '../types';
import styles from './workbench.module.css';

type Props = {
  patientId: string;
  assessmentId: string;
  /** Made with the page for the first still; a new one for each that is kept. */
  stillId: string;
  /** With the note in words. */
  onKept: (said: string) => void;
  measure: GaitMeasure;
  measured: { marks: Marks; stance: BodySide; picture: Picture; size: Size };
  others: readonly number[];
  degrees: number;
  /** In which item, phase and activity it is noted, as chosen above. */
  noted: { item: string; phase: string; activity: string };
  takenWith: string;
  shown: () => HTMLVideoElement | HTMLImageElement | null;
};

const GRADES = gaitGrades.map((word, grade) => ({ value: String(grade), label: `${grade} ${word}` }));

/** Keeps the measured angle as a note of the draft; its still only when that is ticked. */
export function KeepForm(props: Props) {
  const { patientId, assessmentId, stillId, measure, measured, noted, degrees } = props;
  const form = useRef<HTMLFormElement>(null);
  const item = gaitItemWithCode(noted.item);
  const phase = item?.phases.find((one) => one === noted.phase);
  const suggested = item ? gradeFromDegrees(item, degrees) : null;
  const said = item
    ? gaitNoteInWords({ item: item.code, stanceLimb: measured.stance, grade: null, degrees })
    : null;
  const [state, action] = useActionState(async (previous: FormState, data: FormData): Promise<FormState> => {
    const ticked = data.get('withStill') === 'yes';
    const shown = props.shown();
    const picture = ticked && shown ? await capture(shown, measured.size) : null;
    if (ticked && !picture)
      return {
        ...previous,
        refusal: 'invalid' as const,
        values: returnable(formValues(data)),
        fields: { withStill: ['This browser could not make a picture of the frame.'] },
      };
    if (picture) data.set('picture', picture, 'still.jpg');
    const answer = await keepMeasure(previous, data);
    if (answer.saved) props.onKept(said ?? noted.item);
    return answer;
  }, untouched);
  const asks = state.fields.replace;
  const typed = (field: string) => {
    const value = state.values[field];
    return typeof value === 'string' ? value : '';
  };
  return (
    <form ref={form} action={action} className={styles.keep}>
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="assessmentId" value={assessmentId} />
      <input type="hidden" name="stillId" value={stillId} />
      <input type="hidden" name="item" value={noted.item} />
      <input type="hidden" name="phase" value={noted.phase} />
      <input type="hidden" name="activity" value={noted.activity} />
      <input type="hidden" name="takenWith" value={props.takenWith} />
      <input type="hidden" name="measured" value={sentMeasure(measure.code, measured, props.others)} />
      <p className={styles.says}>
        <b>{said ?? 'Choose what it is kept as.'}</b>{' '}
        <span className={styles.quiet}>
          {phase ? `${noted.activity}, ${gaitPhases[phase]}, 2D video` : ''}
        </span>
      </p>
      {item?.graded ? (
        <ChoiceRow
          label="Grade, if you give one"
          name="grade"
          clearable
          choices={GRADES}
          defaultValue={typed('grade')}
          errors={state.fields.grade}
          hint={suggested === null ? undefined : `${degrees}° would be ${gaitGrades[suggested]}; you decide`}
        />
      ) : null}
      <TextInput
        label="Note"
        name="note"
        maxLength={300}
        dir="auto"
        defaultValue={typed('note')}
        errors={state.fields.note}
      />
      <Checkbox
        name="withStill"
        label="Keep this still with it"
        defaultChecked={typed('withStill') === 'yes'}
        note="It is sent to the clinic’s store and shown to whoever may open the chart. See that no face is in it."
        errors={state.fields.withStill ?? state.fields.picture}
      />
      {asks ? <Checkbox name="replace" label="Replace what is noted" errors={asks} /> : null}
      <FormMessage
        refusal={state.refusal ?? undefined}
        words={{
          ...(state.fields.signed?.[0] ? { conflict: state.fields.signed[0] } : {}),
          ...(state.fields.version?.[0] ? { conflict: state.fields.version[0] } : {}),
          ...(state.fields.measured?.[0] ? { invalid: state.fields.measured[0] } : {}),
        }}
      />
      <SubmitButton tone="primary">Keep as gait note</SubmitButton>
    </form>
  );
}
