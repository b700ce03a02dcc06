'use client';

import { useState } from 'react';
import type { BodyViewCode } from '@/clinical/anatomy/body-map/body-view';
import { legViewWithCode } from '@/clinical/anatomy/leg-map/all-views';
import type { LegViewCode } from '@/clinical/anatomy/leg-map/leg-view';
import type { BodySide } from '@/clinical/battery/rule';
import { BodyMap } from '@/components/body-map/body-map';
import { LegMap } from '@/components/body-map/leg-map';
import type { BodyPin } from '@/components/body-map/leg-pin';
import { BodyPinMap, PinMap, type PlacedPin } from '@/components/body-map/pin-map';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { useEditor } from '../../client/editor';
import styles from '../../components/sections.module.css';
import { BODY_SIDES } from '../../format';

const LEG_VIEWS: readonly LegViewCode[] = ['posterior', 'posterior-deep', 'medial', 'lateral', 'sole'];
const BODY_VIEWS: readonly BodyViewCode[] = ['front', 'back'];
const BODY_NAMES = { front: 'whole body, in front', back: 'whole body, behind' } as const;

type Shown = { kind: 'leg'; view: LegViewCode } | { kind: 'body'; view: BodyViewCode };

/**
 * One drawing at a time. Of a leg the side is always said: it is the episode's where it has one, otherwise it is asked
 * before anything can be placed. On the whole body the half on which a pin falls is its side. Before the script runs
 * it is a picture.
 */
export function PinChoice({
  episodeSide,
  pins,
  zones,
  onPlace,
  children,
}: {
  episodeSide: BodySide | null;
  pins: readonly BodyPin[];
  /** Where the pins of a side refer to. */
  zones: (side: BodySide) => readonly string[];
  onPlace: (pin: PlacedPin) => void;
  children: string;
}) {
  const { running } = useEditor();
  const [side, setSide] = useState(episodeSide);
  const [shown, setShown] = useState<Shown>({ kind: 'leg', view: 'posterior' });
  const ofSide = pins.filter((pin) => pin.side === side);
  return (
    <div className={styles.map}>
      {running ? (
        <>
          {shown.kind === 'leg' ? (
            <fieldset className={styles.toggles} aria-label="Leg">
              {BODY_SIDES.map((one) => (
                <Button key={one} size="dense" aria-pressed={side === one} onClick={() => setSide(one)}>
                  {one === 'left' ? 'Left leg' : 'Right leg'}
                </Button>
              ))}
            </fieldset>
          ) : null}
          <fieldset className={styles.toggles} aria-label="View">
            {LEG_VIEWS.map((view) => (
              <ViewButton
                key={view}
                name={legViewWithCode(view)?.name ?? view}
                pins={ofSide.filter((pin) => pin.view === view).length}
                pressed={shown.view === view}
                onPress={() => setShown({ kind: 'leg', view })}
              />
            ))}
            {BODY_VIEWS.map((view) => (
              <ViewButton
                key={view}
                name={BODY_NAMES[view]}
                pins={pins.filter((pin) => pin.view === view).length}
                pressed={shown.view === view}
                onPress={() => setShown({ kind: 'body', view })}
              />
            ))}
          </fieldset>
        </>
      ) : null}
      {shown.kind === 'body' ? (
        <div className={styles.drawing}>
          {running ? (
            <BodyPinMap key={shown.view} view={shown.view} pins={pins} onPlace={onPlace}>
              {children}
            </BodyPinMap>
          ) : (
            <BodyMap view={shown.view} pins={pins} />
          )}
        </div>
      ) : side ? (
        <div className={cx(styles.drawing, styles[shown.view])}>
          {running ? (
            <PinMap
              key={`${side} ${shown.view}`}
              view={shown.view}
              side={side}
              pins={ofSide}
              highlight={zones(side)}
              onPlace={onPlace}
            >
              {children}
            </PinMap>
          ) : (
            <LegMap view={shown.view} side={side} pins={ofSide} highlight={zones(side)} />
          )}
        </div>
      ) : (
        <p className={styles.quiet}>{running ? 'Choose a leg, or use the list.' : 'Use the list.'}</p>
      )}
    </div>
  );
}

/** A view with how many pins wait on it, so that none is overlooked. */
function ViewButton({
  name,
  pins,
  pressed,
  onPress,
}: {
  name: string;
  pins: number;
  pressed: boolean;
  onPress: () => void;
}) {
  return (
    <Button size="dense" aria-pressed={pressed} onClick={onPress}>
      {name}
      {pins === 0 ? null : (
        <>
          {' '}
          <b>{pins}</b>
          <span className="sr-only">{pins === 1 ? 'pin' : 'pins'}</span>
        </>
      )}
    </Button>
  );
}
