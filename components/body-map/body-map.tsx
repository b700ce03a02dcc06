import { useId } from 'react';
import { bodyView } from '@/clinical/anatomy/body-map/all-views';
import type { BodyRegion, BodyView, BodyViewCode, RegionSide } from '@/clinical/anatomy/body-map/body-view';
import { BODY_BOX, withMirror } from '@/clinical/anatomy/body-map/geometry';
import { shapesOn } from '@/clinical/anatomy/body-map/shown';
import { regionUnderPin } from '@/clinical/anatomy/pin-places';
import { symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import styles from './body-map.module.css';
import { linePath, shapePath } from './leg-paths';
import type { BodyPin } from './leg-pin';
import { BodyPins } from './leg-pins';
import { type BodyMark, MARK_WORDS } from './mark';
import { MarkPatterns, markedShape } from './mark-patterns';

const HEAD = 12;
const [LEFT, TOP, WIDTH, HEIGHT] = BODY_BOX;

/** The window of the drawing, with room for the names of the sides above it. */
export const BODY_WINDOW = [LEFT, TOP - HEAD, WIDTH, HEIGHT + HEAD] as const;

/**
 * The whole body from one side, with its marks. Left and Right stand on the drawing in words, and do not turn with
 * the language. The drawing is an image with a name; everything it shows must also stand in words beside it.
 */
export function BodyMap({
  view: code,
  marks = [],
  pins = [],
}: {
  view: BodyViewCode;
  marks?: readonly BodyMark[];
  pins?: readonly BodyPin[];
}) {
  const id = useId();
  const view = bodyView[code];
  const outline = shapePath(withMirror(view.half));
  const shown = marks.filter((mark) => shapesOn(view, mark.code).length > 0);
  return (
    <svg
      className={styles.figure}
      viewBox={BODY_WINDOW.join(' ')}
      role="img"
      aria-label={bodyMapInWords(view, shown, pins)}
    >
      <defs>
        <clipPath id={`${id}body`}>
          <path d={outline} />
        </clipPath>
        <clipPath id={`${id}half`}>
          <rect x="0" y={TOP} width={WIDTH / 2} height={HEIGHT} />
        </clipPath>
        <MarkPatterns id={id} unit={2.6} />
      </defs>
      <path className={styles.body} d={outline} />
      <g clipPath={`url(#${id}body)`}>
        {(['left', 'right'] as const).map((side) => (
          <g key={side} transform={mirrorOf(view, side)} clipPath={`url(#${id}half)`}>
            {view.regions.map((region) =>
              region.sides === 'paired' ? <Tile key={region.code} region={region} /> : null,
            )}
          </g>
        ))}
        {view.regions.map((region) =>
          region.sides === 'middle' ? <Tile key={region.code} region={region} /> : null,
        )}
        {view.creases.map((crease) => (
          <path key={linePath(crease)} className={styles.crease} d={linePath(crease)} />
        ))}
        {shown.map((mark) => (
          <g
            key={`${mark.side} ${mark.code}`}
            transform={mirrorOf(view, mark.side)}
            clipPath={mark.side === 'middle' ? undefined : `url(#${id}half)`}
          >
            {shapesOn(view, mark.code).map((shape) => (
              <path key={shapeOf(shape)} d={shapeOf(shape)} {...markedShape(id, mark.look)} />
            ))}
          </g>
        ))}
      </g>
      <Sides view={view} />
      <BodyPins view={view} pins={pins} />
    </svg>
  );
}

/** The half frame lies as the side that stands on the reader’s right; the other is its mirror. */
function mirrorOf(view: BodyView, side: RegionSide) {
  return side === view.readersLeftIs ? 'scale(-1 1)' : undefined;
}

const shapeOf = ({ sides, at }: Pick<BodyRegion, 'sides' | 'at'>) =>
  shapePath(sides === 'middle' ? withMirror(at) : at);

function Tile({ region }: { region: BodyRegion }) {
  return (
    <path className={styles.tile} d={shapeOf(region)}>
      <title>{symptomRegionWithCode(region.code)?.name}</title>
    </path>
  );
}

function Sides({ view }: { view: BodyView }) {
  const [left, right] = view.readersLeftIs === 'left' ? ['Left', 'Right'] : ['Right', 'Left'];
  return (
    <g>
      <text className={styles.side} x={LEFT + 2} y={TOP - 2} textAnchor="start">
        {left}
      </text>
      <text className={styles.side} x={LEFT + WIDTH - 2} y={TOP - 2} textAnchor="end">
        {right}
      </text>
    </g>
  );
}

/** “left Gluteus medius”, with the side before the name; a place on the midline has none. */
export function spotInWords({ code, side }: Pick<BodyMark, 'code' | 'side'>): string {
  const name = symptomRegionWithCode(code)?.name ?? code;
  return side === 'middle' ? name : `${side} ${name}`;
}

function bodyMapInWords(view: BodyView, marks: readonly BodyMark[], pins: readonly BodyPin[]): string {
  const side = `The patient’s left is on the ${view.readersLeftIs === 'left' ? 'left' : 'right'} of the picture.`;
  const marked = marks.map((mark) =>
    mark.look === 'marked' ? spotInWords(mark) : `${spotInWords(mark)}, ${MARK_WORDS[mark.look]}`,
  );
  const pinned = pins
    .filter((pin) => pin.view === view.code)
    .map(
      (pin) =>
        `${pin.label}, ${pin.side} ${regionUnderPin(view.code, pin)?.name ?? 'outside the named regions'}`,
    );
  return [
    `Whole body ${view.name}. ${side}`,
    marked.length > 0 ? `Marked: ${marked.join('; ')}.` : pinned.length > 0 ? '' : 'Nothing marked here.',
    pinned.length > 0 ? `Pins: ${pinned.join('; ')}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
