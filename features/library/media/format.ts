import { type MediaType, mediaTypes } from '@/lib/media-type';

const MB = 1024 * 1024;
/** A photo shows a posture, a video a few repetitions: what the database itself accepts, too. */
const PHOTO_MB = 4;
const VIDEO_MB = 24;
export const MOST_MEDIA = 6;
/** What the browser’s file chooser offers. */
export const accepted = mediaTypes.join(',');

const isVideo = (mediaType: string): boolean => mediaType.startsWith('video/');

/** Why a file is not taken; null where its size is right. */
function sizeFault(mediaType: MediaType, bytes: number): string | null {
  const video = isVideo(mediaType);
  const most = video ? VIDEO_MB : PHOTO_MB;
  if (bytes <= most * MB) return null;
  const size = (Math.ceil((bytes / MB) * 10) / 10).toFixed(1);
  return `This ${video ? 'video' : 'photo'} is ${size} MB; at most ${most} MB are kept. ${
    video ? 'Cut it to the few seconds that show the movement.' : 'Save it smaller.'
  }`;
}

export const fileFaults = {
  none: 'Please choose a photo or a video.',
  empty: 'This file is empty.',
  type: 'Only JPEG, PNG and WebP photos and MP4 and WebM videos are kept. A phone’s MOV can be saved as MP4.',
  content: 'This file is not what its name says, or it is damaged: it was not kept.',
  upload: `What was sent is larger than the ${VIDEO_MB} MB that a video may have.`,
  many: `An exercise holds at most ${MOST_MEDIA} photos and videos. Take one out first.`,
} as const;

/** Why a file that somebody chose is not worth sending; null where it is. Its content is looked at by the server. */
export function refusedFile(file: { type: string; size: number } | null): string | null {
  if (!file) return fileFaults.none;
  if (file.size === 0) return fileFaults.empty;
  const type = mediaTypes.find((one) => one === file.type);
  return type ? sizeFault(type, file.size) : fileFaults.type;
}
