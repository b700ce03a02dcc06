import type { BodyView } from '@/clinical/anatomy/body-map/body-view';
import { drawnX, type LegSide, pointOf } from '@/clinical/anatomy/leg-map/geometry';
import type { LegView, Point } from '@/clinical/anatomy/leg-map/leg-view';
import { pointOnBody } from '@/clinical/anatomy/pin-places';
import styles from './leg-map.module.css';
import { short } from './leg-paths';
import type { BodyPin, LegPin } from './leg-pin';
import { MARK_SIGNS } from './mark';

const look: Record<LegPin['status'], string | undefined> = {
  active: styles.active,
  latent: styles.latent,
  'tender-only': styles.tender,
  'not-classified': styles.open,
};

/** Pins by shape: active has a ring, latent is filled, tender only is outlined, not classified is dashed. */
export function LegPins({ view, side, pins }: { view: LegView; side: LegSide; pins: readonly LegPin[] }) {
  return pins
    .filter((pin) => pin.view === view.code)
    .map((pin) => {
      const [x, y] = pointOf(view, pin);
      return <Pin key={pin.id} pin={pin} at={[drawnX(view, side, x), y]} size={1} />;
    });
}

/** The pins of the whole body; larger, since a body is drawn smaller than a leg. */
export function BodyPins({ view, pins }: { view: BodyView; pins: readonly BodyPin[] }) {
  return pins
    .filter((pin) => pin.view === view.code)
    .map((pin) => <Pin key={pin.id} pin={pin} at={pointOnBody(view, pin.side, pin)} size={1.6} />);
}

function Pin({ pin, at: [x, y], size }: { pin: LegPin; at: Point; size: number }) {
  return (
    <g
      className={look[pin.status]}
      transform={`translate(${short(x)} ${short(y)})${size === 1 ? '' : ` scale(${size})`}`}
    >
      {pin.status === 'active' ? <circle r="4.1" className={styles.ring} /> : null}
      <circle r="2.9" className={styles.dot} />
      <text y="1.05" className={styles.pinText}>
        {pin.label}
      </text>
      {pin.change ? (
        <text x="3.4" y="-1.6" className={styles.change}>
          {MARK_SIGNS[pin.change]}
        </text>
      ) : null}
    </g>
  );
}
