'use client';

import { pairedCard } from '@/clinical/battery/paired-card';
import { dayName } from '@/clinical/time/day-words';
import { Block } from '@/components/ui/panel';
import { useLive } from '../../client/editor';
import { BODY_SIDES } from '../../format';
import { pairedInputOf } from '../format';
import type { EarlierPair } from '../types';
import { Differences, PointsToward } from './differences';
import { LungePose } from './lunge-pose';
import { PairRow } from './pair-row';
import styles from './stretch-pair.module.css';

const KNEES = [
  { knee: 'straight', muscle: 'Gastrocnemius', words: 'knee straight' },
  { knee: 'bent', muscle: 'Soleus', words: 'knee bent' },
] as const;

/** The paired stretch test as one card: the same lunge with the back knee straight, then bent, on both sides. */
export function StretchPair({
  earlier,
  findings,
}: {
  earlier: EarlierPair;
  /** What the findings are called that the card may raise, by code. */
  findings: Readonly<Record<string, string>>;
}) {
  const card = pairedCard(pairedInputOf(useLive('pair.')));
  const { given, of } = card.answers;
  return (
    <Block
      id="pair"
      title="Gastrocnemius and soleus, the same lunge twice"
      sub="heel down, foot straight"
      aside={`${given} of ${of} answers, ${card.ranges.given} of ${card.ranges.of} ranges`}
    >
      <table className={styles.pair}>
        <thead>
          <tr>
            <th scope="col">Back knee</th>
            <th scope="col">Side</th>
            <th scope="col">Response: the familiar symptom</th>
            <th scope="col">Pain in the stretch, 0–10</th>
            <th scope="col">Range</th>
            <th scope="col" className={styles.number}>
              {earlier ? dayName(earlier.examinedOn) : <span className="sr-only">Earlier</span>}
            </th>
          </tr>
        </thead>
        <tbody>
          {KNEES.map(({ knee, muscle, words }) =>
            BODY_SIDES.map((side, place) => (
              <PairRow key={`${knee} ${side}`} knee={knee} side={side} earlier={earlier}>
                {place === 0 ? (
                  <th scope="rowgroup" rowSpan={2} className={styles.who}>
                    <div>
                      <LungePose knee={knee} />
                      <span>
                        <b>{muscle}</b>
                        <small>{words}</small>
                      </span>
                    </div>
                  </th>
                ) : null}
              </PairRow>
            )),
          )}
        </tbody>
      </table>
      <Differences card={card} />
      <PointsToward card={card} findings={findings} />
    </Block>
  );
}
