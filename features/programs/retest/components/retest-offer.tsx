import Link from 'next/link';
import { Strip } from '@/components/ui/strip';
import { Tag } from '@/components/ui/tag';
import type { Offer, Retest } from '../types';
import styles from './retest-offer.module.css';

/** A finding of the item is gone: progress it, or stop it. Each opens the next revision with that done. */
export function OfferLine({ offer }: { offer: Offer }) {
  return (
    <p className={styles.line}>
      <Tag tone="done" icon="check">
        not found at re-test
      </Tag>{' '}
      {offer.gone.join('; ')}.{' '}
      {offer.progressHref ? (
        <>
          <Link href={offer.progressHref} prefetch={false}>
            Progress to {offer.harder}
            <span className="sr-only">, {offer.name}</span>
          </Link>
          {' · '}
        </>
      ) : null}
      <Link href={offer.stopHref} prefetch={false}>
        Stop<span className="sr-only"> {offer.name}</span>
      </Link>
    </p>
  );
}

/** Findings that stand while the program has nothing for them, each with the way to prescribe for it. */
export function Unanswered({ unanswered }: { unanswered: Retest['unanswered'] }) {
  if (unanswered.length === 0) return null;
  return (
    <Strip tone="warn" icon="alert">
      <b>Nothing prescribed for:</b>{' '}
      {unanswered.map(({ words, href }, at) => (
        <span key={href}>
          {at > 0 ? '; ' : ''}
          <Link href={href} prefetch={false}>
            {words}
          </Link>
        </span>
      ))}
      .
    </Strip>
  );
}
