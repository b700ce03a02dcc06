import { z } from 'zod';
import { TARGET_PERCENT } from '@/clinical/battery/gait-cadence';
import type { GaitItem } from '@/clinical/battery/gait-item';
import { gaitItems } from '@/clinical/battery/gait-items.data';
import { contradictsDegrees } from '@/clinical/battery/gait-words';
import { id, optionalLine, optionalNumber, optionalWhole } from '@/lib/shape';
import { isBlank, rowOf } from '../format';
import { optionalChoice, type Reader, readRows } from '../reading/schema';
import { ACTIVITIES, DEGREES, METHODS, symptomIn } from './format';
import { CAMERAS, FOOTWEAR, type GaitEntry, type GaitRecording, GROUNDS } from './types';

const MOST = 40;

const activity = z.enum(ACTIVITIES, 'Walking or running?');
const oneDecimal = (value: number | null) =>
  value === null || Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;
const tenths = (min: number, max: number, unit: string) =>
  optionalNumber(min, max, unit).refine(oneDecimal, 'At most one decimal');
const degrees = tenths(DEGREES.min, DEGREES.max, '°');
const method = optionalChoice(METHODS, 'Seen, or measured on video?');
const still = z.preprocess((value) => (value === '' ? null : value), id.nullable());

/** What makes a note a note: a grade, one of the item's ways, or degrees. */
function readAnswer({ values, read, fault }: Reader, item: GaitItem | undefined) {
  const grade = ([0, 1, 2, 3] as const).find((one) => String(one) === values.grade) ?? null;
  const option = item?.options.find((one) => one.code === values.option)?.code ?? null;
  const measured = read('degrees', degrees);
  if (!item) return { grade, option, degrees: measured };
  const typed = (values.degrees ?? '').trim() !== '';
  if (grade !== null && !item.graded) fault('grade', 'This has no grade');
  if (typed && item.measure === null) fault('degrees', 'This has no angle');
  if (values.option && option === null) fault('option', 'Not one of its ways');
  const answer = { grade, option, degrees: measured };
  if (grade === null && option === null && !typed)
    fault(item.graded ? 'grade' : 'option', item.graded ? 'None, mild, moderate or marked?' : 'Which way?');
  if (contradictsDegrees(item, answer))
    fault('degrees', 'The degrees say the contrary: below zero is the other way');
  return answer;
}

function readNote(reader: Reader): GaitEntry | null {
  const { values, read, fault } = reader;
  const item = gaitItems.find((one) => one.code === values.item);
  if (!item) fault('item', 'What is seen?');
  const stanceLimb = item?.stanceLimbs.find((limb) => limb === values.stance);
  if (!stanceLimb) fault('stance', 'Which leg stands?');
  // An item of one phase need not be asked for it.
  const [only, other] = item?.phases ?? [];
  const phase =
    item?.phases.find((one) => one === values.phase) ?? (values.phase || other ? undefined : only);
  if (item && !phase) fault('phase', 'In which phase?');
  const answer = readAnswer(reader, item);
  const symptom = symptomIn(values.symptom);
  if (values.symptom && !symptom) fault('symptom', 'Not one of the symptom areas');
  const told = {
    activity: read('activity', activity),
    method: read('method', method) ?? 'seen',
    stillId: read('still', still),
    note: read('note', optionalLine(300)),
  };
  if (!item || !stanceLimb || !phase || told.activity === null) return null;
  return {
    ...told,
    ...answer,
    activity: told.activity,
    itemCode: item.code,
    plane: item.plane,
    phase,
    stanceLimb,
    symptomRegionCode: symptom?.regionCode ?? null,
    symptomSide: symptom?.side ?? null,
  };
}

/** The gait notes as sent; one limb and phase of one item is noted once. */
export function readGait(reader: Reader): GaitEntry[] {
  const seen = new Set<string>();
  return readRows(reader, 'gait', MOST, (row) => {
    const note = readNote(row);
    if (!note) return null;
    const what = [note.itemCode, note.activity, note.stanceLimb, note.phase].join();
    if (seen.has(what)) row.fault('item', 'This is noted twice; keep one of the two');
    seen.add(what);
    return note;
  });
}

const steps = optionalWhole(30, 300, 'steps/min');

/** How each activity was watched; an activity of which nothing is said has no row. */
export function readRecordings(reader: Reader): GaitRecording[] {
  return ACTIVITIES.flatMap((one): GaitRecording[] => {
    if (isBlank(rowOf(reader.values, 'recording', one))) return [];
    const name = (part: string) => `recording.${one}.${part}`;
    const speedKmh = reader.read(name('speed'), tenths(0, 45, 'km/h'));
    if (speedKmh === 0) reader.fault(name('speed'), 'Above 0 km/h');
    const baseline = reader.read(name('baseline'), steps);
    const target = reader.read(
      name('target'),
      optionalWhole(TARGET_PERCENT.min, TARGET_PERCENT.max, '% above the baseline'),
    );
    if (target !== null && baseline === null && !reader.values[name('baseline')]?.trim())
      reader.fault(name('baseline'), 'Above which cadence?');
    return [
      {
        activity: one,
        ground: reader.read(name('ground'), optionalChoice(GROUNDS, 'Overground or treadmill?')),
        speedKmh,
        slopePercent: reader.read(name('slope'), tenths(-40, 40, '%')),
        footwear: reader.read(name('footwear'), optionalChoice(FOOTWEAR, 'Shod or barefoot?')),
        cameraPlane: reader.read(name('camera'), optionalChoice(CAMERAS, 'From where?')),
        cadenceSpm: reader.read(name('cadence'), steps),
        cadenceBaselineSpm: baseline,
        cadenceTargetPercent: target,
      },
    ];
  });
}
