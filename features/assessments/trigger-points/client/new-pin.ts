import { changeBetween, pinPresence } from '@/clinical/anatomy/overlay';
import { pinViewWithCode, regionUnderPin } from '@/clinical/anatomy/pin-places';
import type { DescribedPoint } from '@/clinical/anatomy/trigger-points.data';
import type { BodySide } from '@/clinical/battery/rule';
import { triggerPointStatus } from '@/clinical/battery/trigger-point-status';
import type { BodyPin } from '@/components/body-map/leg-pin';
import { numberIn, rowOf, sideOf } from '../../format';
import type { Values } from '../../types';
import { isScored, pinScoreOf, ZONES } from '../format';
import type { KnownPin } from '../types';
import { zoneOfName } from '../zones/format';

/** The muscle that a region of the map names; blank where it names none. The therapist may choose another. */
export function muscleOfRegion(code: string | null): string {
  if (!code) return '';
  if (code.startsWith('soleus')) return 'soleus';
  if (code.startsWith('gastroc')) return 'gastrocnemius';
  return MUSCLE_OF[code] ?? '';
}

const MUSCLE_OF: Readonly<Record<string, string>> = {
  'tibialis-anterior': 'tibialis anterior',
  'flexor-hallucis-longus': 'flexor hallucis longus',
  'flexor-digitorum-longus': 'flexor digitorum longus',
  'abductor-hallucis': 'abductor hallucis',
  'gluteus-medius': 'gluteus medius',
  'gluteus-maximus': 'gluteus maximus',
  'hamstrings-medial': 'hamstrings',
  'hamstrings-lateral': 'hamstrings',
  adductors: 'adductors',
  'thigh-front': 'rectus femoris',
  'vastus-medialis': 'quadriceps',
  'upper-trapezius': 'upper trapezius',
  'upper-back': 'rhomboids',
  'shoulder-blade': 'infraspinatus',
  chest: 'pectoralis major',
  'upper-arm-front': 'biceps brachii',
  'upper-arm-back': 'triceps brachii',
};

/** The form with the muscle, the place and the name of a described point, each only where it is blank. */
export function filledFrom(values: Values, row: string, point: DescribedPoint): Values {
  const hasPlace = Boolean(values[`${row}.where`] || values[`${row}.across`]);
  const parts: Record<string, string> = {
    muscle: point.muscle,
    where: hasPlace ? '' : `${point.view}/${point.regionCode}`,
    label: `${point.muscle === 'soleus' ? 'S' : 'G'}${point.code.slice(-1)}`,
  };
  return {
    ...values,
    [`${row}.code`]: point.code,
    ...Object.fromEntries(
      Object.entries(parts)
        .filter(([part]) => !values[`${row}.${part}`])
        .map(([part, value]) => [`${row}.${part}`, value]),
    ),
  };
}

/** The next free short name of the side: S1, S2, G1. A name, not an answer; it can be changed. */
export function suggestLabel(
  muscle: string,
  side: BodySide,
  known: readonly KnownPin[],
  own: readonly Values[],
): string {
  const letter = (muscle.charAt(0) || 'P').toUpperCase();
  const taken = new Set([
    ...known.filter((pin) => pin.side === side).map((pin) => pin.label),
    ...own.filter((pin) => pin.side === side).map((pin) => pin.label ?? ''),
  ]);
  let number = 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

/**
 * Every pin with its status as it stands in the form; one that is not scored today is not classified. A pin of earlier
 * visits that is scored shows what became of it since it was last asked about.
 */
export function pinsOnMap(known: readonly KnownPin[], own: readonly string[], values: Values): BodyPin[] {
  const status = (id: string) => triggerPointStatus(pinScoreOf(rowOf(values, 'pin', id)).answers);
  const earlier = known.map((pin): BodyPin => {
    const { id, label, side, view } = pin;
    const now = pinScoreOf(rowOf(values, 'pin', id));
    const change = isScored(now) ? changeBetween(pinPresence(pin.last ?? undefined), pinPresence(now)) : null;
    return {
      id,
      label,
      side,
      view,
      across: pin.acrossFraction,
      down: pin.downFraction,
      status: status(id),
      ...(change === null ? {} : { change }),
    };
  });
  const fresh = own.flatMap((id) => {
    const row = rowOf(values, 'pin', id);
    const side = sideOf(row.side);
    const [across, down] = [numberIn(row.across, 0, 1), numberIn(row.down, 0, 1)];
    if (!side || !row.view || across === null || down === null) return [];
    return [{ id, label: row.label || '?', side, view: row.view, across, down, status: status(id) }];
  });
  return [...earlier, ...fresh];
}

/** The region under a new pin, in words, as the map says it. */
export function regionUnder(row: Values): string | null {
  const view = pinViewWithCode(row.view ?? '');
  const [across, down] = [numberIn(row.across, 0, 1), numberIn(row.down, 0, 1)];
  if (!view || across === null || down === null) return null;
  return regionUnderPin(view.code, { across, down })?.name ?? `outside the named regions, ${view.name}`;
}

/** The regions into which the pins of a side are said to spread, for the drawing. */
export function zonesOnMap(
  side: BodySide,
  known: readonly KnownPin[],
  all: readonly string[],
  values: Values,
): string[] {
  return all.flatMap((id) => {
    const row = rowOf(values, 'pin', id);
    const own = known.find((pin) => pin.id === id)?.side ?? sideOf(row.side);
    return own === side ? ZONES.flatMap((part) => zoneOfName(row[part] ?? '') ?? []) : [];
  });
}
