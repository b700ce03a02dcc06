'use client';

import { LARGEST_STILL, LONGEST_EDGE } from '../types';

const QUALITIES = [0.85, 0.7, 0.5];

/** The frame that is shown as a JPEG, as it stands on the screen; null when the browser makes none that is small enough. */
export async function capture(
  shown: HTMLVideoElement | HTMLImageElement,
  { width, height }: { width: number; height: number },
): Promise<Blob | null> {
  const scale = Math.min(1, LONGEST_EDGE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.drawImage(shown, 0, 0, canvas.width, canvas.height);
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (blob && blob.size <= LARGEST_STILL) return blob;
  }
  return null;
}
