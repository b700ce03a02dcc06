import {
  type GaitActivity,
  type GaitError,
  type GaitGrade,
  type GaitItem,
  type GaitItemCode,
  type GaitPhase,
  gaitGrades,
  type StanceLimb,
} from './gait-item';
import { gaitItemWithCode } from './gait-items.data';
import type { BodySide } from './rule';

export interface GaitObservation {
  item: GaitItemCode;
  stanceLimb: StanceLimb;
  /** Null: not graded. */
  grade: GaitGrade | null;
  degrees: number | null;
  /** Code of one of the item's options. */
  option?: string | null;
}

/**
 * Says which limb stands and what moves, so that left and right cannot be misread: “right stance: left pelvis
 * drops, moderate (7°)”, “left stance: left foot lands on the heel”, “right stance: left pelvis higher by 2°”.
 */
export function gaitNoteInWords(note: GaitObservation): string {
  const item = gaitItemWithCode(note.item);
  if (!item) return `${stanceInWords(note.stanceLimb)}: ${note.item}`;
  return `${stanceInWords(note.stanceLimb)}: ${withSides(whatIsSeen(item, note), note.stanceLimb)}`;
}

function whatIsSeen({ words, options }: GaitItem, note: GaitObservation): string {
  const { grade, degrees } = note;
  const option = options.find((one) => one.code === note.option);
  const seen = option?.words ?? (grade === 0 ? words.absent : words.seen);
  if (grade !== null) return `${seen}, ${gaitGrades[grade]}${inBrackets(words.of, degrees)}`;
  if (option) return `${seen}${inBrackets(words.of, degrees)}`;
  if (degrees === null) return `${words.seen === '' ? 'seen' : words.seen}, not graded`;
  return `${degrees < 0 ? words.less : words.more} ${Math.abs(degrees)}°`;
}

const inBrackets = (of: string, degrees: number | null): string =>
  degrees === null ? '' : ` (${of}${String(degrees).replace('-', '−')}°)`;

/** “right stance”; both is said as both. */
function stanceInWords(limb: StanceLimb): string {
  return limb === 'both' ? 'left and right stance' : `${limb} stance`;
}

function withSides(words: string, limb: StanceLimb): string {
  const [stance, swing] = limb === 'both' ? ['each', 'swing-side'] : [limb, opposite(limb)];
  return words.replaceAll('{stance}', stance).replaceAll('{swing}', swing);
}

function opposite(side: BodySide): BodySide {
  return side === 'left' ? 'right' : 'left';
}

/** Whether degrees say the contrary of the grade or of the option beside them. */
export function contradictsDegrees(
  item: GaitItem,
  note: Pick<GaitObservation, 'grade' | 'degrees' | 'option'>,
): boolean {
  const { degrees } = note;
  if (degrees === null) return false;
  if (item.signed && degrees < 0 && note.grade !== null && note.grade > 0) return true;
  const sign = item.options.find((one) => one.code === note.option)?.sign;
  return (sign === 'more' && degrees < 0) || (sign === 'less' && degrees > 0);
}

/** The grade that the degrees suggest; null without degrees or without a limit. The therapist decides. */
export function gradeFromDegrees(item: GaitItem, degrees: number | null): GaitGrade | null {
  if (item.gradeFrom === null || degrees === null) return null;
  const [mild, moderate, marked] = item.gradeFrom;
  if (degrees >= marked) return 3;
  if (degrees >= moderate) return 2;
  return degrees >= mild ? 1 : 0;
}

/** The published error of an item on 2D video; null where none was found for this phase, or for walking. */
export function gaitErrorOf(item: GaitItem, phase: GaitPhase, activity: GaitActivity): GaitError | null {
  if (activity !== 'running') return null;
  return item.errors.find((error) => error.phases.includes(phase)) ?? null;
}

/** Whether a change in degrees is real: strictly beyond the error. Null: the error is unknown. */
export function isRealGaitChange(error: GaitError | null, before: number, after: number): boolean | null {
  if (error === null) return null;
  return Math.round(Math.abs(after - before) * 1e6) / 1e6 > error.band;
}

/** “−2°, within error (2.8°, Dingenen 2018)”; an unknown error is said. */
export function gaitChangeInWords(
  item: GaitItem,
  note: { phase: GaitPhase; activity: GaitActivity },
  before: number,
  after: number,
): string {
  const change = Math.round((after - before) * 10) / 10;
  const said = change === 0 ? 'no change' : `${change > 0 ? '+' : '−'}${Math.abs(change)}°`;
  const error = gaitErrorOf(item, note.phase, note.activity);
  const real = isRealGaitChange(error, before, after);
  if (error === null || real === null) return `${said}, error unknown`;
  return `${said}, ${real ? 'beyond' : 'within'} error (${errorInWords(error)})`;
}

/** “2.8°, Dingenen 2018” */
export function errorInWords({ band, citation }: GaitError): string {
  const [first] = (citation.authors ?? '').split(',');
  return `${band}°, ${first ?? ''} ${citation.year ?? ''}`.trim();
}
