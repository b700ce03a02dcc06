import { bodyViews } from '@/clinical/anatomy/body-map/all-views';
import { shapesOn } from '@/clinical/anatomy/body-map/shown';
import { legViews } from '@/clinical/anatomy/leg-map/all-views';
import { areaPresence } from '@/clinical/anatomy/overlay';
import { symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import { triggerPointStatus } from '@/clinical/battery/trigger-point-status';
import { BodyMap } from '@/components/body-map/body-map';
import { LegMap } from '@/components/body-map/leg-map';
import type { BodyMark } from '@/components/body-map/mark';
import { BODY_SIDES } from '../format';
import type { NamedPin } from '../trigger-points/types';
import type { SymptomArea } from '../types';
import styles from './content.module.css';

/** Every view of a side, in one order. */
const VIEWS = BODY_SIDES.flatMap((side) => legViews.map(({ code, name }) => ({ side, view: code, name })));

/** The marked regions, on the whole body and on the view of the leg that shows each best. The list below says the same in words. */
export function AreaMaps({ areas }: { areas: readonly SymptomArea[] }) {
  const marks = areas.map(
    (area): BodyMark => ({
      code: area.regionCode,
      side: area.side,
      look: areaPresence(area) === 'there' ? 'marked' : 'nothing',
    }),
  );
  const onLeg = ({ side, view }: (typeof VIEWS)[number]) =>
    marks.filter((mark) => mark.side === side && symptomRegionWithCode(mark.code)?.view === view);
  const bodies = bodyViews.filter((view) => marks.some((mark) => shapesOn(view, mark.code).length > 0));
  const legs = VIEWS.filter((one) => onLeg(one).length > 0);
  return bodies.length + legs.length === 0 ? null : (
    <div className={styles.pictures}>
      {bodies.map(({ code, name }) => (
        <figure key={code}>
          <BodyMap view={code} marks={marks} />
          <figcaption>symptom areas, {name}</figcaption>
        </figure>
      ))}
      {legs.map((one) => (
        <figure key={`${one.side} ${one.view}`} className={styles[one.view]}>
          <LegMap view={one.view} side={one.side} marks={onLeg(one)} />
          <figcaption>
            symptom areas, {one.side}, {one.name}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

/** The pins with their status, on the views in which they were set: of the leg, and of the whole body. */
export function PinMaps({ pins }: { pins: readonly NamedPin[] }) {
  const drawn = pins.map(({ id, label, side, view, acrossFraction, downFraction, answers }) => ({
    ...{ id, label, side, view, across: acrossFraction, down: downFraction },
    status: triggerPointStatus(answers),
  }));
  const set = ({ side, view }: (typeof VIEWS)[number]) =>
    drawn.filter((pin) => pin.side === side && pin.view === view);
  const bodies = bodyViews.filter(({ code }) => drawn.some((pin) => pin.view === code));
  const legs = VIEWS.filter((one) => set(one).length > 0);
  return bodies.length + legs.length === 0 ? null : (
    <div className={styles.pictures}>
      {bodies.map(({ code, name }) => (
        <figure key={code}>
          <BodyMap view={code} pins={drawn} />
          <figcaption>trigger points, {name}</figcaption>
        </figure>
      ))}
      {legs.map((one) => (
        <figure key={`${one.side} ${one.view}`} className={styles[one.view]}>
          <LegMap view={one.view} side={one.side} pins={set(one)} />
          <figcaption>
            trigger points, {one.side}, {one.name}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
