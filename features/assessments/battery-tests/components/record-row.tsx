'use client';

import { memo } from 'react';
import type { RecordName } from '@/clinical/battery/records.data';
import type { ResultSide } from '@/clinical/battery/rule';
import type { BatteryTest } from '@/clinical/battery/test';
import { recordLabel, recordShape } from '@/clinical/battery/test-records';
import { Checkbox } from '@/components/form/checkbox';
import { ChoiceRow, ScoreScale, YesNo } from '@/components/form/choices';
import { NumberInput, Select, TextInput } from '@/components/form/inputs';
import { SideBadge } from '@/components/ui/side-badge';
import { useEditor } from '../../client/editor';
import { recordField, sidesOf } from '../format';
import { unitOf } from '../words/format';
import styles from './tests.module.css';

/** One thing that is noted beside the values, for each side. */
export const RecordRow = memo(function RecordRow({ test, name }: { test: BatteryTest; name: RecordName }) {
  const needed = test.requiredRecords?.includes(name) ?? false;
  return (
    <div className={styles.row}>
      <div className={styles.method}>
        {recordLabel(name)}
        {needed ? <small>needed for what it raises</small> : null}
      </div>
      {sidesOf(test).map((side) => (
        <div key={side} className={side === 'none' ? styles.one : styles.side}>
          {side === 'none' ? null : (
            <span className={styles.badge}>
              <SideBadge side={side} />
            </span>
          )}
          <div>
            <RecordControl test={test} name={name} side={side} />
          </div>
        </div>
      ))}
    </div>
  );
});

const FEW = 4;

function RecordControl({ test, name, side }: { test: BatteryTest; name: RecordName; side: ResultSide }) {
  const { start, errors } = useEditor();
  const shape = recordShape(test, name);
  const of = side === 'none' ? test.name : `${test.name}, ${side}`;
  const field = recordField(test.code, side, name);
  const given = {
    name: field,
    label: `${recordLabel(name)}, ${of}`,
    labelHidden: true,
    defaultValue: start[field],
    errors: errors[field],
  };
  switch (shape.kind) {
    case 'score':
      return <ScoreScale {...given} label={`${given.label}, 0 to 10`} />;
    case 'yes-no':
      return <YesNo {...given} />;
    case 'number':
      return (
        <div className={styles.number}>
          <NumberInput {...given} unit={unitOf(shape.unit)} />
        </div>
      );
    case 'numbers':
      return <TextInput {...given} inputMode="decimal" hint="with spaces between" />;
    case 'text':
      return <TextInput {...given} maxLength={200} />;
    case 'choice': {
      const choices = shape.options.map(({ code, label }) => ({ value: code, label }));
      return choices.length <= FEW ? (
        <ChoiceRow {...given} clearable choices={choices} />
      ) : (
        <Select {...given} choices={choices} blank="not noted" />
      );
    }
    case 'choices':
      return (
        <fieldset className={styles.ticks}>
          <legend className="sr-only">{given.label}</legend>
          {shape.options.map(({ code, label }) => {
            const tick = recordField(test.code, side, name, code);
            return (
              <Checkbox
                key={code}
                name={tick}
                label={label}
                defaultChecked={start[tick] === 'yes'}
                errors={errors[tick]}
              />
            );
          })}
        </fieldset>
      );
  }
}
