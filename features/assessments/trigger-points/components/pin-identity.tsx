'use client';

import { type ChangeEvent, memo } from 'react';
import { pinViews } from '@/clinical/anatomy/pin-places';
import {
  describedPoints,
  describedPointWithCode,
  pinLandmarks,
} from '@/clinical/anatomy/trigger-points.data';
import { muscles } from '@/clinical/library/muscles.data';
import { ChoiceRow } from '@/components/form/choices';
import { NumberInput, Select, TextInput } from '@/components/form/inputs';
import { useEditor } from '../../client/editor';
import styles from '../../components/sections.module.css';
import { filledFrom } from '../client/new-pin';

const MUSCLES = muscles.map(({ name }) => ({ value: name, label: name }));
const POINTS = describedPoints.map(({ code, name, where }) => ({ value: code, label: `${name}: ${where}` }));
const LANDMARKS = pinLandmarks.map((name) => ({ value: name, label: name }));
const SIDES = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
] as const;
const PLACES = pinViews.flatMap((view) =>
  view.regions.map((region) => ({
    value: `${view.code}/${region.code}`,
    label: `${view.name}: ${region.name}`,
  })),
);

/** Who a new pin is and where it sits, without the drawing. A place on the drawing is sent along, out of sight. */
export const PinIdentity = memo(function PinIdentity({ row }: { row: string }) {
  const { start, errors, change } = useEditor();
  const given = (part: string) => ({
    name: `${row}.${part}`,
    defaultValue: start[`${row}.${part}`],
    errors: errors[`${row}.${part}`],
  });
  // A described point names its muscle and its place; what stands there already stays.
  const choosePoint = (event: ChangeEvent<HTMLSelectElement>) => {
    const point = describedPointWithCode(event.currentTarget.value);
    if (point) change((values) => filledFrom(values, row, point));
  };
  return (
    <div className={styles.fields}>
      <ChoiceRow label="Side" clearable {...given('side')} choices={SIDES} />
      <Select
        label="Described point"
        {...given('code')}
        choices={POINTS}
        blank="none, or not sure"
        onChange={choosePoint}
      />
      <Select label="Muscle" {...given('muscle')} choices={MUSCLES} blank="Choose a muscle" />
      <Select
        label="Place"
        {...given('where')}
        choices={PLACES}
        blank={start[`${row}.across`] ? 'as on the drawing' : 'Choose a place'}
      />
      <TextInput label="Name on the map" {...given('label')} maxLength={8} hint="short, such as S1" />
      <Select label="Measured from" {...given('landmark')} choices={LANDMARKS} blank="not measured" />
      <NumberInput
        label="Distance"
        unit={{ sign: 'cm', word: 'centimetres' }}
        {...given('distance')}
        hint="from the landmark to the pin"
      />
      {['view', 'across', 'down'].map((part) =>
        start[`${row}.${part}`] ? (
          <input key={part} type="hidden" name={`${row}.${part}`} value={start[`${row}.${part}`]} />
        ) : null,
      )}
    </div>
  );
});
