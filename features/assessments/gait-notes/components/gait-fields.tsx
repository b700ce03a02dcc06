'use client';

import { type GaitItem, gaitGrades, gaitPhases } from '@/clinical/battery/gait-item';
import { gaitItems } from '@/clinical/battery/gait-items.data';
import { gradeFromDegrees } from '@/clinical/battery/gait-words';
import { ChoiceRow } from '@/components/form/choices';
import { NumberInput, Select, TextInput } from '@/components/form/inputs';
import { useEditor, useLive } from '../../client/editor';
import { numberIn } from '../../format';
import type { Values } from '../../types';
import { chooseByKey } from '../client/choose-by-key';
import { ACTIVITIES, DEGREES, itemIn, symptomChoices } from '../format';
import styles from './gait.module.css';
import { Guide } from './guide';

const ITEMS = gaitItems.map(({ code, name }) => ({ value: code, label: name }));
const ACTIVITY_CHOICES = ACTIVITIES.map((value) => ({ value, label: value }));
const GRADES = gaitGrades.map((word, grade) => ({ value: String(grade), label: `${grade} ${word}` }));
const STANCES = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
  { value: 'both', label: 'both' },
] as const;
const METHODS = [
  { value: 'seen', label: 'by eye' },
  { value: '2d-video', label: '2D video' },
] as const;
const ALL_PHASES = [...new Set(gaitItems.flatMap((item) => item.phases))];
const ALL_OPTIONS = gaitItems.flatMap((item) =>
  item.options.map(({ code, name }) => ({ value: code, label: `${item.name}: ${name}` })),
);

/** The fields of one note. What an item cannot have is not offered once the item is known. */
export function GaitFields({ row, values }: { row: string; values: Values }) {
  const { start, errors, running } = useEditor();
  const item = itemIn(values);
  // Without script nothing can appear later: then every field stands in the page.
  const all = !running;
  const given = (part: string) => ({
    name: `${row}.${part}`,
    defaultValue: start[`${row}.${part}`],
    errors: errors[`${row}.${part}`],
  });
  const stances = item ? STANCES.filter(({ value }) => item.stanceLimbs.includes(value)) : STANCES;
  const phases = (item?.phases ?? ALL_PHASES).map((value) => ({ value, label: gaitPhases[value] }));
  const options = item?.options.map(({ code, name }) => ({ value: code, label: name })) ?? ALL_OPTIONS;
  const measured = (values.degrees ?? '').trim() !== '' || values.method === '2d-video';
  const symptoms = symptomChoices(useLive('area.'), values.symptom);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the radios in it, which stay ordinary radios
    <div className={styles.fields} onKeyDown={chooseByKey}>
      <Select label="What is seen" {...given('item')} choices={ITEMS} blank="Choose" />
      <ChoiceRow label="Stance leg" clearable {...given('stance')} choices={stances} />
      {all || !item || item.graded ? (
        <ChoiceRow label="Grade" clearable {...given('grade')} choices={GRADES} />
      ) : null}
      {all || options.length === 0 || !item ? null : (
        <ChoiceRow label="Which way" clearable {...given('option')} choices={options} />
      )}
      {all ? <Select label="Which way" {...given('option')} choices={ALL_OPTIONS} blank="Not said" /> : null}
      <ChoiceRow label="Activity" clearable {...given('activity')} choices={ACTIVITY_CHOICES} />
      {all || (item && phases.length > 1) ? (
        <ChoiceRow label="Phase" clearable {...given('phase')} choices={phases} />
      ) : null}
      {!all && item && phases.length === 1 ? (
        <input type="hidden" name={`${row}.phase`} value={item.phases[0]} readOnly />
      ) : null}
      {all || item?.measure ? (
        <NumberInput
          label="Angle, if measured"
          {...given('degrees')}
          unit={{ sign: '°', word: 'degrees' }}
          hint={item ? <AngleHint item={item} typed={values.degrees} /> : undefined}
        />
      ) : null}
      {all || measured ? (
        <ChoiceRow label="Measured" clearable {...given('method')} choices={METHODS} />
      ) : null}
      {symptoms.length > 0 ? (
        <Select
          label="May have to do with"
          {...given('symptom')}
          choices={symptoms}
          blank="No symptom named"
        />
      ) : null}
      <TextInput label="Note" {...given('note')} maxLength={300} dir="auto" />
      <input type="hidden" name={`${row}.still`} value={start[`${row}.still`] ?? ''} readOnly />
      {item ? <Guide item={item} /> : null}
    </div>
  );
}

function AngleHint({ item, typed }: { item: GaitItem; typed: string | undefined }) {
  const degrees = numberIn(typed, DEGREES.min, DEGREES.max);
  const grade = gradeFromDegrees(item, degrees);
  return (
    <>
      {item.measure}
      {grade === null ? '' : `; ${degrees}° would be ${gaitGrades[grade]}`}
    </>
  );
}
