import { z } from 'zod';
import { gaitItems } from '@/clinical/battery/gait-items.data';
import { optionalLine, optionalNumber } from '@/lib/shape';
import { type Reader, readRows } from '../reading/schema';
import type { GaitEntry } from '../types';
import { ACTIVITIES, DEGREES } from './format';

const MOST = 30;

const activity = z.enum(ACTIVITIES, 'Walking or running?');
const degrees = optionalNumber(DEGREES.min, DEGREES.max, '°').refine(
  (value) => value === null || Math.abs(value * 10 - Math.round(value * 10)) < 1e-9,
  'At most one decimal',
);

function readNote({ values, read, fault }: Reader): GaitEntry | null {
  const item = gaitItems.find((one) => one.code === values.item);
  if (!item) fault('item', 'What is seen?');
  const stanceLimb = item?.stanceLimbs.find((limb) => limb === values.stance);
  if (!stanceLimb) fault('stance', 'Which leg stands?');
  const phase = item?.phases.find((one) => one === values.phase);
  if (item && !phase) fault('phase', 'In which phase?');
  const grade = ([0, 1, 2, 3] as const).find((one) => String(one) === values.grade);
  if (grade === undefined) fault('grade', 'None, mild, moderate or marked?');
  const told = {
    activity: read('activity', activity),
    degrees: read('degrees', degrees),
    note: read('note', optionalLine(300)),
  };
  if (!item || !stanceLimb || !phase || grade === undefined || told.activity === null) return null;
  return {
    ...told,
    activity: told.activity,
    itemCode: item.code,
    plane: item.plane,
    phase,
    stanceLimb,
    grade,
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
