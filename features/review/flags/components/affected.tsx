import Link from 'next/link';
import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import { Tag } from '@/components/ui/tag';
import type { AffectedItem } from '../types';
import styles from './flags.module.css';

/** What the patient has now and an open flag reaches. The product changes none of it by itself. */
export function Affected({ items, href }: { items: readonly AffectedItem[]; href: string }) {
  return (
    <Block
      id="affected"
      title="In the program now"
      sub="nothing was changed by itself"
      aside={
        <Link href={href} prefetch={false}>
          Pause or change the program
        </Link>
      }
    >
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <SideBadge side={item.side} /> <b>{item.name}</b>{' '}
            <Tag tone="flag" icon={item.effect === 'blocked' ? 'lock' : 'flag'}>
              {item.effect === 'blocked' ? 'would be blocked' : 'would ask a reason'}
            </Tag>{' '}
            <span className={styles.quiet}>{item.because.join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
