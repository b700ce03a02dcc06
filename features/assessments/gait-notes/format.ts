import type { GaitItem } from '@/clinical/battery/gait-item';
import { gaitItems } from '@/clinical/battery/gait-items.data';
import { gaitNoteInWords } from '@/clinical/battery/gait-words';
import { field, numberIn, rowFields } from '../format';
import type { GaitEntry, Values } from '../types';

export const DEGREES = { min: -30, max: 60 } as const;

export const ACTIVITIES = ['running', 'walking'] as const;

const keyOf = (note: GaitEntry) =>
  `${note.itemCode}-${note.activity}-${note.stanceLimb}-${note.phase}`.replaceAll(/[^a-z-]/g, '');

export function gaitFields(notes: readonly GaitEntry[]): Record<string, string> {
  return Object.assign(
    {},
    ...notes.map((note) =>
      rowFields('gait', keyOf(note), {
        item: note.itemCode,
        activity: note.activity,
        stance: note.stanceLimb,
        phase: note.phase,
        grade: String(note.grade),
        degrees: field(note.degrees),
        note: field(note.note),
      }),
    ),
  );
}

export const itemIn = (row: Values): GaitItem | undefined => gaitItems.find((item) => item.code === row.item);

/** The row read as a sentence while it is being written: “right stance: left pelvis drops, moderate (7°)”. */
export function rowInWords(row: Values): string | null {
  const item = itemIn(row);
  const stanceLimb = item?.stanceLimbs.find((limb) => limb === row.stance);
  if (!item || !stanceLimb) return null;
  const grade = ([0, 1, 2, 3] as const).find((one) => String(one) === row.grade) ?? null;
  const degrees = numberIn(row.degrees, DEGREES.min, DEGREES.max);
  return gaitNoteInWords({ item: item.code, stanceLimb, grade, degrees });
}
