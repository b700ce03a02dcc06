'use client';

import { useActionState } from 'react';
import { Checkbox } from '@/components/form/checkbox';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormMessage } from '@/components/form/form-message';
import { TextInput } from '@/components/form/inputs';
import { SubmitButton } from '@/components/form/submit-button';
import { untouched } from '@/lib/form-state';
import { retireTemplate, saveTemplate } from '../actions';
import type { OwnTemplate, TemplateLine } from '../types';
import styles from './templates.module.css';

const SPARE = 4;

/** A template’s name and its tests, one line each; empty lines are left out, and places make the order. */
export function TemplateForm({ template, names }: { template: OwnTemplate; names: string }) {
  const [state, action] = useActionState(saveTemplate, untouched);
  const fresh = template.version === 0;
  const spare: TemplateLine[] = Array.from({ length: fresh ? SPARE * 2 : SPARE }, (_, at) => {
    const key = String(template.lines.length + at);
    return { key, place: String(template.lines.length + at + 1), test: '', required: false };
  });
  const given = (name: string, otherwise: string) => {
    const typed = state.values[name];
    return state.refusal && typeof typed === 'string' ? typed : otherwise;
  };
  const lines = [...template.lines, ...spare];
  const labels = Object.fromEntries(
    lines.flatMap(({ key, place }) => [
      [`line.${key}.test`, `Test ${place}`],
      [`line.${key}.place`, `Place ${place}`],
    ]),
  );
  const of = fresh ? 'new template' : template.name;
  return (
    <form action={action} className={styles.form} autoComplete="off">
      <input type="hidden" name="id" value={template.id} />
      <input type="hidden" name="version" value={template.version} />
      {state.refusal === 'invalid' ? (
        <ErrorSummary title="Not saved yet" errors={state.fields} labels={{ name: 'Name', ...labels }} />
      ) : (
        <FormMessage
          refusal={state.refusal ?? undefined}
          {...(state.saved ? { saved: 'Saved' } : {})}
          {...(state.fields.version?.[0] ? { words: { conflict: state.fields.version[0] } } : {})}
        />
      )}
      <TextInput
        label={`Name, ${of}`}
        name="name"
        id={`name-${template.id}`}
        maxLength={80}
        defaultValue={given('name', template.name)}
        errors={state.fields.name}
      />
      <ol className={styles.lines}>
        {lines.map(({ key, place, test, required }) => {
          const name = (part: string) => `line.${key}.${part}`;
          return (
            <li key={key} className={styles.line}>
              <TextInput
                label={`Place of test ${place}, ${of}`}
                labelHidden
                name={name('place')}
                id={`${template.id}-${key}-place`}
                inputMode="numeric"
                maxLength={3}
                defaultValue={given(name('place'), place)}
                errors={state.fields[name('place')]}
              />
              <TextInput
                label={`Test ${place}, ${of}`}
                labelHidden
                name={name('test')}
                id={`${template.id}-${key}-test`}
                list={names}
                maxLength={80}
                placeholder="name, alias or shorthand"
                defaultValue={given(name('test'), test)}
                errors={state.fields[name('test')]}
              />
              <Checkbox
                label="required"
                name={name('required')}
                id={`${template.id}-${key}-required`}
                defaultChecked={state.refusal ? state.values[name('required')] === 'yes' : required}
              />
            </li>
          );
        })}
      </ol>
      <div className={styles.end}>
        <SubmitButton pending="Saving…">{fresh ? 'Make template' : 'Save template'}</SubmitButton>
        <span className={styles.quiet}>Clear a test to take it off the list.</span>
      </div>
    </form>
  );
}

/** Takes a template out of use. */
export function RetireForm({ id, version, name }: { id: string; version: number; name: string }) {
  const [state, action] = useActionState(retireTemplate, untouched);
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <SubmitButton tone="quiet" pending="Retiring…">
        Retire {name}
      </SubmitButton>
      <FormMessage refusal={state.refusal ?? undefined} />
    </form>
  );
}
