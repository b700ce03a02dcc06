'use client';

/** When a browser does not tell its frames, a step is a thirtieth of a second, and the page says so. */
export const ASSUMED_FRAME = 1 / 30;

const PROBE = 1 / 240;
const PROBES = 48;
const PATIENCE_MS = 400;

const tellsFrames = (video: HTMLVideoElement): boolean => 'requestVideoFrameCallback' in video;

/** Goes to a place in the clip and answers the time of the frame that is shown there, in seconds. */
export function seek(video: HTMLVideoElement, to: number): Promise<number> {
  const target = Math.max(0, Math.min(to, Number.isFinite(video.duration) ? video.duration : to));
  return new Promise((resolve) => {
    const patience = window.setTimeout(() => resolve(video.currentTime), PATIENCE_MS);
    const shown = (at: number) => {
      window.clearTimeout(patience);
      resolve(at);
    };
    if (tellsFrames(video)) video.requestVideoFrameCallback((_now, { mediaTime }) => shown(mediaTime));
    else video.addEventListener('seeked', () => shown(video.currentTime), { once: true });
    video.currentTime = target;
  });
}

/**
 * How long a frame of the clip lasts, in seconds, by the frames at its beginning: their mean where they are of one
 * length (times are told in milliseconds), else the shortest. Null where the browser does not tell.
 */
export async function frameLength(video: HTMLVideoElement): Promise<number | null> {
  if (!tellsFrames(video)) return null;
  const times: number[] = [];
  for (let probe = 0; probe < PROBES && times.length < 6; probe += 1) {
    const shown = await seek(video, probe * PROBE + PROBE / 2);
    if (shown > (times.at(-1) ?? -1) + 1e-4) times.push(shown);
  }
  const lengths = times.slice(1).map((time, index) => time - (times[index] ?? time));
  if (lengths.length === 0) return null;
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (longest > shortest * 1.5) return shortest;
  return lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
}

/** One frame on or back from the frame at `from`; answers the time of the frame that is shown then. */
export async function step(
  video: HTMLVideoElement,
  from: number,
  by: 1 | -1,
  frame: number | null,
): Promise<number> {
  const length = frame ?? ASSUMED_FRAME;
  // To the middle of the neighbour: its edges belong to either frame.
  const shown = await seek(video, by === 1 ? from + length * 1.5 : from - length * 0.5);
  // Phones stretch frames: where the neighbour is longer than the shortest, one goes on.
  const stuck = by === 1 && Math.abs(shown - from) < 1e-4 && from + length * 2.5 < video.duration;
  return stuck ? seek(video, from + length * 2.5) : shown;
}

/** Browsers' own recordings carry no length until they were read to their end. */
export async function settleLength(video: HTMLVideoElement): Promise<void> {
  if (Number.isFinite(video.duration)) return;
  await new Promise<void>((resolve) => {
    const patience = window.setTimeout(resolve, PATIENCE_MS * 5);
    const told = () => {
      if (!Number.isFinite(video.duration)) return;
      window.clearTimeout(patience);
      video.removeEventListener('durationchange', told);
      resolve();
    };
    video.addEventListener('durationchange', told);
    video.currentTime = 1e7;
  });
  await seek(video, 0);
}
