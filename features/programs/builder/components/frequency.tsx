import { Checkbox } from '@/components/form/checkbox';
import { FieldGroup } from '@/components/form/field';
import { NumberInput, Select } from '@/components/form/inputs';
import type { FieldOf } from '../types';
import styles from './frequency.module.css';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((label, at) => ({
  label,
  value: String(at + 1),
}));

/** How often: exactly one of days a week, weekdays, every few days, or as needed. The others do not count. */
export function Frequency({
  itemKey,
  at,
  weekdays: chosen,
  weekdayErrors,
}: {
  itemKey: string;
  at: FieldOf;
  weekdays: readonly string[];
  weekdayErrors: readonly string[] | undefined;
}) {
  return (
    <div className={styles.frequency}>
      <NumberInput {...at('times')} label="Times a day" step={1} min={1} max={24} />
      <Select
        {...at('schedule')}
        label="How often"
        blank="choose"
        choices={[
          { value: 'week', label: 'so many days a week' },
          { value: 'weekdays', label: 'on weekdays' },
          { value: 'every', label: 'every so many days' },
          { value: 'needed', label: 'as needed, at most' },
        ]}
      />
      <span className={styles.week}>
        <NumberInput {...at('days')} label="Days a week" step={1} min={1} max={7} />
      </span>
      <span className={styles.every}>
        <NumberInput
          {...at('every')}
          label="Every"
          unit={{ sign: 'days', word: 'days' }}
          step={1}
          min={2}
          max={14}
        />
      </span>
      <div className={styles.weekdays}>
        <FieldGroup name={`${itemKey}.weekdays`} label="On" radios={false} errors={weekdayErrors}>
          <div className={styles.days}>
            {weekdays.map((day) => (
              <Checkbox
                key={day.value}
                name={`${itemKey}.weekdays`}
                id={`${itemKey}-weekday-${day.value}`}
                value={day.value}
                label={day.label}
                defaultChecked={chosen.includes(day.value)}
              />
            ))}
          </div>
        </FieldGroup>
      </div>
    </div>
  );
}
