import type { LegSide } from '@/clinical/anatomy/leg-map/geometry';
import type { Place } from '@/clinical/anatomy/leg-map/leg-view';
import type { Change } from '@/clinical/anatomy/overlay';
import type { TriggerPointStatus } from '@/clinical/battery/trigger-point-status';

/** A pin on the map. Its shape says its status, its label which one it is; words stand in the list beside it. */
export interface LegPin extends Place {
  id: string;
  view: string;
  /** Two or three characters: S1. */
  label: string;
  status: TriggerPointStatus;
  /** What became of it between two dates; its sign then stands at the pin. */
  change?: Change;
}

/** On the whole body both sides are drawn, so a pin there says its own. */
export type BodyPin = LegPin & { side: LegSide };
