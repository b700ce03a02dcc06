import { FormGrid } from '@/components/form/form-grid';
import { DateInput, Select, TextInput } from '@/components/form/inputs';
import type { FieldErrors } from '@/lib/result';
import { LANGUAGES } from '../format';

export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One text of a form's values; blank where there is none. */
export function textOf(values: Values, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** Who the patient is. The same fields when registering and when correcting. */
export function PersonFields({
  values,
  errors,
  therapists,
  today,
}: {
  values: Values;
  errors: FieldErrors;
  therapists: readonly { id: string; displayName: string }[];
  today: string;
}) {
  const field = (name: string) => ({ name, defaultValue: textOf(values, name), errors: errors[name] });
  const locale = textOf(values, 'locale');
  const known = LANGUAGES.some((language) => language.value === locale) || locale === '';
  return (
    <FormGrid>
      <TextInput
        {...field('fullName')}
        label="Name, as they say it"
        autoComplete="off"
        maxLength={200}
        dir="auto"
      />
      <DateInput {...field('bornOn')} label="Born" min="1890-01-01" max={today} autoComplete="off" />
      <TextInput
        {...field('phone')}
        label="Phone, if they have one"
        type="tel"
        autoComplete="off"
        dir="ltr"
      />
      <TextInput
        {...field('email')}
        label="E-mail, if they have one"
        type="email"
        autoComplete="off"
        dir="ltr"
        hint="They sign in with it; without one they choose when they open their link."
      />
      <Select
        {...field('locale')}
        label="Reads"
        hint="The phone and the paper follow this, where a translation exists."
        choices={known ? LANGUAGES : [...LANGUAGES, { value: locale, label: locale }]}
      />
      <Select
        {...field('leadId')}
        label="Therapist"
        blank="Choose…"
        choices={therapists.map((therapist) => ({ value: therapist.id, label: therapist.displayName }))}
      />
    </FormGrid>
  );
}
