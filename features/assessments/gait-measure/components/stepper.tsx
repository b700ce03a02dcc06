'use client';

import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import type { ClipState } from '../client/clip';
import { ASSUMED_FRAME } from '../client/frames';
import type { Player } from '../client/player';
import { timeInWords } from '../format';
import styles from './workbench.module.css';

const RATES = [
  { value: 0.1, label: 'a tenth' },
  { value: 0.25, label: 'a quarter' },
  { value: 0.5, label: 'half' },
  { value: 1, label: 'full' },
];

type Props = {
  of: string;
  state: ClipState;
  player: Player;
  onStep: (by: 1 | -1) => void;
  onRate: (rate: number) => void;
};

/** Frame by frame, along the clip, or played slowly. */
export function Stepper({ of, state, player, onStep, onRate }: Props) {
  const { time, frameSeconds, duration } = state;
  return (
    <div className={styles.stepper}>
      <Button
        size="dense"
        aria-label={`One frame back, ${of}`}
        aria-keyshortcuts=","
        onClick={() => onStep(-1)}
      >
        <Icon name="back" /> <Kbd>,</Kbd>
      </Button>
      <Button size="dense" aria-label={`One frame on, ${of}`} aria-keyshortcuts="." onClick={() => onStep(1)}>
        <Icon name="forward" /> <Kbd>.</Kbd>
      </Button>
      <input
        type="range"
        min={0}
        max={duration ?? 0}
        step="any"
        value={Math.min(time, duration ?? time)}
        disabled={duration === null}
        aria-label={`Place in the clip, ${of}`}
        aria-valuetext={timeInWords(time, frameSeconds)}
        onChange={(event) => void player.goTo(event.currentTarget.valueAsNumber)}
      />
      <Button
        size="dense"
        onClick={() => void player.toggle()}
        aria-label={`${player.playing ? 'Pause' : 'Play'}, ${of}`}
      >
        {player.playing ? 'Pause' : 'Play'}
      </Button>
      <label className={styles.rate}>
        <span className="sr-only">{`Speed of ${of}`}</span>
        <select defaultValue="0.25" onChange={(event) => onRate(Number(event.currentTarget.value))}>
          {RATES.map(({ value, label }) => (
            <option key={value} value={value}>
              {`${label} speed`}
            </option>
          ))}
        </select>
      </label>
      <output className={styles.quiet}>
        {player.reading ? 'Reading the frames…' : timeInWords(time, frameSeconds)}
        {!player.reading && frameSeconds === null && duration !== null
          ? `; this browser does not tell frames, a step is ${ASSUMED_FRAME.toFixed(3)} s`
          : ''}
      </output>
    </div>
  );
}
