import { Tag } from '@/components/ui/tag';
import type { Based as BasedWords } from '../types';
import styles from './based.module.css';

/** Sentences, each with what it rests on. */
export function Based({ lines }: { lines: readonly BasedWords[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map(({ words, basis }) => (
        <li key={words}>
          <bdi>{words}</bdi> <Tag tone={basis === 'safety' ? 'warn' : 'line'}>{basis}</Tag>
        </li>
      ))}
    </ul>
  );
}
