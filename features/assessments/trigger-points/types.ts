import type { PressureUnit } from '@/clinical/battery/pressure';
import type { BodySide } from '@/clinical/battery/rule';
import type { TriggerPointAnswers } from '@/clinical/battery/trigger-point-status';
import type { Truth } from '@/clinical/battery/truth';
import type { TechniqueCode } from '@/clinical/triage/techniques.data';

/** Who a pin is and where it sits; in a frame without left and right. */
export type PinPlace = {
  readonly label: string;
  readonly muscle: string;
  readonly side: BodySide;
  /** A view of the leg map, or of the whole body. */
  readonly view: string;
  readonly regionCode: string | null;
  readonly acrossFraction: number;
  readonly downFraction: number;
  /** Of clinical/anatomy/trigger-points; null for a point that no chart numbers. */
  readonly code: string | null;
  readonly landmark: string | null;
  readonly landmarkDistanceCm: number | null;
};

/** What was felt besides the four answers that make the status. */
export type PinSigns = { readonly nodule: Truth; readonly twitch: Truth; readonly jump: Truth };

/** Pressure at which it begins to hurt, in the unit of the device, in the order of the trials. */
export type PinPressure = {
  readonly unit: PressureUnit;
  readonly trials: readonly number[];
  readonly device: string | null;
};

/** What was done to it at this visit. */
export type PinTreated = {
  readonly technique: TechniqueCode;
  readonly seconds: number | null;
  /** 0 to 10, after it. */
  readonly tendernessAfter: number | null;
  /** Why it was done although an open flag asks. */
  readonly reason: string | null;
};

export type PinScore = {
  readonly answers: TriggerPointAnswers;
  /** 0 to 10 */
  readonly tenderness: number | null;
  readonly signs: PinSigns;
  /** Regions of the same side into which it spreads; none named is not asked. */
  readonly zones: readonly string[];
  readonly pressure: PinPressure | null;
  readonly treated: PinTreated | null;
};

/** A pin in this examination. `place` is null for a pin of an earlier visit, which keeps its place. */
export type PinEntry = { readonly id: string; readonly place: PinPlace | null } & PinScore;

/** A pin with what one examination found at it. */
export type NamedPin = PinPlace & PinScore & { readonly id: string };

/** A pin of earlier visits. */
export type KnownPin = PinPlace & {
  readonly id: string;
  /** The region under it, in words. */
  readonly where: string;
  /** What was found when it was last scored. */
  readonly last: Pick<PinScore, 'answers' | 'tenderness'> | null;
  /** The first and the last visit at which any pin was scored. */
  readonly earlier: readonly {
    readonly examinedOn: string;
    readonly scored: boolean;
    readonly tenderness: number | null;
  }[];
};
