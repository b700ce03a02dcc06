'use client';

import { gaitMeasureWithCode } from '@/clinical/battery/gait-measures.data';
import { dayInWords } from '@/clinical/time/day-words';
import { angleInWords } from '../format';
import type { EarlierStill } from '../types';
import styles from './workbench.module.css';

/** The stills of other visits, to stand beside today's picture with what was measured on them. */
export function BesideChoice({
  stills,
  onChoose,
}: {
  stills: readonly EarlierStill[];
  onChoose: (still: EarlierStill) => void;
}) {
  if (stills.length === 0)
    return <p className={styles.quiet}>No still of another visit is kept; a second file can stand here.</p>;
  return (
    <label className={styles.rate}>
      Or a kept still of another visit
      <select
        defaultValue=""
        onChange={(event) => {
          const still = stills.find((one) => one.id === event.currentTarget.value);
          if (still) onChoose(still);
        }}
      >
        <option value="">Choose</option>
        {stills.map((still) => (
          <option key={still.id} value={still.id}>
            {stillInWords(still)}
          </option>
        ))}
      </select>
    </label>
  );
}

function stillInWords({ examinedOn, measures: [kept] }: EarlierStill): string {
  const name = kept ? gaitMeasureWithCode(kept.measure)?.name : undefined;
  return kept && name
    ? `${dayInWords(examinedOn)}: ${name}, ${kept.stance} stance, ${angleInWords(kept.degrees)}`
    : dayInWords(examinedOn);
}
