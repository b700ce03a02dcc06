import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import styles from '../../components/content.module.css';
import { treatmentInWords } from '../format';
import type { Treatment } from '../types';

/** What was done, to be read. */
export function TreatmentContent({ treatments }: { treatments: readonly Treatment[] }) {
  return (
    <Block id="treatment" title="Treatment given">
      {treatments.length === 0 ? <p className={styles.quiet}>Nothing written.</p> : null}
      <ul className={styles.list}>
        {treatments.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are the order in which they were written
          <li key={at}>
            {one.side === 'none' ? null : <SideBadge side={one.side} />} <b>{treatmentInWords(one)}</b>
            {one.doseSeconds === null ? <span className={styles.quiet}>, dose not said</span> : null}
            {told('Response', one.response)}
            {told('Adverse response', one.adverseResponse)}
            {told('Done all the same because', one.reason)}
          </li>
        ))}
      </ul>
    </Block>
  );
}

const told = (what: string, words: string | null) =>
  words === null ? null : (
    <span className={styles.note}>
      {what}: <bdi>{words}</bdi>
    </span>
  );
