import Link from 'next/link';
import type { OpenSide } from '@/clinical/dose/dose';
import { ExerciseThumb } from '@/components/figure/exercise-thumb';
import { SideBadge } from '@/components/ui/side-badge';
import { Because, Tag } from '@/components/ui/tag';
import type { ProtocolItemView } from '../types';
import styles from './protocol-items.module.css';

/** The exercises of a phase, each with its dose, its reason, its rungs and what the dose rests on. */
export function ProtocolItems({ items }: { items: readonly ProtocolItemView[] }) {
  return (
    <ol className={styles.items}>
      {items.map((item) => (
        <li key={item.key} className={styles.item}>
          <ExerciseThumb slug={item.slug} side={item.side === 'left' ? 'left' : 'right'} />
          <div>
            <p className={styles.head}>
              <Side side={item.side} words={item.sideWords} />
              <Link href={`/library/${item.slug}`} prefetch={false} className={styles.name}>
                {item.name}
              </Link>
              {item.optional ? <Tag>if it fits</Tag> : null}
              {item.superset ? <Tag>superset {item.superset}</Tag> : null}
            </p>
            <p className={styles.sub}>{item.targets}</p>
            <p className={styles.dose}>
              {item.dose.amount} <b>{item.dose.frequency}</b> {item.dose.limits}
            </p>
            {item.note ? <p>“{item.note}”</p> : null}
            <Rungs item={item} />
            <p className={styles.why}>
              {item.because.map((why) => (
                <Because key={why} word="for">
                  {why}
                </Because>
              ))}
              <Tag tone="line">dose: {item.basis}</Tag>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Side({ side, words }: { side: OpenSide; words: string }) {
  return side === 'affected' || side === 'other' ? <Tag tone="line">{words}</Tag> : <SideBadge side={side} />;
}

function Rungs({ item: { easier, harder, byHand } }: { item: ProtocolItemView }) {
  const said = [
    easier === null ? '' : `Easier: ${easier}.`,
    harder === null ? '' : `Harder: ${harder}.`,
    byHand.length === 0 ? '' : `By hand also: ${byHand.join(', ')}.`,
  ].filter((part) => part !== '');
  return said.length === 0 ? null : <p className={styles.rungs}>{said.join(' ')}</p>;
}
