import { dayInWords } from '@/clinical/time/day-words';
import { historyFacts } from '../format';
import type { ToldBefore } from '../types';
import styles from './history.module.css';
import { ToldFacts } from './told-facts';

/** What the last visit was told, to be asked again: read here, never filled in. */
export function Before({ before, part }: { before: ToldBefore; part: 'complaint' | 'training' }) {
  const facts = before ? historyFacts(before.history)[part] : [];
  if (!before || facts.length === 0) return null;
  return (
    <details className={styles.before}>
      <summary>
        Told on {dayInWords(before.examinedOn)}
        <span className="sr-only">: {part === 'complaint' ? 'history' : 'training and shoes'}</span>
      </summary>
      <ToldFacts facts={facts} />
    </details>
  );
}
