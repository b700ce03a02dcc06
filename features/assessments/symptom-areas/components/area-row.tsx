'use client';

import { symptomRegions } from '@/clinical/anatomy/regions.data';
import { ChoiceRow, ScoreScale } from '@/components/form/choices';
import { Select } from '@/components/form/inputs';
import { SideBadge } from '@/components/ui/side-badge';
import { useEditor } from '../../client/editor';
import { RemoveRow } from '../../components/row-buttons';
import styles from '../../components/sections.module.css';
import { sideOf } from '../../format';
import { QUALITIES } from '../../types';
import { QUALITY_WORDS, regionName } from '../format';

const REGIONS = symptomRegions.map(({ code, name, group }) => ({ value: code, label: `${group}: ${name}` }));
const SIDES = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
] as const;
const QUALITY_CHOICES = QUALITIES.map((value) => ({ value, label: QUALITY_WORDS[value] }));

/** One area: which, on which side, what it is like, how strong. */
export function AreaRow({ row }: { row: string }) {
  const { start, errors } = useEditor();
  const side = sideOf(start[`${row}.side`]);
  const name = regionName(start[`${row}.region`] ?? '');
  const wrong = errors[`${row}.region`] ?? errors[`${row}.side`];
  if (!side || !name || wrong) {
    return (
      <div className={styles.row}>
        <AreaFields row={row} />
        <RemoveRow row={row} what="this area" />
      </div>
    );
  }
  const spoken = `${side} ${name}`;
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <input type="hidden" name={`${row}.region`} value={start[`${row}.region`]} />
        <input type="hidden" name={`${row}.side`} value={side} />
        <span className={styles.named}>
          <SideBadge side={side} spoken word={side === 'left' ? 'Left' : 'Right'} />
          <b>{name}</b>
        </span>
        <span className={styles.end}>
          <RemoveRow row={row} what={spoken} />
        </span>
      </div>
      <div className={styles.fields}>
        <Quality row={row} of={spoken} />
        <Intensity row={row} of={spoken} />
      </div>
    </div>
  );
}

/** The same by list and choices alone. */
export function AreaFields({ row }: { row: string }) {
  const { start, errors } = useEditor();
  return (
    <div className={styles.fields}>
      <Select
        label="Region"
        name={`${row}.region`}
        choices={REGIONS}
        blank="Choose a region"
        defaultValue={start[`${row}.region`]}
        errors={errors[`${row}.region`]}
      />
      <ChoiceRow
        label="Side"
        clearable
        name={`${row}.side`}
        choices={SIDES}
        defaultValue={start[`${row}.side`]}
        errors={errors[`${row}.side`]}
      />
      <Quality row={row} of="this area" />
      <Intensity row={row} of="this area" />
    </div>
  );
}

function Quality({ row, of }: { row: string; of: string }) {
  const { start, errors } = useEditor();
  const name = `${row}.quality`;
  return (
    <Select
      label={
        <>
          Quality<span className="sr-only">, {of}</span>
        </>
      }
      name={name}
      choices={QUALITY_CHOICES}
      blank="not asked"
      defaultValue={start[name]}
      errors={errors[name]}
    />
  );
}

function Intensity({ row, of }: { row: string; of: string }) {
  const { start, errors } = useEditor();
  const name = `${row}.intensity`;
  return (
    <ScoreScale
      label={
        <>
          Intensity, 0–10<span className="sr-only">, {of}</span>
        </>
      }
      name={name}
      defaultValue={start[name]}
      errors={errors[name]}
    />
  );
}
