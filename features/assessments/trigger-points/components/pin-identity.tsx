'use client';

import { legViews } from '@/clinical/anatomy/leg-map/all-views';
import { muscles } from '@/clinical/library/muscles.data';
import { ChoiceRow } from '@/components/form/choices';
import { Select, TextInput } from '@/components/form/inputs';
import { useEditor } from '../../client/editor';
import styles from '../../components/sections.module.css';

const MUSCLES = muscles
  .filter((muscle) => ['calf', 'ankle', 'foot'].includes(muscle.region))
  .map(({ name }) => ({ value: name, label: name }));
const SIDES = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
] as const;
const PLACES = legViews.flatMap((view) =>
  view.regions
    .filter((region) => region.kind !== 'landmark')
    .map((region) => ({ value: `${view.code}/${region.code}`, label: `${view.name}: ${region.name}` })),
);

/** Who a new pin is and where it sits, without the drawing. A place on the drawing is sent along, out of sight. */
export function PinIdentity({ row }: { row: string }) {
  const { start, errors } = useEditor();
  const given = (part: string) => ({
    name: `${row}.${part}`,
    defaultValue: start[`${row}.${part}`],
    errors: errors[`${row}.${part}`],
  });
  return (
    <div className={styles.fields}>
      <ChoiceRow label="Side" clearable {...given('side')} choices={SIDES} />
      <Select label="Muscle" {...given('muscle')} choices={MUSCLES} blank="Choose a muscle" />
      <Select
        label="Place"
        {...given('where')}
        choices={PLACES}
        blank={start[`${row}.across`] ? 'as on the drawing' : 'Choose a place'}
      />
      <TextInput label="Name on the map" {...given('label')} maxLength={8} hint="short, such as S1" />
      {['view', 'across', 'down'].map((part) =>
        start[`${row}.${part}`] ? (
          <input key={part} type="hidden" name={`${row}.${part}`} value={start[`${row}.${part}`]} />
        ) : null,
      )}
    </div>
  );
}
