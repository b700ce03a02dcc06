import type { PinRow } from '@/db/queries/trigger-points';
import type { FieldErrors } from '@/lib/result';
import { placeOfRow } from './format';
import type { PinEntry } from './types';

/**
 * The pins as they may be stored: one of earlier visits keeps its place and name, one of this draft that was sent
 * without a place keeps the one it has. Faults by field: a name that another pin of the side already has.
 */
export function settledPins(
  sent: readonly PinEntry[],
  known: readonly PinRow[],
  isOwn: (pinId: string) => boolean,
): { pins: PinEntry[]; faults: FieldErrors; strangers: number } {
  const faults: Record<string, string[]> = {};
  let strangers = 0;
  const pins = sent.flatMap((entry): PinEntry[] => {
    const pin = known.find((one) => one.id === entry.id);
    if (!pin && !entry.place) {
      strangers += 1;
      return [];
    }
    if (pin && !isOwn(pin.id)) return [{ ...entry, place: null }];
    const place = entry.place ?? (pin ? placeOfRow(pin) : null);
    const taken = known.some(
      (one) =>
        one.id !== entry.id &&
        one.side === place?.side &&
        one.label === place.label &&
        // A pin of this very draft that is not sent any more gives its name up.
        (!isOwn(one.id) || sent.some((other) => other.id === one.id && other.place?.label === one.label)),
    );
    if (taken) faults[`pin.${entry.id}.label`] = ['Another point of this side already has this name'];
    return [{ ...entry, place }];
  });
  return { pins, faults, strangers };
}
