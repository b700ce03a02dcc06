import type { PairedCard } from '@/clinical/battery/paired-card';
import { Icon } from '@/components/ui/icon';
import { SideBadge } from '@/components/ui/side-badge';
import styles from './stretch-pair.module.css';

/** Left against right within a row, straight against bent of pain only, each with its error or “error unknown”. */
export function Differences({ card }: { card: PairedCard }) {
  const { betweenSides, betweenKnees } = card;
  const parts = [
    { key: 'straight', pain: betweenSides.kneeStraight.words.pain, ...betweenSides.kneeStraight },
    { key: 'bent', pain: betweenSides.kneeBent.words.pain, ...betweenSides.kneeBent },
    { key: 'left', pain: null, ...betweenKnees.left },
    { key: 'right', pain: null, ...betweenKnees.right },
  ];
  return (
    <dl className={styles.differences}>
      {parts.map(({ key, pain, words }) => (
        <div key={key}>
          <dt>{words.title}</dt>
          <dd>
            <b>{words.amount}</b>
            {words.verdict ? `: ${words.verdict}` : ''}
            <small>{words.detail}</small>
            {pain ? <small>{pain}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the pattern points toward, with what the rule rests on. A hint: the therapist decides when signing. */
export function PointsToward({
  card,
  findings,
}: {
  card: PairedCard;
  findings: Readonly<Record<string, string>>;
}) {
  const { pointsToward, notices } = card;
  return (
    <div className={styles.pattern} role="status">
      {pointsToward.map((one) => (
        <p key={`${one.finding} ${one.side}`}>
          <SideBadge side={one.side} />
          <span>
            <b>
              {one.strength === 'suggests' ? 'Points toward' : 'Possible'}:{' '}
              {(findings[one.finding] ?? one.finding).toLowerCase()}, {one.side}.
            </b>{' '}
            {one.text}
            <small>{one.basis} A hint; you decide.</small>
          </span>
        </p>
      ))}
      {notices.map((notice) => (
        <p key={`${notice.text} ${notice.side}`}>
          <Icon name="help" />
          <span>
            {notice.side === 'none' ? '' : `${notice.side === 'left' ? 'Left' : 'Right'}: `}
            {notice.text}
          </span>
        </p>
      ))}
    </div>
  );
}
