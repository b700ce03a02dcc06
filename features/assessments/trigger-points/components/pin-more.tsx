'use client';

import { pressureUnits } from '@/clinical/battery/pressure';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import { techniques } from '@/clinical/triage/techniques.data';
import { ScoreScale, YesNo } from '@/components/form/choices';
import { NumberInput, Select, TextInput } from '@/components/form/inputs';
import { useEditor, useLive } from '../../client/editor';
import sections from '../../components/sections.module.css';
import { rowOf } from '../../format';
import { Holds } from '../../treatment/components/holds';
import type { Values } from '../../types';
import { PIN_SIGNS, ZONES } from '../format';
import { pressureInWords, trialsIn } from '../pressure/format';
import styles from './pins.module.css';

/** The datalist with every region, which stands once on the page. */
export const ZONE_LIST = 'pin-zones';

const UNITS = pressureUnits.map((unit) => ({ value: unit, label: unit }));
const TECHNIQUES = techniques
  .filter(({ handsOn }) => handsOn)
  .map(({ code, label }) => ({ value: code, label }));

/** What of a pin is not asked every time: signs, zones, pressure threshold, and what was done to it. */
export function PinMore({
  id,
  name,
  work,
  flags,
}: {
  id: string;
  name: string;
  /** The row as a treatment of the pin's muscle on its side, for the flags that hold it. */
  work: Values;
  flags: readonly OpenFlag[];
}) {
  const { start, errors } = useEditor();
  const row = `pin.${id}`;
  const now = rowOf(useLive(`${row}.`), 'pin', id);
  const given = (part: string) => ({
    name: `${row}.${part}`,
    defaultValue: start[`${row}.${part}`],
    errors: errors[`${row}.${part}`],
  });
  const unit = pressureUnits.find((one) => one === now.unit);
  const trials = trialsIn(now.trials ?? '');
  const shown = unit && trials ? pressureInWords({ unit, trials }) : null;
  return (
    <div className={styles.more}>
      <div className={styles.answers}>
        {PIN_SIGNS.map(({ part, label, spoken }) => (
          <div key={part} className={styles.question}>
            <span aria-hidden="true">{label}</span>
            <YesNo label={`${spoken}, ${name}`} labelHidden {...given(part)} />
          </div>
        ))}
      </div>
      <div className={sections.fields}>
        {ZONES.map((part, at) => (
          <TextInput
            key={part}
            label={at === 0 ? 'Refers to' : at === 1 ? 'and to' : 'and also to'}
            list={ZONE_LIST}
            {...given(part)}
          />
        ))}
      </div>
      <div className={sections.fields}>
        <TextInput
          label="Pressure threshold, readings"
          hint={shown ?? 'with spaces between, such as 31 35 34'}
          inputMode="decimal"
          {...given('trials')}
        />
        <Select label="Unit" choices={UNITS} blank="not said" {...given('unit')} />
        <TextInput label="Device" {...given('device')} />
      </div>
      <div className={sections.fields}>
        <Select
          label="Done to it"
          choices={TECHNIQUES}
          blank="nothing, or not said"
          {...given('technique')}
        />
        <NumberInput label="For how long" unit={{ sign: 's', word: 'seconds' }} {...given('seconds')} />
      </div>
      <Holds row={row} values={work} flags={flags} />
      <ScoreScale label="Tenderness after it, 0–10" {...given('after')} />
    </div>
  );
}

/** What stands behind the disclosure, so that nothing in it is overlooked; blank when nothing does. */
export function moreInWords(row: Readonly<Record<string, string>>): string {
  const signs = PIN_SIGNS.flatMap(({ part, label }) =>
    row[part] === 'yes' ? [label] : row[part] === 'no' ? [`no ${label}`] : [],
  );
  const zones = ZONES.filter((part) => row[part]).length;
  const said = [
    ...signs,
    zones > 0 ? `${zones} ${zones === 1 ? 'zone' : 'zones'}` : '',
    row.trials ? 'threshold' : '',
    techniques.find(({ code }) => code === row.technique)?.label ?? '',
  ];
  return said.filter((part) => part !== '').join(', ');
}
