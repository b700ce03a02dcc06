import { drawnX, isMirrored, type LegSide } from '@/clinical/anatomy/leg-map/geometry';
import type { LegLabel, LegView } from '@/clinical/anatomy/leg-map/leg-view';

/** Room for names on either side of the drawing, in the units of the view. */
export const LABEL_ROOM = 27;
const LINE = 4.2;
const GAP = 2.4;

export interface PlacedLabel {
  key: string;
  lines: readonly string[];
  anchor: 'start' | 'end';
  x: number;
  y: number;
  /** From the name to the place that it names. */
  lead: { from: readonly [number, number]; to: readonly [number, number] };
}

/** Sets the names on the side of the picture on which their place lies, one under another. */
export function placeLabels(view: LegView, side: LegSide): PlacedLabel[] {
  const [minus] = view.ends;
  const onLeft = (label: LegLabel) => (label.end === minus) !== isMirrored(view, side);
  return [true, false].flatMap((left) =>
    column(
      view,
      side,
      left,
      view.labels.filter((label) => onLeft(label) === left),
    ),
  );
}

function column(view: LegView, side: LegSide, left: boolean, labels: readonly LegLabel[]): PlacedLabel[] {
  const [boxX, , width] = view.box;
  const x = left ? boxX - LABEL_ROOM + 1 : boxX + width + LABEL_ROOM - 1;
  let free = Number.NEGATIVE_INFINITY;
  return [...labels]
    .sort((one, other) => one.at[1] - other.at[1])
    .map((label) => {
      const lines = label.second === undefined ? [label.text] : [label.text, label.second];
      const y = Math.max(label.at[1] + 1.2, free);
      free = y + lines.length * LINE + GAP;
      const long = Math.max(...lines.map((text) => text.length)) * 1.86 + 1.4;
      return {
        key: `${label.text} ${label.second ?? ''}`,
        lines,
        anchor: left ? 'start' : 'end',
        x,
        y,
        lead: {
          from: [left ? x + long : x - long, y - 1.2],
          to: [drawnX(view, side, label.at[0]), label.at[1]],
        },
      };
    });
}

export const LABEL_LINE = LINE;
