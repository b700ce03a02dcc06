'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PicturePoint, Reference } from '@/clinical/battery/gait-angles';
import { frameKey, isVideo, refusedFile } from '../format';
import type { EarlierStill, MarkName, Marks } from '../types';

export type Source = {
  readonly url: string;
  readonly kind: 'video' | 'photo';
  readonly name: string;
  /** A still of an earlier visit; null for a file of this device. */
  readonly still: EarlierStill | null;
};

export type ReferenceKind = Reference['kind'];

/** One picture or clip on the page, with what is placed on it. It never leaves this device by itself. */
export type ClipState = {
  readonly source: Source | null;
  /** Why the chosen file is not shown. */
  readonly refused: string | null;
  /** Pixels; null until the browser has read it. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Time of the frame that is shown, in seconds; 0 for a photo. */
  readonly time: number;
  readonly frameSeconds: number | null;
  readonly duration: number | null;
  readonly mirrored: boolean;
  readonly referenceKind: ReferenceKind | null;
  readonly reference: Marks;
  /** Of each frame its own marks. */
  readonly marks: Readonly<Record<string, Marks>>;
  readonly readings: readonly { readonly time: number; readonly degrees: number }[];
  readonly contacts: readonly number[];
};

const EMPTY: ClipState = {
  source: null,
  refused: null,
  size: null,
  time: 0,
  frameSeconds: null,
  duration: null,
  mirrored: false,
  referenceKind: null,
  reference: {},
  marks: {},
  readings: [],
  contacts: [],
};

export function useClip() {
  const [state, setState] = useState(EMPTY);
  const url = useRef<string | null>(null);
  const set = useCallback((part: Partial<ClipState>) => setState((now) => ({ ...now, ...part })), []);

  const forget = useCallback(() => {
    if (url.current) URL.revokeObjectURL(url.current);
    url.current = null;
  }, []);
  useEffect(() => forget, [forget]);

  /** A file of this device, or a word why not; what stood there stays when the file is none. */
  const openFile = useCallback(
    (file: File) => {
      const refused = refusedFile(file);
      if (refused) return set({ refused });
      forget();
      url.current = URL.createObjectURL(file);
      const kind = isVideo(file.type) ? ('video' as const) : ('photo' as const);
      setState({ ...EMPTY, source: { url: url.current, kind, name: file.name, still: null } });
    },
    [forget, set],
  );

  const openStill = useCallback(
    (still: EarlierStill, address: string, marks: Marks, rest: Partial<ClipState>) => {
      forget();
      const source = { url: address, kind: 'photo' as const, name: still.examinedOn, still };
      setState({ ...EMPTY, ...rest, source, marks: { [frameKey(0)]: marks } });
    },
    [forget],
  );

  /** The browser could not read what the file's name promised. */
  const unreadable = useCallback(() => {
    setState((now) => ({
      ...EMPTY,
      refused: `This browser cannot show “${now.source?.name ?? 'this file'}”. Choose an MP4, MOV or WebM video, or a JPEG or PNG photo.`,
    }));
    forget();
  }, [forget]);

  const place = useCallback((name: MarkName, point: PicturePoint) => {
    setState((now) => {
      if (name === 'reference-from' || name === 'reference-to')
        return { ...now, reference: { ...now.reference, [name]: point } };
      const key = frameKey(now.time);
      return { ...now, marks: { ...now.marks, [key]: { ...now.marks[key], [name]: point } } };
    });
  }, []);

  return { state, set, openFile, openStill, unreadable, place };
}

export type Clip = ReturnType<typeof useClip>;
