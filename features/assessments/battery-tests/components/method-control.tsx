'use client';

import { memo } from 'react';
import type { ResultSide } from '@/clinical/battery/rule';
import type { BatteryTest, Method } from '@/clinical/battery/test';
import { recordsOf } from '@/clinical/battery/test-records';
import { ChoiceRow, ScoreScale, YesNo } from '@/components/form/choices';
import { NumberInput } from '@/components/form/inputs';
import { useEditor } from '../../client/editor';
import { symptomField, valueField } from '../format';
import { optionInWords, unitOf } from '../words/format';
import styles from './tests.module.css';

const FEW = 7;

/** One method on one side: a scale, a choice, or a number with its unit, and whether it is the own symptom. */
export const MethodControl = memo(function MethodControl({
  test,
  method,
  side,
  hint,
}: {
  test: BatteryTest;
  method: Method;
  side: ResultSide;
  hint: string | null;
}) {
  const { start, errors } = useEditor();
  const name = valueField(test.code, side, method.code);
  const of = side === 'none' ? '' : `, ${side}`;
  const label = `${test.name}${method.name === test.name ? '' : `, ${method.name}`}${of}`;
  const given = {
    name,
    labelHidden: true,
    defaultValue: start[name],
    errors: errors[name],
    hint: hint ?? undefined,
  };
  const own = symptomField(test.code, side, method.code);
  return (
    <div className={styles.control}>
      <ValueControl method={method} label={label} given={given} />
      {recordsOf(test).includes('familiar') ? (
        <div className={styles.own}>
          <span aria-hidden="true">own symptom</span>
          <YesNo
            label={`Own symptom, ${label}`}
            labelHidden
            name={own}
            defaultValue={start[own]}
            errors={errors[own]}
          />
        </div>
      ) : null}
    </div>
  );
});

function ValueControl({
  method,
  label,
  given,
}: {
  method: Method;
  label: string;
  given: {
    name: string;
    labelHidden: boolean;
    defaultValue: string | undefined;
    errors: readonly string[] | undefined;
    hint: string | undefined;
  };
}) {
  if (method.unit === '0–10') return <ScoreScale {...given} label={`${label}, 0 to 10`} />;
  const choices = choicesOf(method);
  if (choices) return <ChoiceRow {...given} clearable label={label} choices={choices} />;
  return (
    <div className={styles.number}>
      <NumberInput {...given} label={label} unit={unitOf(method.unit)} />
    </div>
  );
}

/** A category, or a scale of a few whole numbers, is a row to choose from. */
function choicesOf({ options, min, max, step, unit }: Method) {
  if (options) return options.map((value) => ({ value, label: optionInWords(value) }));
  if (min === null || max === null || step !== 1 || max - min + 1 > FEW) return null;
  const numbers = Array.from({ length: max - min + 1 }, (_, at) => String(min + at));
  if (unit === '0/1') return numbers.map((value) => ({ value, label: value === '1' ? 'yes' : 'no' }));
  return numbers.map((value) => ({ value, label: value }));
}
