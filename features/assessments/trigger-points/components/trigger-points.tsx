'use client';

import { symptomRegions } from '@/clinical/anatomy/regions.data';
import type { BodySide } from '@/clinical/battery/rule';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import type { PlacedPin } from '@/components/body-map/pin-map';
import { Block } from '@/components/ui/panel';
import { useLive } from '../../client/editor';
import { useRows } from '../../client/rows';
import { AddRow } from '../../components/row-buttons';
import styles from '../../components/sections.module.css';
import { rowOf } from '../../format';
import { flagsNow } from '../../red-flags/client/flags-now';
import { muscleOfRegion, pinsOnMap, suggestLabel, zonesOnMap } from '../client/new-pin';
import { isScored, pinScoreOf } from '../format';
import type { KnownPin } from '../types';
import { PinChoice } from './pin-choice';
import { PinIdentity } from './pin-identity';
import { ZONE_LIST } from './pin-more';
import { PinRow } from './pin-row';
import pinStyles from './pins.module.css';

/** Trigger points as pins. A pin of an earlier visit waits to be scored; nothing is carried over. */
export function TriggerPoints({
  known,
  open,
  episodeSide,
  spare: first,
}: {
  known: readonly KnownPin[];
  /** What is open on the chart holds what is done at a pin too. */
  open: readonly OpenFlag[];
  episodeSide: BodySide | null;
  spare: string;
}) {
  const live = useLive('pin.', 'flag.');
  const { keys, spare, add } = useRows('pin', first);
  const flags = flagsNow(open, live);
  const own = keys.filter((key) => !known.some((pin) => pin.id === key));
  const all = [...known.map((pin) => pin.id), ...own];
  const scored = all.filter((id) => isScored(pinScoreOf(rowOf(live, 'pin', id)))).length;

  const place = (pin: PlacedPin) => {
    const { side } = pin;
    const muscle = muscleOfRegion(pin.regionCode);
    add({
      side,
      muscle,
      label: suggestLabel(
        muscle,
        side,
        known,
        own.map((id) => rowOf(live, 'pin', id)),
      ),
      view: pin.view,
      across: String(pin.across),
      down: String(pin.down),
      where: pin.regionCode ? `${pin.view}/${pin.regionCode}` : '',
    });
  };
  return (
    <Block
      id="pins"
      title="Trigger points"
      sub="a pin is set once and scored again at later visits"
      aside={all.length === 0 ? 'no pins' : `${scored} of ${all.length} scored today`}
    >
      <div className={styles.withMap}>
        <PinChoice
          episodeSide={episodeSide}
          pins={pinsOnMap(known, own, live)}
          zones={(side) => zonesOnMap(side, known, all, live)}
          onPlace={place}
        >
          Click to set a pin. By keyboard: arrows move the crosshair, Enter sets the pin. Or use the list.
        </PinChoice>
        <div>
          {all.length > 0 ? (
            <div className={pinStyles.head} aria-hidden="true">
              <span>Pin</span>
              <span>Muscle and place</span>
              <span className={pinStyles.number}>Earlier</span>
              <span>Tenderness today, 0–10</span>
              <span>Status, computed</span>
            </div>
          ) : (
            <p className={styles.quiet}>No pins yet. That does not mean no tenderness.</p>
          )}
          <div className={styles.rows}>
            {known.map((pin) => (
              <PinRow key={pin.id} id={pin.id} known={pin} flags={flags} />
            ))}
            {own.map((id) => (
              <PinRow key={id} id={id} known={null} flags={flags} />
            ))}
          </div>
          <details className={styles.add}>
            <summary>Add a pin from the list</summary>
            <PinIdentity row={`pin.${spare}`} key={spare} />
            <p className={styles.foot}>
              <AddRow onAdd={() => add()}>Add to the pins</AddRow>
            </p>
          </details>
          <datalist id={ZONE_LIST}>
            {symptomRegions.map(({ code, name, plain }) => (
              <option key={code} value={name}>
                {plain}
              </option>
            ))}
          </datalist>
          <p className={styles.foot}>
            Palpation reliability is limited. Pins record what you felt, where, and how it changed. A pin that
            is not scored today is not carried over. Active: band, spot and referral, and the patient knows
            the symptom. Latent: the same, not recognised (Fernández-de-las-Peñas, Dommerholt 2018,
            doi:10.1093/pm/pnx207). The same experts expect no fixed place and no fixed referral: a numbered
            point is a name to find it again.
          </p>
        </div>
      </div>
    </Block>
  );
}
