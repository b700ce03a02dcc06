import { effectsInWords, flagInWords, urgencyWords } from '@/clinical/triage/flag-words';
import type { FlagSide, RedFlag } from '@/clinical/triage/red-flag';
import { Strip } from '@/components/ui/strip';
import type { Advice } from '../types';
import styles from './screen.module.css';

/** What a yes or not sure means: the fixed wording for the patient, and what the open flag holds back. */
export function Raised({
  row,
  side,
  sided,
  advice,
}: {
  row: RedFlag;
  side: FlagSide;
  sided: boolean;
  advice: Advice;
}) {
  const { blocks, warns } = effectsInWords({ row, side, region: null });
  return (
    <div className={styles.raised}>
      <Strip tone="flag">
        <b>{advice.heading}</b>
        <p>{advice.body}</p>
        <p>{advice.action}</p>
        <details className={styles.source}>
          <summary>Where this advice comes from</summary>
          {advice.source.join('; ')}
        </details>
      </Strip>
      <p className={styles.effects}>
        <b>
          {flagInWords({ row, side })}: {urgencyWords[row.urgency]}.
        </b>{' '}
        Opened on the chart with this save, until it is resolved by name and reason.
        {blocks.length > 0 ? ` Blocks ${blocks.join('; ')}.` : ''}
        {warns.length > 0 ? ` Asks for a reason: ${warns.join('; ')}.` : ''}
        {sided && side === 'none' ? ' Say the side: until then it holds on both.' : ''}
      </p>
    </div>
  );
}
