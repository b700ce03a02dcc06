'use client';

import { gaitGrades, gaitPhases } from '@/clinical/battery/gait-item';
import { gaitItems } from '@/clinical/battery/gait-items.data';
import { gradeFromDegrees } from '@/clinical/battery/gait-words';
import { ChoiceRow } from '@/components/form/choices';
import { NumberInput, Select, TextInput } from '@/components/form/inputs';
import { useEditor } from '../../client/editor';
import styles from '../../components/sections.module.css';
import { numberIn } from '../../format';
import type { Values } from '../../types';
import { ACTIVITIES, DEGREES, itemIn } from '../format';

const ITEMS = gaitItems.map(({ code, name }) => ({ value: code, label: name }));
const ACTIVITY_CHOICES = ACTIVITIES.map((value) => ({ value, label: value }));
const GRADES = gaitGrades.map((word, grade) => ({ value: String(grade), label: `${grade} ${word}` }));
const STANCES = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
  { value: 'both', label: 'both' },
] as const;
const ALL_PHASES = [...new Set(gaitItems.flatMap((item) => item.phases))];

/** The fields of one note. What an item cannot have is not offered once the item is known. */
export function GaitFields({ row, values }: { row: string; values: Values }) {
  const { start, errors } = useEditor();
  const item = itemIn(values);
  const given = (part: string) => ({
    name: `${row}.${part}`,
    defaultValue: start[`${row}.${part}`],
    errors: errors[`${row}.${part}`],
  });
  const stances = item ? STANCES.filter(({ value }) => item.stanceLimbs.includes(value)) : STANCES;
  const phases = (item?.phases ?? ALL_PHASES).map((value) => ({ value, label: gaitPhases[value] }));
  const degrees = numberIn(values.degrees, DEGREES.min, DEGREES.max);
  const grade = item ? gradeFromDegrees(item, degrees) : null;
  return (
    <div className={styles.fields}>
      <Select label="What is seen" {...given('item')} choices={ITEMS} blank="Choose" />
      <ChoiceRow label="Activity" clearable {...given('activity')} choices={ACTIVITY_CHOICES} />
      <ChoiceRow label="Stance leg" clearable {...given('stance')} choices={stances} />
      <ChoiceRow label="Phase" clearable {...given('phase')} choices={phases} />
      <ChoiceRow label="Grade" clearable {...given('grade')} choices={GRADES} />
      <NumberInput
        label="Angle, if measured"
        {...given('degrees')}
        unit={{ sign: '°', word: 'degrees' }}
        hint={
          item
            ? `${item.measure}${grade === null ? '' : `; ${degrees}° would be ${gaitGrades[grade]}`}`
            : undefined
        }
      />
      <TextInput label="Note" {...given('note')} maxLength={300} dir="auto" />
    </div>
  );
}
