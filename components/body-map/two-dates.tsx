import { bodyViews } from '@/clinical/anatomy/body-map/all-views';
import type { BodyViewCode, RegionSide } from '@/clinical/anatomy/body-map/body-view';
import { shapesOn } from '@/clinical/anatomy/body-map/shown';
import { legViews } from '@/clinical/anatomy/leg-map/all-views';
import type { LegSide } from '@/clinical/anatomy/leg-map/geometry';
import { CHANGES, type Change } from '@/clinical/anatomy/overlay';
import { symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import { SideBadge } from '../ui/side-badge';
import { Table } from '../ui/table';
import { BodyMap } from './body-map';
import { ChangeSign } from './change-sign';
import { LegMap } from './leg-map';
import type { LegPin } from './leg-pin';
import { MARK_WORDS } from './mark';
import { MarkLegend } from './mark-legend';
import styles from './two-dates.module.css';

/** One place at two dates, in words of the caller: “aching 6”, “nothing”, “not marked”. */
export interface AreaOnTwoDates {
  code: string;
  side: RegionSide;
  change: Change;
  was: string;
  is: string;
}

/** One trigger point at two dates; its status is the later one’s, or the earlier one’s where it was not asked again. */
export interface PinOnTwoDates extends LegPin {
  side: LegSide;
  change: Change;
  name: string;
  was: string;
  is: string;
}

const SIDES = ['left', 'right'] as const;

/**
 * Two dates laid over each other: what is new, the same, gone, or was not asked again, on the drawings and as a list.
 * Patterns and signs tell them apart, not colour. `earlier` and `later` are days in words.
 */
export function TwoDates({
  earlier,
  later,
  areas,
  pins = [],
}: {
  earlier: string;
  later: string;
  areas: readonly AreaOnTwoDates[];
  pins?: readonly PinOnTwoDates[];
}) {
  const marks = areas.map(({ code, side, change }) => ({ code, side, look: change }));
  const count = (change: Change) => [...areas, ...pins].filter((one) => one.change === change).length;
  const legs = SIDES.flatMap((side) =>
    legViews.flatMap((view) => {
      const there = pins.filter((pin) => pin.side === side && pin.view === view.code);
      const seen = marks.filter((mark) => mark.side === side && bestLegView(mark.code) === view.code);
      return there.length + seen.length === 0 ? [] : [{ side, view, pins: there, marks: seen }];
    }),
  );
  return (
    <div className={styles.whole}>
      <MarkLegend counts={CHANGES.map((change) => ({ change, count: count(change) }))} />
      <div className={styles.beside}>
        <div className={styles.figures}>
          {bodyViews
            .filter(
              ({ code }) =>
                marks.some((mark) => isShown(code, mark.code)) || pins.some((pin) => pin.view === code),
            )
            .map((view) => (
              <figure key={view.code} className={styles.body}>
                <BodyMap view={view.code} marks={marks} pins={pins} />
                <figcaption>{view.name}</figcaption>
              </figure>
            ))}
          {legs.map((leg) => (
            <figure key={`${leg.side} ${leg.view.code}`} className={styles[leg.view.code]}>
              <LegMap view={leg.view.code} side={leg.side} marks={leg.marks} pins={leg.pins} />
              <figcaption>
                {leg.side}, {leg.view.name}
              </figcaption>
            </figure>
          ))}
        </div>
        <div className={styles.list}>
          <Table
            label={`Where it is felt, ${earlier} and ${later}`}
            narrow="stack"
            heads={[
              { id: 'place', head: 'Place' },
              { id: 'then', head: earlier },
              { id: 'now', head: later },
              { id: 'change', head: 'Change' },
            ]}
            rows={[
              ...areas.map((area) => ({
                id: `${area.side} ${area.code}`,
                cells: cellsOf(area.side, symptomRegionWithCode(area.code)?.name ?? area.code, area),
              })),
              ...pins.map((pin) => ({ id: pin.id, cells: cellsOf(pin.side, pin.name, pin) })),
            ]}
          />
        </div>
      </div>
    </div>
  );
}

type Row = Pick<AreaOnTwoDates, 'change' | 'was' | 'is'>;

function cellsOf(side: RegionSide, name: string, { change, was, is }: Row) {
  return [
    <span key="place" className={styles.place}>
      <SideBadge side={side} /> {name}
    </span>,
    was,
    is,
    <span key="change" className={styles.place}>
      <ChangeSign change={change} /> {MARK_WORDS[change]}
    </span>,
  ];
}

const isShown = (view: BodyViewCode, code: string) =>
  bodyViews.some((one) => one.code === view && shapesOn(one, code).length > 0);

const bestLegView = (code: string) => symptomRegionWithCode(code)?.view;
