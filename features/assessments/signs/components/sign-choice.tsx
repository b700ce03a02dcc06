'use client';

import { Checkbox } from '@/components/form/checkbox';
import styles from '../../components/content.module.css';
import type { Sign } from '../types';

/** What to test again next time: the abnormal results are ticked, and every tick may be changed. */
export function SignChoice({
  signs,
  isTicked,
}: {
  signs: readonly (Sign & { name: string })[];
  /** What the therapist chose before; null where nothing was. */
  isTicked: (name: string) => boolean | null;
}) {
  if (signs.length === 0) return null;
  return (
    <fieldset className={styles.signs}>
      <legend>Test again next time</legend>
      <p className={styles.quiet}>The abnormal results are chosen; change what you like.</p>
      {signs.map((sign) => (
        <Checkbox
          key={sign.name}
          name={sign.name}
          value="again"
          label={sign.words}
          note={sign.abnormal ? 'abnormal by its rule' : undefined}
          defaultChecked={isTicked(sign.name) ?? sign.abnormal}
        />
      ))}
    </fieldset>
  );
}
