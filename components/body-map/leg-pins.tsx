import { drawnX, type LegSide, pointOf } from '@/clinical/anatomy/leg-map/geometry';
import type { LegView } from '@/clinical/anatomy/leg-map/leg-view';
import styles from './leg-map.module.css';
import { short } from './leg-paths';
import type { LegPin } from './leg-pin';
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
      return (
        <g
          key={pin.id}
          className={look[pin.status]}
          transform={`translate(${short(drawnX(view, side, x))} ${short(y)})`}
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
    });
}
