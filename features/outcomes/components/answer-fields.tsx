import type { Measure } from '@/clinical/measures/measure';
import { points } from '@/clinical/measures/measure-words';
import { ChoiceRow, ScoreScale } from '@/components/form/choices';
import { NumberInput } from '@/components/form/inputs';
import type { FieldErrors } from '@/lib/result';
import type { Activity } from '../types';
import styles from './outcomes.module.css';

const TEN = Array.from({ length: 11 }, (_, score) => ({ value: String(score), label: String(score) }));

function steps({ min, max }: Measure) {
  return Array.from({ length: max - min + 1 }, (_, step) => {
    const value = min + step;
    return { value: String(value), label: value > 0 && min < 0 ? `+${value}` : points(value) };
  });
}

/**
 * What a measure asks, as fields; nothing is answered beforehand. `prefix` keeps apart the fields of several
 * measures of one form, `form` keeps them out of the form that they stand in.
 */
export function AnswerFields({
  measure,
  activities,
  values,
  errors,
  prefix = '',
  form,
  id,
}: {
  measure: Measure;
  activities: readonly Activity[];
  values: Readonly<Record<string, string | readonly string[]>>;
  errors: FieldErrors;
  prefix?: string;
  form?: string;
  /** Keeps the elements of several measures on one page apart. */
  id: string;
}) {
  const of = (name: string) => {
    const typed = values[name];
    return {
      id: `${id}-${name.replace(/[^\w-]/g, '-')}`,
      name: `${prefix}${name}`,
      form,
      defaultValue: typeof typed === 'string' ? typed : null,
      errors: errors[name],
    };
  };
  const top = measure.min < 0 ? `+${measure.max}` : points(measure.max);
  const ends = `${points(measure.min)} ${measure.low}, ${top} ${measure.high}`;
  if (measure.kind === 'activities') {
    if (activities.length === 0)
      return <p className={styles.quiet}>No goal is named yet: name the goals in an assessment first.</p>;
    return (
      <div className={styles.items}>
        <p>
          {measure.asks} <small>{ends}</small>
        </p>
        {activities.map((one) => (
          <ChoiceRow
            key={one.id}
            label={<bdi>{one.activity}</bdi>}
            clearable
            choices={TEN}
            {...of(`item.${one.id}`)}
          />
        ))}
      </div>
    );
  }
  if (measure.kind === 'scale') return <ScoreScale label={measure.asks} hint={ends} {...of('score')} />;
  if (measure.kind === 'change')
    return <ChoiceRow label={measure.asks} hint={ends} clearable choices={steps(measure)} {...of('score')} />;
  return (
    <div className={styles.total}>
      <NumberInput
        label={`${measure.short}: score from ${points(measure.min)} to ${points(measure.max)}`}
        hint={measure.asks}
        {...of('score')}
      />
    </div>
  );
}
