'use client';

import { useState } from 'react';
import { legViews } from '@/clinical/anatomy/leg-map/all-views';
import type { LegViewCode } from '@/clinical/anatomy/leg-map/leg-view';
import type { BodySide } from '@/clinical/battery/rule';
import { LegMap } from '@/components/body-map/leg-map';
import type { LegPin } from '@/components/body-map/leg-pin';
import { PinMap, type PlacedPin } from '@/components/body-map/pin-map';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { useEditor } from '../client/editor';
import { BODY_SIDES } from '../format';
import styles from './sections.module.css';

type LegPinOfSide = LegPin & { side: BodySide };

/**
 * One leg at a time, its side always said. The side is the episode's where it has one; otherwise it is asked before
 * anything can be placed. Before the script runs it is a picture.
 */
export function LegChoice({
  episodeSide,
  views,
  pins = [],
  highlight,
  onPlace,
  children,
}: {
  episodeSide: BodySide | null;
  views: readonly LegViewCode[];
  pins?: readonly LegPinOfSide[];
  highlight?: (side: BodySide) => readonly string[];
  onPlace: (pin: PlacedPin, side: BodySide) => void;
  children: string;
}) {
  const { running } = useEditor();
  const [side, setSide] = useState(episodeSide);
  const [view, setView] = useState<LegViewCode>(views[0] ?? 'posterior');
  const shown = legViews.filter((one) => views.includes(one.code));
  const marked = side ? (highlight?.(side) ?? []) : [];
  const ofSide = pins.filter((pin) => pin.side === side);
  return (
    <div className={styles.map}>
      {running ? (
        <>
          <fieldset className={styles.toggles} aria-label="Leg">
            {BODY_SIDES.map((one) => (
              <Button key={one} size="dense" aria-pressed={side === one} onClick={() => setSide(one)}>
                {one === 'left' ? 'Left leg' : 'Right leg'}
              </Button>
            ))}
          </fieldset>
          <fieldset className={styles.toggles} aria-label="View">
            {shown.map((one) => (
              <Button
                key={one.code}
                size="dense"
                aria-pressed={view === one.code}
                onClick={() => setView(one.code)}
              >
                {one.name}
                <Count of={ofSide.filter((pin) => pin.view === one.code).length} />
              </Button>
            ))}
          </fieldset>
        </>
      ) : null}
      {side ? (
        <div className={cx(styles.drawing, styles[view])}>
          {running ? (
            <PinMap
              key={`${side} ${view}`}
              view={view}
              side={side}
              pins={ofSide}
              highlight={marked}
              onPlace={(pin) => onPlace(pin, side)}
            >
              {children}
            </PinMap>
          ) : (
            <LegMap view={view} side={side} pins={ofSide} highlight={marked} />
          )}
        </div>
      ) : (
        <p className={styles.quiet}>{running ? 'Choose a leg, or use the list.' : 'Use the list.'}</p>
      )}
    </div>
  );
}

/** How many pins wait on a view, so that none is overlooked. */
function Count({ of }: { of: number }) {
  return of === 0 ? null : (
    <>
      {' '}
      <b>{of}</b>
      <span className="sr-only">{of === 1 ? 'pin' : 'pins'}</span>
    </>
  );
}
