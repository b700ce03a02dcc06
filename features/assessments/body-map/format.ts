import { overlayAreas, overlayPins } from '@/clinical/anatomy/overlay';
import { triggerPointInWords, triggerPointStatus } from '@/clinical/battery/trigger-point-status';
import type { AreaOnTwoDates, PinOnTwoDates } from '@/components/body-map/two-dates';
import { shortDay } from '../format';
import { feltInShort } from '../symptom-areas/format';
import type { PinPlace, PinScore, SymptomArea } from '../types';

/** What one examination says of the body map. */
export type MapOfVisit = {
  /** 'YYYY-MM-DD' */
  readonly examinedOn: string;
  readonly areas: readonly SymptomArea[];
  readonly pins: readonly (PinPlace & PinScore & { readonly id: string })[];
};

/** Two examinations laid over each other, as the drawing takes them (components/body-map/two-dates). */
export function twoDatesOf(earlier: MapOfVisit, later: MapOfVisit) {
  return {
    earlier: shortDay(earlier.examinedOn),
    later: shortDay(later.examinedOn),
    areas: overlayAreas(earlier.areas, later.areas).map(
      ({ regionCode, side, change, earlier: was, later: is }): AreaOnTwoDates => ({
        code: regionCode,
        side,
        change,
        was: was ? feltInShort(was) : 'not marked',
        is: is ? feltInShort(is) : 'not asked',
      }),
    ),
    pins: overlayPins(earlier.pins, later.pins).flatMap(({ change, earlier: was, later: is }) => {
      const pin = is ?? was;
      return pin
        ? [pinOf(pin, change, was ? scoreInShort(was) : 'not known', is ? scoreInShort(is) : 'not scored')]
        : [];
    }),
  };
}

type Pin = MapOfVisit['pins'][number];

function pinOf(pin: Pin, change: PinOnTwoDates['change'], was: string, is: string): PinOnTwoDates {
  return {
    id: pin.id,
    view: pin.view,
    side: pin.side,
    label: pin.label,
    across: pin.acrossFraction,
    down: pin.downFraction,
    status: triggerPointStatus(pin.answers),
    change,
    name: `${pin.label}, ${pin.muscle}`,
    was,
    is,
  };
}

/** “active, tenderness 7”; what was not told is not there. */
function scoreInShort({ answers, tenderness }: PinScore): string {
  const { status } = triggerPointInWords(answers);
  return tenderness === null ? status : `${status}, tenderness ${tenderness}`;
}
