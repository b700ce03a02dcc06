'use client';

import type { OpenFlag } from '@/clinical/triage/red-flag';
import { ChoiceRow } from '@/components/form/choices';
import { NumberInput, Select, TextArea } from '@/components/form/inputs';
import { useEditor } from '../../client/editor';
import sections from '../../components/sections.module.css';
import type { Values } from '../../types';
import { STRUCTURE_CHOICES, TECHNIQUE_CHOICES } from '../format';
import { Holds } from './holds';
import styles from './treatment.module.css';

const SIDES = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
  { value: 'both', label: 'both' },
  { value: 'none', label: 'none', spoken: 'no side' },
] as const;
const UNITS = [
  { value: 's', label: 'seconds' },
  { value: 'min', label: 'minutes' },
] as const;

/** The fields of one treatment, and what the open flags say to it. */
export function TreatmentFields({
  row,
  values,
  flags,
}: {
  row: string;
  values: Values;
  flags: readonly OpenFlag[];
}) {
  const { start, errors } = useEditor();
  const given = (part: string) => ({
    name: `${row}.${part}`,
    defaultValue: start[`${row}.${part}`],
    errors: errors[`${row}.${part}`],
  });
  return (
    <div className={styles.treatment}>
      <div className={sections.fields}>
        <Select label="Technique" {...given('technique')} choices={TECHNIQUE_CHOICES} blank="Choose" />
        <Select label="Structure" {...given('structure')} choices={STRUCTURE_CHOICES} blank="Not said" />
        <ChoiceRow label="Side" clearable {...given('side')} choices={SIDES} />
        <NumberInput label="Dose" {...given('dose')} />
        <ChoiceRow label="Dose in" clearable {...given('unit')} choices={UNITS} />
      </div>
      <Holds row={row} values={values} flags={flags} />
      <div className={styles.words}>
        <TextArea label="Response" {...given('response')} rows={2} maxLength={1000} dir="auto" />
        <TextArea
          label="Adverse response, if any"
          {...given('adverse')}
          rows={2}
          maxLength={1000}
          dir="auto"
        />
      </div>
    </div>
  );
}
