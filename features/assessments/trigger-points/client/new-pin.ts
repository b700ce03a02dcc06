import { legViewWithCode } from '@/clinical/anatomy/leg-map/all-views';
import { regionAt } from '@/clinical/anatomy/leg-map/geometry';
import type { BodySide } from '@/clinical/battery/rule';
import { triggerPointStatus } from '@/clinical/battery/trigger-point-status';
import type { LegPin } from '@/components/body-map/leg-pin';
import { numberIn, rowOf, sideOf } from '../../format';
import type { Values } from '../../types';
import { pinScoreOf } from '../format';
import type { KnownPin } from '../types';

/** The muscle that a region of the map names; blank where it names none. The therapist may choose another. */
export function muscleOfRegion(code: string | null): string {
  if (!code) return '';
  if (code.startsWith('soleus')) return 'soleus';
  if (code.startsWith('gastroc')) return 'gastrocnemius';
  return (
    { 'tibialis-anterior': 'tibialis anterior', popliteus: 'popliteus', plantaris: 'plantaris' }[code] ?? ''
  );
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

/** Every pin with its status as it stands in the form; one that is not scored today is not classified. */
export function pinsOnMap(
  known: readonly KnownPin[],
  own: readonly string[],
  values: Values,
): (LegPin & { side: BodySide })[] {
  const status = (id: string) => triggerPointStatus(pinScoreOf(rowOf(values, 'pin', id)).answers);
  const earlier = known.map(({ id, label, side, view, acrossFraction, downFraction }) => ({
    id,
    label,
    side,
    view,
    across: acrossFraction,
    down: downFraction,
    status: status(id),
  }));
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
  const view = legViewWithCode(row.view ?? '');
  const [across, down] = [numberIn(row.across, 0, 1), numberIn(row.down, 0, 1)];
  if (!view || across === null || down === null) return null;
  return regionAt(view, { across, down })?.name ?? `outside the named regions, ${view.name}`;
}
