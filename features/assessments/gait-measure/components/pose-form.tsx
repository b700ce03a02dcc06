'use client';

import { gaitPhases } from '@/clinical/battery/gait-item';
import { gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import { gaitMeasures, gaitMeasureWithCode, gaitViews } from '@/clinical/battery/gait-measures.data';
import { ChoiceRow } from '@/components/form/choices';
import { ACTIVITIES } from '../../gait-notes/format';
import styles from './workbench.module.css';

export type PoseValues = {
  measure: string;
  view: string;
  stance: string;
  item: string;
  phase: string;
  activity: string;
};

export const NO_POSE: PoseValues = { measure: '', view: '', stance: '', item: '', phase: '', activity: '' };

const MEASURES = gaitMeasures.map(({ code, name }) => ({ value: code, label: name }));
const STANCES = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
];
const ACTIVITY_CHOICES = ACTIVITIES.map((value) => ({ value, label: value }));

/** What is measured, seen from where, on which leg: nothing is chosen for the reader, save what can only be one. */
export function PoseForm({
  start,
  values,
  onChange,
}: {
  /** What the answers begin with; changes only when a kept still brings its own. */
  start: PoseValues;
  values: PoseValues;
  onChange: (values: PoseValues) => void;
}) {
  const measure = gaitMeasureWithCode(values.measure);
  const views = (measure?.views ?? []).map((value) => ({ value, label: gaitViews[value] }));
  const items = (measure?.items ?? []).map((code) => ({
    value: code,
    label: gaitItemWithCode(code)?.name ?? code,
  }));
  const phases = (gaitItemWithCode(values.item)?.phases ?? []).map((value) => ({
    value,
    label: gaitPhases[value],
  }));
  return (
    <form
      className={styles.pose}
      onSubmit={(event) => event.preventDefault()}
      onChange={(event) => onChange(settled(new FormData(event.currentTarget)))}
    >
      <ChoiceRow label="What is measured" name="measure" choices={MEASURES} defaultValue={start.measure} />
      <ChoiceRow label="Stance leg" name="stance" choices={STANCES} defaultValue={start.stance} />
      {views.length > 0 ? (
        <ChoiceRow
          key={`view ${values.measure}`}
          label="Camera"
          name="view"
          choices={views}
          defaultValue={views.some((one) => one.value === values.view) ? values.view : ''}
        />
      ) : null}
      {items.length > 1 ? (
        <ChoiceRow
          key={`item ${values.measure}`}
          label="Kept as"
          name="item"
          choices={items}
          defaultValue={values.item}
        />
      ) : null}
      {phases.length > 1 ? (
        <ChoiceRow
          key={`phase ${values.item}`}
          label="Phase"
          name="phase"
          choices={phases}
          defaultValue={values.phase}
        />
      ) : null}
      <ChoiceRow label="Activity" name="activity" choices={ACTIVITY_CHOICES} defaultValue={start.activity} />
    </form>
  );
}

/** What stands in the form; of what a measure has only one, that one. */
function settled(form: FormData): PoseValues {
  const given = (name: keyof PoseValues) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const [measure, view] = [given('measure'), given('view')];
  const { views = [], items = [] } = gaitMeasureWithCode(measure) ?? {};
  const item = items.length === 1 ? (items[0] ?? '') : (items.find((one) => one === given('item')) ?? '');
  const phases = gaitItemWithCode(item)?.phases ?? [];
  return {
    measure,
    item,
    stance: given('stance'),
    activity: given('activity'),
    view: views.length === 1 ? (views[0] ?? '') : (views.find((one) => one === view) ?? ''),
    phase: phases.length === 1 ? (phases[0] ?? '') : (phases.find((one) => one === given('phase')) ?? ''),
  };
}
