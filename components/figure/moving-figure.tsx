'use client';

import { type ComponentProps, useEffect, useState } from 'react';
import type { Box } from '@/clinical/figures/figure';
import { solve } from '@/clinical/figures/solve';
import { bodyIn, momentAt, type Pace } from '@/clinical/figures/timing';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import styles from './figure.module.css';
import { FigureSvg } from './figure-svg';
import type { Plate, View } from './plate';

type Side = 'left' | 'right';

/** Every word on and behind the figure, in the reader's language. `alt` is what someone hears who does not see it. */
export type FigureWords = {
  readonly play: string;
  readonly pause: string;
  readonly side: string;
  readonly left: string;
  readonly right: string;
  readonly start: string;
  readonly end: string;
  readonly alt: Readonly<Record<Side, { moving: string; start: string; end: string }>>;
  readonly notes: readonly string[];
};

export type MovingProps = {
  readonly plate: Plate;
  readonly window: Box;
  readonly side: Side;
  /** No side is prescribed: the reader may turn the figure. */
  readonly turns: boolean;
  readonly pace: Pace | null;
  /** Moves from the beginning, unless the reader asked for no motion. */
  readonly starts: boolean;
  readonly words: FigureWords;
};

const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The loop, paused or playing, beside its start and end; where nothing may move, these two alone. */
export function MovingFigure({
  plate,
  view,
  window,
  side: given,
  turns,
  pace,
  starts,
  words,
}: MovingProps & { view: View }) {
  const { figure } = plate;
  const [side, setSide] = useState(given);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (starts && !wantsStillness()) setPlaying(true);
  }, [starts]);

  const { end = 1, stills = [0, end] } = figure;
  const shown = { plate, view, window, side };
  const alt = words.alt[side];
  return (
    <div className={styles.player}>
      <div className={cx(styles.pictures, stills.length > 2 && styles.several)}>
        <div className={styles.moving}>
          <Loop {...shown} pace={pace} playing={playing} label={alt.moving} />
        </div>
        {stills.map((key, i) => (
          <div key={key} className={styles.still}>
            <FigureSvg
              {...shown}
              body={bodyIn(figure, key)}
              label={i === 0 ? alt.start : alt.end}
              arrows={key === end}
            />
            {i === 0 ? words.start : stills.length === 2 ? words.end : i + 1}
          </div>
        ))}
      </div>
      <div className={styles.bar}>
        <Button className={styles.play} onClick={() => setPlaying(!playing)}>
          <Icon name={playing ? 'pause' : 'play'} /> {playing ? words.pause : words.play}
        </Button>
        {turns ? (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a group of a form's answers
          <span className={styles.sides} role="group" aria-label={words.side}>
            {(['left', 'right'] as const).map((one) => (
              <Button key={one} aria-pressed={side === one} onClick={() => setSide(one)}>
                {words[one]}
              </Button>
            ))}
          </span>
        ) : null}
      </div>
      {words.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** Drawn anew in every frame while it plays, alone: the stills beside it are not. */
function Loop({
  pace,
  playing,
  ...shown
}: Omit<ComponentProps<typeof FigureSvg>, 'body'> & { pace: Pace | null; playing: boolean }) {
  const { figure } = shown.plate;
  const [ms, setMs] = useState(0);
  useEffect(() => {
    if (!playing) return;
    let last = performance.now();
    let asked = requestAnimationFrame(function tick(now) {
      const since = now - last;
      last = now;
      setMs((at) => at + Math.max(0, since));
      asked = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(asked);
  }, [playing]);
  return <FigureSvg {...shown} body={solve(figure, momentAt(figure, ms, pace))} />;
}
