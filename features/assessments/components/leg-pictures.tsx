import { legViews } from '@/clinical/anatomy/leg-map/all-views';
import { symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import { triggerPointStatus } from '@/clinical/battery/trigger-point-status';
import { LegMap } from '@/components/body-map/leg-map';
import { BODY_SIDES } from '../format';
import type { PinPlace, PinScore, SymptomArea } from '../types';
import styles from './content.module.css';

/** Every view of a side, in one order. */
const VIEWS = BODY_SIDES.flatMap((side) => legViews.map(({ code, name }) => ({ side, view: code, name })));

/** The marked regions, on the view that shows each best. The list below says the same in words. */
export function AreaMaps({ areas }: { areas: readonly SymptomArea[] }) {
  const marked = ({ side, view }: (typeof VIEWS)[number]) =>
    areas.flatMap((area) =>
      area.side === side && symptomRegionWithCode(area.regionCode)?.view === view ? [area.regionCode] : [],
    );
  const shown = VIEWS.filter((one) => marked(one).length > 0);
  return shown.length === 0 ? null : (
    <div className={styles.pictures}>
      {shown.map((one) => (
        <figure key={`${one.side} ${one.view}`} className={styles[one.view]}>
          <LegMap view={one.view} side={one.side} highlight={marked(one)} />
          <figcaption>
            {one.side}, {one.name}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

/** The pins with their status, on the views in which they were set. */
export function PinMaps({ pins }: { pins: readonly (PinPlace & PinScore & { id: string })[] }) {
  const set = ({ side, view }: (typeof VIEWS)[number]) =>
    pins
      .filter((pin) => pin.side === side && pin.view === view)
      .map(({ id, label, acrossFraction, downFraction, answers }) => ({
        id,
        label,
        view,
        across: acrossFraction,
        down: downFraction,
        status: triggerPointStatus(answers),
      }));
  const shown = VIEWS.filter((one) => set(one).length > 0);
  return shown.length === 0 ? null : (
    <div className={styles.pictures}>
      {shown.map((one) => (
        <figure key={`${one.side} ${one.view}`} className={styles[one.view]}>
          <LegMap view={one.view} side={one.side} pins={set(one)} />
          <figcaption>
            {one.side}, {one.name}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
