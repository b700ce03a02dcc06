import Link from 'next/link';
import type { IconName } from '@/components/ui/icon';
import { Tag, type Tone } from '@/components/ui/tag';
import type { CriterionView } from '../types';
import styles from './criteria-list.module.css';

const shown: Record<CriterionView['state'], { word: string; tone: Tone; icon: IconName }> = {
  met: { word: 'met', tone: 'done', icon: 'check' },
  'not-met': { word: 'not met', tone: 'warn', icon: 'close' },
  'not-known': { word: 'not known', tone: 'line', icon: 'help' },
};

/** Each criterion with its state as a word and a sign, what that rests on, and where a test would be recorded. */
export function CriteriaList({
  criteria,
  testHref,
}: {
  criteria: readonly CriterionView[];
  testHref: string | null;
}) {
  return (
    <ul className={styles.list}>
      {criteria.map((criterion) => (
        <li key={criterion.words} className={styles.criterion}>
          <span>
            <State of={criterion.state} />
          </span>
          <div>
            <p className={styles.words}>
              <bdi>{criterion.words}</bdi>{' '}
              {criterion.basis ? <span className={styles.basis}>{criterion.basis}</span> : null}
            </p>
            {criterion.lines.map((line) => (
              <p key={line.words} className={styles.line}>
                {criterion.lines.length > 1 ? (
                  <span className={styles.state}>{shown[line.state].word}: </span>
                ) : null}
                {line.words}
                {line.before ? ' (from before this phase)' : ''}
                {testHref && line.test && (line.state !== 'met' || line.before) ? (
                  <>
                    {' · '}
                    <Link href={testHref} prefetch={false}>
                      {line.state === 'not-known' ? 'Record the test' : 'Test again'}
                    </Link>
                  </>
                ) : null}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function State({ of }: { of: CriterionView['state'] }) {
  const { word, tone, icon } = shown[of];
  return (
    <Tag tone={tone} icon={icon}>
      {word}
    </Tag>
  );
}
