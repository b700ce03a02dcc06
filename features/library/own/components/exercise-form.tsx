'use client';

import { useActionState } from 'react';
import { Checkbox } from '@/components/form/checkbox';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormActions, FormGrid, Wide } from '@/components/form/form-grid';
import { FormMessage } from '@/components/form/form-message';
import { Select, TextArea, TextInput } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { Button, LinkButton } from '@/components/ui/button';
import { Block } from '@/components/ui/panel';
import { untouched } from '@/lib/form-state';
import { saveExercise } from '../actions';
import { fieldWords } from '../format';
import type { FieldName, FieldOf, OwnForm } from '../types';
import { DoseFields } from './dose-fields';
import styles from './exercise-form.module.css';

/** An exercise of the clinic, to write or to change. What was typed comes back with what is to be put right. */
export function ExerciseForm({ form }: { form: OwnForm }) {
  const [state, action] = useActionState(saveExercise, { ...untouched, newer: null });
  const { choices } = form;
  const answered = state.refusal !== null;
  const given = (name: FieldName) => {
    const back = state.values[name];
    if (!answered) return form.fields[name] ?? '';
    return typeof back === 'string' ? back : (back ?? []).join('\n');
  };
  const field: FieldOf = (name) => ({
    name,
    label: fieldWords[name],
    defaultValue: given(name),
    errors: state.fields[name],
  });
  const tags = given('tags').split('\n');
  return (
    <form action={action} className={styles.form} autoComplete="off">
      <input type="hidden" name="id" value={form.id} />
      <input type="hidden" name="version" value={form.version ?? ''} />
      {state.refusal === 'invalid' ? (
        <ErrorSummary title="Not saved yet" errors={state.fields} labels={fieldWords} />
      ) : (
        <FormMessage
          refusal={state.refusal ?? undefined}
          words={{ conflict: 'A colleague wrote a new version meanwhile. What you typed still stands here.' }}
        />
      )}
      {state.newer !== null && form.slug !== null ? (
        <p className={styles.newer}>
          <LinkButton href={`/library/${form.slug}`} target="_blank">
            Look at version {state.newer}
          </LinkButton>
          <Button type="submit" name="over" value={state.newer}>
            Save what stands here as version {state.newer + 1}
          </Button>
        </p>
      ) : null}
      <Block id="what" title="What it is">
        <FormGrid>
          <TextInput {...field('name')} maxLength={100} />
          <TextArea {...field('aliases')} hint="One a line. It is found by each of them." rows={2} />
          <Select {...field('category')} choices={choices.category} blank="choose" />
          <Select {...field('region')} choices={choices.region} blank="choose" />
          <Select {...field('knee')} choices={choices.knee} blank="choose" />
          <TextInput
            {...field('level')}
            inputMode="numeric"
            maxLength={1}
            hint="1 is the easiest, 5 the hardest."
          />
          <Listed
            {...field('target_muscles')}
            names={choices.names.muscle}
            rows={2}
            hint="One a line, or with commas."
          />
          <TextArea {...field('other_muscles')} rows={2} hint="One a line, or with commas." />
          <Listed
            {...field('kit')}
            names={choices.names.kit}
            rows={2}
            hint="One piece a line; “wall / rail” where either will do. Blank where nothing is needed."
          />
          <TextArea {...field('kit_that_helps')} rows={2} />
          <Wide>
            <TextInput {...field('position')} list="positions" maxLength={200} />
          </Wide>
        </FormGrid>
        <Names id="positions" names={choices.names.position} />
      </Block>
      <Block id="how" title="How it is done">
        <FormGrid>
          <Wide>
            <TextArea {...field('steps')} rows={5} hint="One step a line." />
          </Wide>
          <TextArea {...field('cues')} hint="What you say while it is done, one a line." />
          <TextArea {...field('faults')} hint="One a line." />
        </FormGrid>
      </Block>
      <DoseFields field={field} choices={choices} fatigue={given('to_fatigue')} needed={given('as_needed')} />
      <Block id="care" title="For whom, and with what care">
        <FormGrid>
          <Listed
            {...field('treats')}
            names={choices.names.finding}
            rows={4}
            hint="One a line, such as “tight soleus”."
          />
          <TextArea {...field('precautions')} hint="One a line." />
          <TextArea {...field('not_with')} rows={2} hint="Findings with which it is blocked, one a line." />
          <TextArea
            {...field('with_care')}
            rows={2}
            hint="Findings with which it asks for care, one a line."
          />
        </FormGrid>
        <fieldset className={styles.tags}>
          <legend>{fieldWords.tags}</legend>
          {choices.tags.map(({ value, label }) => (
            <Checkbox
              key={value}
              name="tags"
              id={`tag-${value}`}
              value={value}
              label={label}
              defaultChecked={tags.includes(value)}
            />
          ))}
        </fieldset>
      </Block>
      <Block id="rights" title="Where it comes from">
        <FormGrid>
          <TextInput {...field('author')} maxLength={120} />
          <Select
            {...field('licence')}
            choices={choices.licence}
            blank="choose"
            hint="What nobody knows the licence of is not exported for others."
          />
          <Wide>
            <TextArea
              {...field('sources')}
              rows={2}
              hint="One a line, with its DOI or address. Without a source it is shown to rest on general practice."
            />
          </Wide>
        </FormGrid>
      </Block>
      <FormActions>
        <span className={styles.quiet}>
          {form.version === null
            ? 'It is seen by your clinic only.'
            : `It becomes version ${form.version + 1}. Programs keep the version that they took.`}
        </span>
        <SubmitButton>{form.version === null ? 'Add to the library' : 'Save the new version'}</SubmitButton>
      </FormActions>
    </form>
  );
}

function Names({ id, names }: { id: string; names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

/** Several lines of known names, with the names to look up below. */
function Listed({
  names,
  ...words
}: ReturnType<FieldOf> & { names: readonly string[]; rows: number; hint: string }) {
  return (
    <div>
      <TextArea {...words} />
      <details className={styles.names}>
        <summary>All {names.length} names</summary>
        <p>{names.join(' · ')}</p>
      </details>
    </div>
  );
}
