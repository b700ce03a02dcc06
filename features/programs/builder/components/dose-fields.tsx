import { type AmountUnit, amountUnits, type LoadUnit, loadUnits } from '@/clinical/dose/dose';
import { Checkbox } from '@/components/form/checkbox';
import { ChoiceRow } from '@/components/form/choices';
import { DateInput, NumberInput, Select, TextInput } from '@/components/form/inputs';
import type { FieldErrors } from '@/lib/result';
import type { DraftItem, FieldOf } from '../types';
import styles from './dose-fields.module.css';
import { Frequency } from './frequency';

const givenSides = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
  { value: 'both', label: 'both at once' },
  { value: 'each', label: 'each side' },
  { value: 'alternate', label: 'taking turns' },
];
const units: Record<AmountUnit, string> = {
  reps: 'repetitions',
  seconds: 'seconds',
  minutes: 'minutes',
  metres: 'metres',
  rounds: 'rounds',
};
const loads: Record<LoadUnit, string> = {
  kg: 'kg',
  lb: 'lb',
  band: 'a band',
  bodyweight: 'body weight',
  RM: 'RM',
};
/** Kinds that are done with a weight, a tempo or an effort; for the others these wait under "More". */
const LOADED = new Set(['strength', 'isometric', 'plyometric', 'balance', 'gait-retraining']);
const seconds = { sign: 's', word: 'seconds' };

/** Side and dose of one exercise. A blank field does not apply, or is not set; it is never zero. */
export function DoseFields({
  itemKey,
  initial,
  category,
  errors,
  phases,
  sides = givenSides,
}: {
  itemKey: string;
  initial: DraftItem;
  category: string;
  errors: FieldErrors;
  phases: number;
  /** Of a protocol there are more: those that are open until it is given. */
  sides?: ReadonlyArray<{ value: string; label: string }>;
}) {
  const at: FieldOf = (field) => ({
    name: `${itemKey}.${field}`,
    defaultValue: initial[field],
    errors: errors[`${itemKey}.${field}`],
  });
  const loaded = LOADED.has(category) || initial.load !== '' || initial.loadUnit !== '';
  const effort = <Effort at={at} />;
  const more = ['startOn', 'endOn', 'stop', 'superset'] as const;
  const opened = more.some((field) => initial[field] !== '' || at(field).errors !== undefined);
  return (
    <>
      <ChoiceRow {...at('side')} label="Side" choices={sides} />
      {phases > 1 ? (
        <Select
          {...at('phase')}
          label="Phase"
          choices={Array.from({ length: phases }, (_, place) => ({
            value: String(place + 1),
            label: String(place + 1),
          }))}
        />
      ) : (
        <input type="hidden" name={`${itemKey}.phase`} value={initial.phase || '1'} />
      )}
      <div className={styles.grid}>
        <TextInput {...at('sets')} label="Sets" inputMode="text" autoComplete="off" />
        <TextInput {...at('amount')} label="Amount, such as 10 or 8-12" autoComplete="off" />
        <Select
          {...at('unit')}
          label="Counted in"
          blank="choose"
          choices={amountUnits.map((value) => ({ value, label: units[value] }))}
        />
        <NumberInput {...at('rest')} label="Rest" unit={seconds} min={0} max={600} />
        <span className={styles.reps}>
          <NumberInput {...at('hold')} label="Hold each" unit={seconds} min={1} max={120} />
        </span>
        <span className={styles.reps}>
          <TextInput {...at('tempo')} label="Tempo, such as 3-0-3" autoComplete="off" />
        </span>
        {loaded ? effort : null}
        <span className={styles.tick}>
          <Checkbox
            name={`${itemKey}.fatigue`}
            label="to fatigue"
            defaultChecked={initial.fatigue === 'yes'}
            errors={errors[`${itemKey}.fatigue`]}
          />
        </span>
      </div>
      <Frequency
        itemKey={itemKey}
        at={at}
        weekdays={initial.weekdays}
        weekdayErrors={errors[`${itemKey}.weekdays`]}
      />
      <div className={styles.grid}>
        <NumberInput {...at('during')} label="Stop above pain of" step={1} min={0} max={10} />
        <NumberInput {...at('morning')} label="Next morning at most" step={1} min={0} max={10} />
        <Select
          {...at('morningKind')}
          label="Morning counted"
          blank="as a score"
          choices={[{ value: 'relative', label: 'above the usual morning' }]}
          defaultValue={initial.morningKind === 'relative' ? 'relative' : ''}
        />
      </div>
      <TextInput {...at('note')} label="Note to the patient" maxLength={500} />
      <details className={styles.more} open={opened}>
        <summary>More</summary>
        <div className={styles.grid}>
          {loaded ? null : effort}
          <DateInput {...at('startOn')} label="Not before" />
          <DateInput {...at('endOn')} label="Until" />
          <TextInput {...at('stop')} label="Stop when" maxLength={300} />
          <TextInput {...at('superset')} label="Superset, a letter" maxLength={1} autoComplete="off" />
        </div>
      </details>
    </>
  );
}

function Effort({ at }: { at: FieldOf }) {
  return (
    <>
      <NumberInput {...at('load')} label="Load" min={0} />
      <Select
        {...at('loadUnit')}
        label="Load in"
        blank="none"
        choices={loadUnits.map((value) => ({ value, label: loads[value] }))}
      />
      <NumberInput {...at('effort')} label="Effort" min={0} max={10} />
      <Select
        {...at('effortScale')}
        label="Effort as"
        blank="not set"
        choices={[
          { value: 'RPE', label: 'RPE, 0 to 10' },
          { value: 'RIR', label: 'RIR, left in reserve' },
        ]}
      />
    </>
  );
}
