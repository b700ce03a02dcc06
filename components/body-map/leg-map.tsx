import { useId } from 'react';
import { legViewWithCode } from '@/clinical/anatomy/leg-map/all-views';
import { endsInPicture, isMirrored, type LegSide, regionAt } from '@/clinical/anatomy/leg-map/geometry';
import type { LegRegion, LegView, LegViewCode } from '@/clinical/anatomy/leg-map/leg-view';
import { symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import { cx } from '../ui/cx';
import { LABEL_LINE, LABEL_ROOM, placeLabels } from './leg-labels';
import styles from './leg-map.module.css';
import { linePath, shapePath, short } from './leg-paths';
import type { LegPin } from './leg-pin';
import { LegPins } from './leg-pins';
import { type LegMark, MARK_WORDS } from './mark';
import { MarkPatterns, markedShape } from './mark-patterns';

const HEAD = 9;

/** The window of the drawing, with room for the side letter above it and for names beside it. */
export function legMapWindow(view: LegView, labelled: boolean): readonly [number, number, number, number] {
  const [x, y, width, height] = view.box;
  const room = labelled ? LABEL_ROOM : 0;
  return [x - room, y - HEAD, width + 2 * room, height + HEAD + 2];
}

/**
 * One view of one lower leg. The drawing is an image with a name; everything it shows must also stand in words
 * beside it. Regions in `highlight` are hatched and outlined; `marks` are areas of symptoms.
 */
export function LegMap({
  view: code,
  side,
  pins = [],
  highlight = [],
  marks = [],
  labelled = false,
}: {
  view: LegViewCode;
  side: LegSide;
  pins?: readonly LegPin[];
  highlight?: readonly string[];
  marks?: readonly LegMark[];
  labelled?: boolean;
}) {
  const id = useId();
  const view = legViewWithCode(code);
  if (!view) return null;
  const [x, y, width, height] = view.box;
  const outline = [view.outline, ...view.more].map(shapePath).join('');
  const shown = marks.flatMap((mark) =>
    regionsFor(view, mark.code).map((region) => ({ region, look: mark.look })),
  );
  const mirror = isMirrored(view, side) ? `matrix(-1 0 0 1 ${short(2 * x + width)} 0)` : undefined;
  return (
    <svg
      className={styles.map}
      viewBox={legMapWindow(view, labelled).map(short).join(' ')}
      role="img"
      aria-label={legMapInWords(view, side, pins, highlight, shown)}
    >
      <defs>
        <clipPath id={`${id}leg`}>
          <path d={outline} />
        </clipPath>
        <clipPath id={`${id}box`}>
          <rect x={x} y={y} width={width} height={height} />
        </clipPath>
        <pattern
          id={`${id}hatch`}
          className={styles.hatch}
          width="1.8"
          height="1.8"
          patternUnits="userSpaceOnUse"
        >
          <path d="M-.45 .45L.45 -.45M0 1.8L1.8 0M1.35 2.25L2.25 1.35" />
        </pattern>
        <MarkPatterns id={id} unit={2} />
      </defs>
      <g transform={mirror}>
        <g clipPath={view.open ? `url(#${id}box)` : undefined}>
          <path className={styles.body} d={outline} />
          <g clipPath={`url(#${id}leg)`}>
            {view.regions.map((region) => (
              <Region key={region.code} region={region} />
            ))}
            {view.creases.map((crease) => (
              <path key={linePath(crease)} className={styles.crease} d={linePath(crease)} />
            ))}
            {view.hints.map((hint) => (
              <path key={hint.name} className={styles.hint} d={shapePath(hint.at)} />
            ))}
            {view.regions
              .filter((region) => highlight.includes(region.code))
              .map((region) => (
                <path
                  key={region.code}
                  className={styles.marked}
                  d={shapePath(region.at)}
                  fill={`url(#${id}hatch)`}
                />
              ))}
            {shown.map(({ region, look }) => (
              <path key={region.code} d={shapePath(region.at)} {...markedShape(id, look)} />
            ))}
          </g>
        </g>
      </g>
      <Heading view={view} side={side} labelled={labelled} />
      {labelled ? <Labels view={view} side={side} /> : null}
      <LegPins view={view} side={side} pins={pins} />
    </svg>
  );
}

/** The regions that a view draws for a code: its own, or those that it covers. */
function regionsFor(view: LegView, code: string): LegRegion[] {
  const codes = [code, ...(symptomRegionWithCode(code)?.covers ?? [])];
  return view.regions.filter((region) => codes.includes(region.code));
}

/** What the picture shows, in one reading: view, ends, marked regions, pins with the region under them. */
function legMapInWords(
  view: LegView,
  side: LegSide,
  pins: readonly LegPin[],
  highlight: readonly string[],
  shown: readonly { region: LegRegion; look: LegMark['look'] }[],
): string {
  const [left, right] = endsInPicture(view, side);
  const marked = [
    ...view.regions.filter((region) => highlight.includes(region.code)).map((region) => region.name),
    ...shown.map(({ region, look }) =>
      look === 'marked' ? region.name : `${region.name}, ${MARK_WORDS[look]}`,
    ),
  ];
  const pinned = pins
    .filter((pin) => pin.view === view.code)
    .map((pin) => {
      const change = pin.change ? `, ${MARK_WORDS[pin.change]}` : '';
      return `${pin.label}, ${regionAt(view, pin)?.name ?? 'outside the named regions'}${change}`;
    });
  return [
    `${side === 'left' ? 'Left' : 'Right'} lower leg, ${view.name}. ${left} on the left of the picture, ${right} on the right.`,
    marked.length > 0 ? `Marked: ${marked.join('; ')}.` : '',
    pinned.length > 0 ? `Pins: ${pinned.join('; ')}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function Region({ region }: { region: LegRegion }) {
  return (
    <>
      <path className={cx(styles.region, styles[region.kind])} d={shapePath(region.at)}>
        <title>{region.name}</title>
      </path>
      {region.grain.map((line) => (
        <path key={linePath(line)} className={styles.grain} d={linePath(line)} />
      ))}
    </>
  );
}

function Heading({ view, side, labelled }: { view: LegView; side: LegSide; labelled: boolean }) {
  const [x, y, width] = view.box;
  const [left, right] = endsInPicture(view, side);
  const room = labelled ? LABEL_ROOM : 0;
  return (
    <g>
      <text className={styles.side} x={short(x + width / 2)} y={short(y - 2)}>
        {side === 'left' ? 'L' : 'R'}
      </text>
      <text className={styles.end} x={short(x - room + 1)} y={short(y - 2.4)} textAnchor="start">
        {left}
      </text>
      <text className={styles.end} x={short(x + width + room - 1)} y={short(y - 2.4)} textAnchor="end">
        {right}
      </text>
    </g>
  );
}

function Labels({ view, side }: { view: LegView; side: LegSide }) {
  return (
    <g>
      {placeLabels(view, side).map((label) => (
        <g key={label.key + label.anchor}>
          <path
            className={styles.lead}
            d={`M${label.lead.from.map(short).join(' ')}L${label.lead.to.map(short).join(' ')}`}
          />
          <text className={styles.name} textAnchor={label.anchor}>
            {label.lines.map((line, at) => (
              <tspan key={line} x={short(label.x)} y={short(label.y + at * LABEL_LINE)}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </g>
  );
}
