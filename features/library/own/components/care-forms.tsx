'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form/form-message';
import { TextInput } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { Block } from '@/components/ui/panel';
import { untouched } from '@/lib/form-state';
import { mergeExercise, retireExercise } from '../actions';
import styles from './exercise-form.module.css';

/** Lets another exercise stand for this one, or takes it out of the list. Nothing is deleted. */
export function MergeAndRetire({ slug }: { slug: string }) {
  const [merged, merge] = useActionState(mergeExercise, untouched);
  const typed = merged.values.into;
  return (
    <Block id="end" title="Merge or retire" sub="programs stay as they are, word for word">
      <div className={styles.merge}>
        <form action={merge} className={styles.into}>
          <input type="hidden" name="slug" value={slug} />
          <TextInput
            name="into"
            label="Another exercise stands for this one"
            hint="Its name. It is then found by the names of this one too."
            maxLength={100}
            defaultValue={typeof typed === 'string' ? typed : ''}
            errors={merged.fields.into}
          />
          {merged.refusal === 'invalid' ? null : <FormMessage refusal={merged.refusal ?? undefined} />}
          <SubmitButton tone="plain" pending="Merging…">
            Merge into it
          </SubmitButton>
        </form>
      </div>
      <RetireForm slug={slug} retired={false} />
    </Block>
  );
}

export function RetireForm({ slug, retired }: { slug: string; retired: boolean }) {
  const [state, action] = useActionState(retireExercise, untouched);
  return (
    <form action={action}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="retired" value={retired ? 'no' : 'yes'} />
      <FormMessage refusal={state.refusal ?? undefined} />
      <SubmitButton tone="plain" pending="One moment…">
        {retired ? 'Bring it back' : 'Retire it'}
      </SubmitButton>
    </form>
  );
}
