import type { PairedInput, StretchAnswer } from '@/clinical/battery/paired-input';
import { SideBadge } from '@/components/ui/side-badge';
import { BODY_SIDES } from '../../format';
import { LungePose } from './lunge-pose';
import styles from './stretch-pair.module.css';

const RESPONSE_WORDS = {
  familiar: 'reproduces the familiar symptom',
  tightness: 'tightness only',
  nothing: 'nothing',
} as const;

const KNEES = [
  { knee: 'straight', muscle: 'Gastrocnemius', words: 'knee straight' },
  { knee: 'bent', muscle: 'Soleus', words: 'knee bent' },
] as const;

/** The card to be read. What was not asked says so. */
export function PairTable({ pair }: { pair: PairedInput }) {
  return (
    <table className={styles.pair}>
      <thead>
        <tr>
          <th scope="col">Back knee</th>
          <th scope="col">Side</th>
          <th scope="col">Response</th>
          <th scope="col">Pain, 0–10</th>
          <th scope="col" className={styles.number}>
            Range
          </th>
        </tr>
      </thead>
      <tbody>
        {KNEES.map(({ knee, muscle, words }) =>
          BODY_SIDES.map((side, place) => {
            const { kneeStraight, kneeBent } = pair[side];
            const answer: StretchAnswer = knee === 'straight' ? kneeStraight : kneeBent;
            return (
              <tr key={`${knee} ${side}`} className={place === 0 ? styles.first : undefined}>
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
                <td className={styles.side}>
                  <SideBadge side={side} spoken word={side === 'left' ? 'Left' : 'Right'} />
                </td>
                <td className={styles.response}>
                  {answer.response === null ? 'not asked' : RESPONSE_WORDS[answer.response]}
                </td>
                <td className={styles.scale}>{answer.pain === null ? 'not asked' : `pain ${answer.pain}`}</td>
                <td className={styles.number}>
                  {knee === 'straight'
                    ? degrees(kneeStraight.shinAngleDegrees)
                    : centimetres(kneeBent.kneeToWallCm)}
                </td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}

const degrees = (value: number | null) => (value === null ? 'not measured' : `${value}°`);
const centimetres = (value: number | null) => (value === null ? 'not measured' : `${value.toFixed(1)} cm`);
