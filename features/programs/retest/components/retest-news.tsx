import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import type { Retest } from '../types';
import { OfferLine, Unanswered } from './retest-offer';
import styles from './retest-offer.module.css';

/** What the re-tests say to the program, on the first page of the chart. Nothing where they say nothing. */
export function RetestNews({ retest: { offers, unanswered } }: { retest: Retest }) {
  if (offers.length === 0 && unanswered.length === 0) return null;
  return (
    <div className={styles.news}>
      <Unanswered unanswered={unanswered} />
      {offers.length > 0 ? (
        <Block
          id="retest"
          title="Re-test and program"
          sub="progress or stop what its finding no longer asks for"
        >
          <ul className={styles.offers}>
            {offers.map((offer) => (
              <li key={offer.id}>
                <span className={styles.offer}>
                  <SideBadge side={offer.side} />
                  <b>{offer.name}</b>
                </span>
                <OfferLine offer={offer} />
              </li>
            ))}
          </ul>
        </Block>
      ) : null}
    </div>
  );
}
