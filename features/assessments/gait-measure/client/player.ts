'use client';

import { type RefObject, useCallback, useRef, useState } from 'react';
import type { Clip } from './clip';
import { frameLength, seek, settleLength, step } from './frames';

/** Steps and plays the video of one clip; the frame that is shown is kept in the clip's state. */
export function usePlayer(clip: Clip, video: RefObject<HTMLVideoElement | null>) {
  const { state, set } = clip;
  const [playing, setPlaying] = useState(false);
  const [reading, setReading] = useState(false);
  const busy = useRef(false);
  const wanted = useRef<number | null>(null);

  /** One thing at a time: a clip that is still seeking takes no second step. */
  const alone = useCallback(
    async (work: (on: HTMLVideoElement) => Promise<number>) => {
      const on = video.current;
      if (!on || busy.current) return;
      busy.current = true;
      try {
        on.pause();
        set({ time: await work(on) });
      } finally {
        busy.current = false;
      }
    },
    [set, video],
  );

  const opened = useCallback(async () => {
    const on = video.current;
    if (!on) return;
    setReading(true);
    await alone(async () => {
      await settleLength(on);
      const frameSeconds = await frameLength(on);
      set({
        frameSeconds,
        duration: Number.isFinite(on.duration) ? on.duration : null,
        size: { width: on.videoWidth, height: on.videoHeight },
      });
      return seek(on, 0);
    });
    setReading(false);
  }, [alone, set, video]);

  const stepBy = useCallback(
    (by: 1 | -1) => alone((on) => step(on, state.time, by, state.frameSeconds)),
    [alone, state.time, state.frameSeconds],
  );

  /** To a place in the clip; of several asked for in a row the last one counts. */
  const goTo = useCallback(
    async (seconds: number) => {
      wanted.current = seconds;
      while (wanted.current !== null && !busy.current) {
        const to = wanted.current;
        wanted.current = null;
        await alone((on) => seek(on, to));
      }
    },
    [alone],
  );

  const toggle = useCallback(async () => {
    const on = video.current;
    if (!on) return;
    if (on.paused) {
      setPlaying(true);
      await on.play().catch(() => setPlaying(false));
    } else on.pause();
  }, [video]);

  /** Paused or at its end: from here on the frame is known again. */
  const rested = useCallback(() => {
    setPlaying(false);
    const on = video.current;
    if (on && !busy.current) void alone(() => seek(on, on.currentTime));
  }, [alone, video]);

  return { playing, reading, opened, stepBy, goTo, toggle, rested };
}

export type Player = ReturnType<typeof usePlayer>;
