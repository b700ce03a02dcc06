import {
  type GaitMeasureCode,
  type GaitPoints,
  type GaitView,
  gaitAngle,
  type Picture,
  type PicturePoint,
  type Reference,
  type Vector,
} from '@/clinical/battery/gait-angles';
import { isGaitPointName, type KeptMeasure, meanDegrees } from '@/clinical/battery/gait-kept';
import { type GaitMeasure, gaitMeasureWithCode } from '@/clinical/battery/gait-measures.data';
import type { BodySide } from '@/clinical/battery/rule';
import type { KeptStill, MarkName, Marks } from './types';

/** One frame's name among the others of its clip. */
export const frameKey = (seconds: number): string => seconds.toFixed(3);

export const isVideo = (type: string): boolean => type.startsWith('video/');

/** Why a file cannot be measured on, before a browser tries; null for what may be a video or a photo. */
export function refusedFile({
  name,
  type,
  size,
}: {
  name: string;
  type: string;
  size: number;
}): string | null {
  if (size === 0) return `“${name}” is empty.`;
  if (isVideo(type) || type.startsWith('image/')) return null;
  return `“${name}” is not a video or a photo. Choose an MP4, MOV or WebM video, or a JPEG or PNG photo.`;
}

export type Size = { readonly width: number; readonly height: number };

/** The measured points of a frame, without the ends of the reference line. */
export const pointsOf = (marks: Marks): GaitPoints =>
  Object.fromEntries(Object.entries(marks).filter(([name]) => isGaitPointName(name)));

export function referenceOf(kind: Reference['kind'] | null, marks: Marks): Reference | null {
  const { 'reference-from': from, 'reference-to': to } = marks;
  return kind && from && to && (from.x !== to.x || from.y !== to.y) ? { kind, from, to } : null;
}

/** Degrees in tenths, as they are shown and kept; null while a point is missing. */
export function degreesOn(
  measure: GaitMeasureCode,
  marks: Marks,
  stance: BodySide,
  picture: Picture,
): number | null {
  const exactly = gaitAngle(measure, pointsOf(marks), stance, picture);
  return exactly === null ? null : meanDegrees([exactly]);
}

/** “7.2°”, with a true minus. */
export const angleInWords = (degrees: number): string => `${degrees}°`.replace('-', '−');

/** “5 frames, 6 to 9°, mean 7.2°” */
export function readingsInWords(readings: readonly number[]): string | null {
  const mean = meanDegrees(readings);
  if (mean === null || readings.length < 2) return null;
  const [least, most] = [Math.min(...readings), Math.max(...readings)];
  return `${readings.length} frames, ${angleInWords(least)} to ${angleInWords(most)}, mean ${angleInWords(mean)}`;
}

/** What is sent of a measured frame; places as shares, so that they hold on a smaller picture too. */
export function sentMeasure(
  measure: GaitMeasureCode,
  { marks, stance, picture, size }: { marks: Marks; stance: BodySide; picture: Picture; size: Size },
  others: readonly number[],
): string {
  const share = ({ x, y }: PicturePoint) => ({
    across: clamp(x / size.width),
    down: clamp(y / size.height),
  });
  const names = gaitMeasureWithCode(measure)?.points ?? [];
  const { view, mirrored, reference } = picture;
  return JSON.stringify({
    measure,
    view,
    stance,
    mirrored,
    widthPx: size.width,
    heightPx: size.height,
    points: names.flatMap(({ name }) => {
      const point = marks[name];
      return point ? [{ name, ...share(point) }] : [];
    }),
    reference: reference && {
      kind: reference.kind,
      from: share(reference.from),
      to: share(reference.to),
    },
    others,
  });
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** A kept measure's marks, in pixels of a picture of this size. */
export function marksOf(kept: KeptMeasure, { width, height }: Size): { marks: Marks; picture: Picture } {
  const at = ({ across, down }: { across: number; down: number }) => ({
    x: across * width,
    y: down * height,
  });
  const { view, mirrored, reference } = kept;
  return {
    marks: Object.fromEntries(kept.points.map((point) => [point.name, at(point)])),
    picture: {
      view,
      mirrored,
      reference: reference && { kind: reference.kind, from: at(reference.from), to: at(reference.to) },
    },
  };
}

export type DrawnLine = { readonly from: PicturePoint; readonly to: PicturePoint };

/** The lines between placed points, and the true level or upright that the first is read against. */
export function linesOf(
  measure: GaitMeasure,
  marks: Marks,
  trueLine: (kind: Reference['kind']) => Vector,
): { lines: readonly DrawnLine[]; against: DrawnLine | null } {
  const lines = measure.lines.flatMap(([one, other]) => {
    const [from, to] = [marks[one], marks[other]];
    return from && to ? [{ from, to }] : [];
  });
  const [first] = lines;
  if (!first || !measure.against) return { lines, against: null };
  const length = Math.hypot(first.to.x - first.from.x, first.to.y - first.from.y) * 1.15;
  const [x, y] = trueLine(measure.against);
  // Along the line, not away from it.
  const along = x * (first.to.x - first.from.x) + y * (first.to.y - first.from.y) < 0 ? -1 : 1;
  const to = { x: first.from.x + x * length * along, y: first.from.y + y * length * along };
  return { lines, against: { from: first.from, to } };
}

const REFERENCE_LABELS = {
  upright: { 'reference-from': 'Upright line, lower end', 'reference-to': 'Upright line, upper end' },
  level: { 'reference-from': 'Level line, one end', 'reference-to': 'Level line, other end' },
} as const;

/** What is to be placed, in order: the measure's points, and the reference line where one is asked for. */
export function marksToPlace(
  measure: GaitMeasure | undefined,
  stance: BodySide,
  referenceKind: Reference['kind'] | null,
): readonly { name: MarkName; label: string }[] {
  const points = (measure?.points ?? []).map(({ name, label }) => ({
    name,
    label: ofSide(label, stance, measure?.views ?? []),
  }));
  if (!referenceKind) return points;
  const labels = REFERENCE_LABELS[referenceKind];
  return [
    ...points,
    { name: 'reference-from', label: labels['reference-from'] },
    { name: 'reference-to', label: labels['reference-to'] },
  ];
}

const MIDDLE = /spine|neck|pelvis/i;

/** A point of the leg that stands is said with its side; the spine has none, the pelvis names its own. */
const ofSide = (label: string, stance: BodySide, _views: readonly GaitView[]): string =>
  MIDDLE.test(label)
    ? label
    : `${stance === 'left' ? 'Left' : 'Right'} ${label.charAt(0).toLowerCase()}${label.slice(1)}`;

/** “1.325 s, frame 318” */
export function timeInWords(seconds: number, frameSeconds: number | null): string {
  const at = `${seconds.toFixed(3)} s`;
  return frameSeconds === null ? at : `${at}, frame ${Math.round(seconds / frameSeconds) + 1}`;
}

/** “Pelvic obliquity, right stance, 7°: running, midstance, from behind, 1.325 s” */
export function stillCaption({
  measures: [kept],
  takenWith,
}: Pick<KeptStill, 'measures' | 'takenWith'>): string {
  const name = kept ? gaitMeasureWithCode(kept.measure)?.name : undefined;
  const said = kept && name ? `${name}, ${kept.stance} stance, ${angleInWords(kept.degrees)}` : 'Still';
  return takenWith ? `${said}: ${takenWith}` : said;
}
