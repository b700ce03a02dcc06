import type { PinPlace } from '../types';

/** A pin of earlier visits. */
export type KnownPin = PinPlace & {
  readonly id: string;
  /** The region under it, in words. */
  readonly where: string;
  /** The first and the last visit at which any pin was scored. */
  readonly earlier: readonly {
    readonly examinedOn: string;
    readonly scored: boolean;
    readonly tenderness: number | null;
  }[];
};
