import { symptomRegionWithCode } from '@/clinical/anatomy/regions.data';
import { cadenceTargetInWords, TARGET_PERCENT } from '@/clinical/battery/gait-cadence';
import type { GaitItem } from '@/clinical/battery/gait-item';
import { gaitItems } from '@/clinical/battery/gait-items.data';
import { gaitViews } from '@/clinical/battery/gait-measures.data';
import { errorInWords, gaitErrorOf, gaitNoteInWords } from '@/clinical/battery/gait-words';
import { inSentence } from '@/clinical/in-sentence';
import { field, numberIn, rowFields, rowKeys, rowOf } from '../format';
import type { Values } from '../types';
import { CAMERAS, FOOTWEAR, type GaitEntry, type GaitRecording, GROUNDS } from './types';

export const DEGREES = { min: -45, max: 90 } as const;

export const ACTIVITIES = ['running', 'walking'] as const;
export const METHODS = ['seen', '2d-video'] as const;

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
        option: field(note.option),
        grade: field(note.grade),
        degrees: field(note.degrees),
        // Where nothing is measured, blank and “by eye” are the same.
        method: note.method === 'seen' && note.degrees === null ? '' : note.method,
        symptom: note.symptomRegionCode ? `${note.symptomSide} ${note.symptomRegionCode}` : '',
        still: field(note.stillId),
        note: field(note.note),
      }),
    ),
  );
}

export function recordingFields(recordings: readonly GaitRecording[]): Record<string, string> {
  return Object.assign(
    {},
    ...recordings.map((one) =>
      rowFields('recording', one.activity, {
        ground: field(one.ground),
        speed: field(one.speedKmh),
        slope: field(one.slopePercent),
        footwear: field(one.footwear),
        camera: field(one.cameraPlane),
        cadence: field(one.cadenceSpm),
        baseline: field(one.cadenceBaselineSpm),
        target: field(one.cadenceTargetPercent),
      }),
    ),
  );
}

export const itemIn = (row: Values): GaitItem | undefined => gaitItems.find((item) => item.code === row.item);

/** The phase that a row says, or the only one that its item has. */
export function phaseIn(row: Values): GaitItem['phases'][number] | undefined {
  const phases = itemIn(row)?.phases ?? [];
  return phases.find((one) => one === row.phase) ?? (phases.length === 1 ? phases[0] : undefined);
}

/** The row read as a sentence while it is being written: “right stance: left pelvis drops, moderate (7°)”. */
export function rowInWords(row: Values): string | null {
  const item = itemIn(row);
  const stanceLimb = item?.stanceLimbs.find((limb) => limb === row.stance);
  if (!item || !stanceLimb) return null;
  const grade = ([0, 1, 2, 3] as const).find((one) => String(one) === row.grade) ?? null;
  const degrees = numberIn(row.degrees, DEGREES.min, DEGREES.max);
  return gaitNoteInWords({ item: item.code, stanceLimb, grade, degrees, option: row.option ?? null });
}

const SIDES = ['left', 'right', 'both', 'middle'] as const;

/** “left soleus-belly” as the link to a symptom area; null for a blank and for anything else. */
export function symptomIn(
  text: string | undefined,
): { side: (typeof SIDES)[number]; regionCode: string } | null {
  const [sideText, regionCode] = (text ?? '').split(' ');
  const side = SIDES.find((one) => one === sideText);
  return side && regionCode && /^[a-z0-9-]{1,60}$/.test(regionCode) ? { side, regionCode } : null;
}

/** “left soleus, medial distal” */
export function symptomInWords(side: string, regionCode: string): string {
  const name = symptomRegionWithCode(regionCode)?.name ?? regionCode;
  return `${side} ${inSentence(name)}`;
}

/** How a note was made, with the method's error where one is published. */
export function methodInWords(
  item: GaitItem,
  note: Pick<GaitEntry, 'method' | 'degrees' | 'phase' | 'activity'>,
): string {
  if (note.method === 'seen') return note.degrees === null ? 'seen, not measured' : 'by eye';
  if (note.degrees === null) return '2D video';
  const error = gaitErrorOf(item, note.phase, note.activity);
  return `2D video, ${error ? `error ${errorInWords(error)}` : 'error unknown'}`;
}

/** “treadmill, 10 km/h, slope 1%, shod, camera from behind”; what is not said is left out. */
export function watchedInWords(one: Omit<GaitRecording, 'activity'>): string | null {
  const camera = CAMERAS.find((view) => view === one.cameraPlane);
  const said = [
    one.ground,
    one.speedKmh === null ? null : `${one.speedKmh} km/h`,
    one.slopePercent === null ? null : `slope ${one.slopePercent}%`.replace('-', '−'),
    one.footwear,
    camera ? `camera ${gaitViews[camera]}` : null,
  ].filter((part) => part !== null);
  return said.length === 0 ? null : said.join(', ');
}

/** “cadence 162 steps/min; baseline 162; target 170 steps/min, 5% above 162”; null when nothing is said. */
export function cadenceInWords(
  one: Pick<GaitRecording, 'cadenceSpm' | 'cadenceBaselineSpm' | 'cadenceTargetPercent'>,
): string | null {
  const target = cadenceTargetInWords(one.cadenceBaselineSpm, one.cadenceTargetPercent);
  const said = [
    one.cadenceSpm === null ? null : `cadence ${one.cadenceSpm} steps/min`,
    target === null ? null : `target ${target}`,
  ].filter((part) => part !== null);
  return said.length === 0 ? null : said.join('; ');
}

/** The recording of one activity as its fields stand; null when nothing that can be read is said. */
export function recordingInWords(row: Values): string | null {
  const number = (text: string | undefined, min: number, max: number) => numberIn(text, min, max);
  const watched = watchedInWords({
    ground: GROUNDS.find((one) => one === row.ground) ?? null,
    speedKmh: number(row.speed, 0, 45),
    slopePercent: number(row.slope, -40, 40),
    footwear: FOOTWEAR.find((one) => one === row.footwear) ?? null,
    cameraPlane: row.camera ?? null,
    ...NO_CADENCE,
  });
  const cadence = cadenceInWords({
    cadenceSpm: number(row.cadence, 30, 300),
    cadenceBaselineSpm: number(row.baseline, 30, 300),
    cadenceTargetPercent: number(row.target, TARGET_PERCENT.min, TARGET_PERCENT.max),
  });
  const said = [watched, cadence].filter((part) => part !== null);
  return said.length === 0 ? null : said.join('; ');
}

const NO_CADENCE = { cadenceSpm: null, cadenceBaselineSpm: null, cadenceTargetPercent: null } as const;

/** How a row's angle was taken, in words; null where no angle is given. */
export function methodOfRow(row: Values): string | null {
  const item = itemIn(row);
  const phase = phaseIn(row);
  const activity = ACTIVITIES.find((one) => one === row.activity);
  const degrees = numberIn(row.degrees, DEGREES.min, DEGREES.max);
  const method = METHODS.find((one) => one === row.method) ?? 'seen';
  if (!item || !phase || !activity || (degrees === null && method === 'seen')) return null;
  return methodInWords(item, { method, degrees, phase, activity });
}

/** The symptom areas of the draft, to link a note to; what is linked already stays in the list. */
export function symptomChoices(live: Values, linked: string | undefined): { value: string; label: string }[] {
  const areas = rowKeys(live, 'area').map((key) => {
    const { side, region } = rowOf(live, 'area', key);
    return `${side ?? ''} ${region ?? ''}`;
  });
  return [...new Set([...areas, linked ?? ''])].flatMap((value) => {
    const symptom = symptomIn(value);
    return symptom ? [{ value, label: symptomInWords(symptom.side, symptom.regionCode) }] : [];
  });
}
