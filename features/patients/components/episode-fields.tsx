import { ChoiceRow } from '@/components/form/choices';
import { FormGrid, Wide } from '@/components/form/form-grid';
import { DateInput, TextInput } from '@/components/form/inputs';
import type { FieldErrors } from '@/lib/result';
import { textOf, type Values } from './person-fields';

const SIDES = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
  { value: 'both', label: 'Both sides' },
  { value: 'middle', label: 'Middle' },
];

/** One complaint: what, on which side, since when. No side is chosen for anybody. */
export function EpisodeFields({
  values,
  errors,
  today,
}: {
  values: Values;
  errors: FieldErrors;
  today: string;
}) {
  const field = (name: string) => ({ name, defaultValue: textOf(values, name), errors: errors[name] });
  return (
    <FormGrid>
      <Wide>
        <TextInput
          {...field('complaint')}
          label="Complaint, in their words"
          maxLength={200}
          autoComplete="off"
          dir="auto"
        />
      </Wide>
      <ChoiceRow {...field('side')} label="Side" choices={SIDES} clearable />
      <DateInput
        {...field('startedOn')}
        label="Since"
        max={today}
        autoComplete="off"
        hint="The day it began, as near as they can say."
      />
    </FormGrid>
  );
}
