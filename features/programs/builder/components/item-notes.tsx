'use client';

import { dayName } from '@/clinical/time/day-words';
import { avoidMet } from '@/clinical/triage/avoid';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Strip } from '@/components/ui/strip';
import { Because, Tag } from '@/components/ui/tag';
import { reasonInWords } from '../../format';
import { sideIn } from '../format';
import type { DraftItem, ExerciseCard, Reason } from '../types';
import styles from './item-card.module.css';

/** What it was given for is no longer found: it may go on to more, or stop. The therapist decides. */
export function Retest({
  live,
  reasons,
  onProgress,
  onStop,
}: {
  live: DraftItem;
  reasons: readonly Reason[];
  onProgress: (() => void) | null;
  onStop: () => void;
}) {
  const gone = reasons.filter((one) => live.because.includes(one.id) && one.normalOn !== null);
  if (gone.length === 0) return null;
  return (
    <div className={styles.retest}>
      <Strip
        tone="done"
        icon="check"
        actions={
          <>
            {onProgress ? (
              <Button size="dense" onClick={onProgress}>
                Progress
              </Button>
            ) : null}
            <Button size="dense" onClick={onStop}>
              Stop
            </Button>
          </>
        }
      >
        <b>Not found at re-test:</b>{' '}
        {gone
          .map((one) => `${reasonInWords(one.side, one.label)}, ${dayName(one.normalOn ?? '')}`)
          .join('; ')}
        .
      </Strip>
    </div>
  );
}

/** Why it is given, in words; or that nobody has said it. */
export function Chosen({ live, reasons }: { live: DraftItem; reasons: readonly Reason[] }) {
  const chosen = reasons.filter((reason) => live.because.includes(reason.id));
  const words = live.words.trim();
  if (chosen.length === 0 && words === '')
    return (
      <p className={styles.why}>
        <Tag tone="warn" icon="alert">
          no reason yet
        </Tag>
      </p>
    );
  return (
    <p className={styles.why}>
      {chosen.map((reason) => (
        <Because key={reason.id}>
          <bdi>{reason.kind === 'goal' ? reason.label : reasonInWords(reason.side, reason.label)}</bdi>
        </Because>
      ))}
      {words === '' ? null : <Because>{words}</Because>}
    </p>
  );
}

/** The library's own warnings that meet a finding that stands. A block is refused, a warning is shown. */
export function Avoid({
  card,
  side,
  reasons,
}: {
  card: ExerciseCard;
  side: string;
  reasons: readonly Reason[];
}) {
  const standing = reasons.filter((one) => one.kind === 'finding' && one.normalOn === null);
  return avoidMet(card.avoid, sideIn(side), standing).map((one) => (
    <p key={one.code} className={cx(styles.avoid, one.level === 'block' && styles.blocked)}>
      <Icon name={one.level === 'block' ? 'lock' : 'alert'} />
      <span>
        <b>{one.level === 'block' ? 'Not to be given' : 'The library asks for care'}</b> with “
        {lowered(one.label)}”, which stands in this episode.
      </span>
    </p>
  ));
}

const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
