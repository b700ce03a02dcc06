import { z } from 'zod';
import { type GaitPoints, gaitAngle, gaitPointNames, sidesAgree } from '@/clinical/battery/gait-angles';
import { gaitItemWithCode } from '@/clinical/battery/gait-items.data';
import { type KeptMeasure, meanDegrees } from '@/clinical/battery/gait-kept';
import { gaitMeasureWithCode } from '@/clinical/battery/gait-measures.data';
import { contradictsDegrees } from '@/clinical/battery/gait-words';
import { jpegSize } from '@/lib/jpeg';
import { id, optionalLine } from '@/lib/shape';
import { ACTIVITIES } from '../gait-notes/format';
import type { GaitEntry } from '../gait-notes/types';
import { optionalChoice } from '../reading/schema';
import { LARGEST_STILL, MOST_READINGS } from './types';

const share = z.number().min(0).max(1);
const place = z.object({ across: share, down: share });
const pixels = z.number().int().min(1).max(8192);

/** What was placed and seen, as the page sends it: the degrees are worked out here, not taken over. */
const measured = z.object({
  measure: z.string().max(40),
  view: z.enum(['behind', 'front', 'left', 'right']),
  stance: z.enum(['left', 'right']),
  mirrored: z.boolean(),
  widthPx: pixels,
  heightPx: pixels,
  points: z.array(place.extend({ name: z.enum(gaitPointNames) })).max(gaitPointNames.length),
  reference: z.object({ kind: z.enum(['upright', 'level']), from: place, to: place }).nullable(),
  /** Degrees on the other frames. */
  others: z.array(z.number().min(-180).max(180)).max(MOST_READINGS - 1),
});

const json = z
  .string()
  .max(10_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'Not readable' });
      return z.NEVER;
    }
  });

const picture = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= LARGEST_STILL, 'The picture is larger than 2 MB')
  .transform((bytes, context) => {
    const size = jpegSize(bytes);
    if (!size) {
      context.addIssue({ code: 'custom', message: 'This is not a picture that can be kept' });
      return z.NEVER;
    }
    return { bytes, ...size };
  })
  .nullable();

const grade = optionalChoice(['0', '1', '2', '3'], 'None, mild, moderate or marked?');

const target = { patientId: id, assessmentId: id };

export const removeStillInput = z.object({ ...target, stillId: id });

export const keepCadenceInput = z.object({
  ...target,
  activity: z.enum(ACTIVITIES, 'Walking or running?'),
  spm: z.coerce.number().int().min(30, 'From 30 to 300').max(300, 'From 30 to 300'),
  replace: z.literal('yes').optional(),
});

/** A measured angle, to be kept as a gait note with the method 2D video, with its picture or without. */
export const keepMeasureInput = z
  .object({
    ...target,
    stillId: id,
    item: z.string('What is it kept as?').max(40),
    activity: z.enum(ACTIVITIES, 'Walking or running?'),
    phase: z.string('In which phase?').max(40),
    // A row of radios of which none is chosen sends nothing.
    grade: z.preprocess((value) => value ?? '', grade),
    note: optionalLine(300),
    takenWith: optionalLine(200),
    replace: z.literal('yes').optional(),
    measured: json.pipe(measured),
    picture,
  })
  .transform((given, context) => {
    const fault = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message });
      return z.NEVER;
    };
    const { measured: sent, ...rest } = given;
    const measure = gaitMeasureWithCode(sent.measure);
    const item = measure?.items.map(gaitItemWithCode).find((one) => one?.code === given.item);
    if (!measure || !item) return fault('item', 'What is it kept as?');
    const stanceLimb = item.stanceLimbs.find((limb) => limb === sent.stance);
    const phase = item.phases.find((one) => one === given.phase);
    if (!phase) return fault('phase', 'In which phase?');
    if (!stanceLimb || !measure.views.includes(sent.view)) return fault('measured', 'Not seen from there');
    if (given.picture && !sameShape(given.picture, sent)) return fault('picture', 'Not the measured picture');
    const kept = keptMeasure(measure.code, item.code, sent);
    if (!kept) return fault('measured', 'Not all points are placed, or left and right are exchanged');
    const degrees = meanDegrees(kept.readings);
    const grade = ([0, 1, 2, 3] as const).find((one) => String(one) === given.grade) ?? null;
    if (contradictsDegrees(item, { grade, degrees })) return fault('grade', 'The degrees say the contrary');
    const note: GaitEntry = {
      itemCode: item.code,
      activity: given.activity,
      phase,
      plane: item.plane,
      stanceLimb,
      grade,
      option: null,
      degrees,
      method: '2d-video',
      symptomRegionCode: null,
      symptomSide: null,
      stillId: given.picture ? given.stillId : null,
      note: given.note,
    };
    return { ...rest, note, kept };
  });

type Sent = z.output<typeof measured>;

/** The picture may be smaller than what was measured, but not of another shape. */
const sameShape = (
  one: { widthPx: number; heightPx: number },
  other: { widthPx: number; heightPx: number },
) => Math.abs(one.widthPx / one.heightPx - other.widthPx / other.heightPx) < 0.02;

function keptMeasure(
  measure: KeptMeasure['measure'],
  item: KeptMeasure['item'],
  { widthPx, heightPx, others, ...sent }: Sent,
): KeptMeasure | null {
  const at = ({ across, down }: { across: number; down: number }) => ({
    x: across * widthPx,
    y: down * heightPx,
  });
  const points: GaitPoints = Object.fromEntries(sent.points.map((point) => [point.name, at(point)]));
  const { reference, view, mirrored } = sent;
  const pose = {
    view,
    mirrored,
    reference: reference && { kind: reference.kind, from: at(reference.from), to: at(reference.to) },
  };
  const exactly = gaitAngle(measure, points, sent.stance, pose);
  if (exactly === null || sidesAgree(points, pose) === false) return null;
  const degrees = Math.round(exactly * 10) / 10;
  return { ...sent, measure, item, degrees, readings: [...others, degrees] };
}
