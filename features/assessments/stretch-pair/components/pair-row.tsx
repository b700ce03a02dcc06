'use client';

import type { ReactNode } from 'react';
import type { BodySide } from '@/clinical/battery/rule';
import { dayName } from '@/clinical/time/day-words';
import { ChoiceRow, ScoreScale } from '@/components/form/choices';
import { NumberInput } from '@/components/form/inputs';
import { cx } from '@/components/ui/cx';
import { SideBadge } from '@/components/ui/side-badge';
import { useEditor } from '../../client/editor';
import { pairNames } from '../format';
import type { EarlierPair } from '../types';
import styles from './stretch-pair.module.css';

const RESPONSES = [
  { value: 'familiar', label: 'reproduces it', spoken: 'reproduces the familiar symptom' },
  { value: 'tightness', label: 'tightness only' },
  { value: 'nothing', label: 'nothing' },
] as const;

const DEGREES = { sign: '°', word: 'degrees' };
const CENTIMETRES = { sign: 'cm', word: 'centimetres' };

/** One knee position on one side. Nothing is chosen beforehand, and an answer can be taken back. */
export function PairRow({
  knee,
  side,
  earlier,
  children,
}: {
  knee: 'straight' | 'bent';
  side: BodySide;
  earlier: EarlierPair;
  children: ReactNode;
}) {
  const { start, errors } = useEditor();
  const names = pairNames(side);
  const straight = knee === 'straight';
  const field = straight
    ? { range: names.straightRange, pain: names.straightPain, response: names.straightResponse }
    : { range: names.bentRange, pain: names.bentPain, response: names.bentResponse };
  const of = `${side}, knee ${knee}`;
  const word = side === 'left' ? 'Left' : 'Right';
  return (
    <tr className={cx(Boolean(children) && styles.first)}>
      {children}
      <td className={styles.side}>
        <SideBadge side={side} spoken word={word} />
      </td>
      <td className={styles.response}>
        <ChoiceRow
          label={`Response, ${of}`}
          labelHidden
          clearable
          name={field.response}
          choices={RESPONSES}
          defaultValue={start[field.response]}
          errors={errors[field.response]}
        />
      </td>
      <td className={styles.scale}>
        <ScoreScale
          label={`Pain, ${of}, 0 to 10`}
          labelHidden
          name={field.pain}
          defaultValue={start[field.pain]}
          errors={errors[field.pain]}
        />
      </td>
      <td className={styles.range}>
        <NumberInput
          label={straight ? `Shin angle, ${of}` : `Knee to wall, ${of}`}
          labelHidden
          name={field.range}
          unit={straight ? DEGREES : CENTIMETRES}
          defaultValue={start[field.range]}
          errors={errors[field.range]}
        />
      </td>
      <td className={cx(styles.number, styles.last)}>
        {earlier ? (
          <>
            <span className={styles.lastDay}>{dayName(earlier.examinedOn)} </span>
            {earlierWords(earlier, side, knee)}
          </>
        ) : null}
      </td>
    </tr>
  );
}

function earlierWords(
  { pair }: NonNullable<EarlierPair>,
  side: BodySide,
  knee: 'straight' | 'bent',
): ReactNode {
  const { kneeStraight, kneeBent } = pair[side];
  const range = knee === 'straight' ? kneeStraight.shinAngleDegrees : kneeBent.kneeToWallCm;
  const pain = knee === 'straight' ? kneeStraight.pain : kneeBent.pain;
  const measured =
    range === null ? 'not measured' : knee === 'straight' ? `${range}°` : `${range.toFixed(1)} cm`;
  return (
    <>
      <span>{measured}</span>
      <small>{pain === null ? 'pain not asked' : `pain ${pain}`}</small>
    </>
  );
}
