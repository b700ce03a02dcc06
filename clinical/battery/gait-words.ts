import { type GaitGrade, type GaitItem, type GaitItemCode, gaitGrades, type StanceLimb } from './gait-item';
import type { BodySide } from './rule';
import type { Strength } from './test';

export interface GaitObservation {
  item: GaitItemCode;
  stanceLimb: StanceLimb;
  /** Null: seen but not graded. */
  grade: GaitGrade | null;
  degrees: number | null;
}

interface Phrase {
  seen: string;
  absent: string;
  /** Before the degrees. */
  of: string;
}

/** Says which limb stands and what moves, so that left and right cannot be misread. */
export function gaitNoteInWords(note: GaitObservation): string {
  const { seen, absent, of } = phraseOf(note.item, note.stanceLimb);
  const grade = note.grade === null ? 'not graded' : gaitGrades[note.grade];
  const degrees = note.degrees === null ? '' : ` (${of}${minus(note.degrees)}°)`;
  return `${stanceInWords(note.stanceLimb)}: ${note.grade === 0 ? absent : seen}, ${grade}${degrees}`;
}

/** “right stance”; both is said as both. */
function stanceInWords(limb: StanceLimb): string {
  return limb === 'both' ? 'left and right stance' : `${limb} stance`;
}

function phraseOf(item: GaitItemCode, limb: StanceLimb): Phrase {
  switch (item) {
    case 'pelvic-drop': {
      if (limb === 'both')
        return { seen: 'pelvis drops on the swing side', absent: 'pelvis level on the swing side', of: '' };
      const swing = opposite(limb);
      return { seen: `${swing} pelvis drops`, absent: `${swing} pelvis level`, of: '' };
    }
    case 'overstride': {
      const foot = limb === 'both' ? 'each foot' : `${limb} foot`;
      return { seen: `${foot} lands ahead of the knee`, absent: `${foot} lands under the knee`, of: 'shin ' };
    }
    case 'anterior-pelvic-tilt':
      return { seen: 'pelvis tips forward', absent: 'pelvis not tipped forward', of: '' };
  }
}

function opposite(side: BodySide): BodySide {
  return side === 'left' ? 'right' : 'left';
}

function minus(value: number): string {
  return String(value).replace('-', '−');
}

/** The grade that the degrees suggest; null without degrees or without a limit. The therapist decides. */
export function gradeFromDegrees(item: GaitItem, degrees: number | null): GaitGrade | null {
  if (item.gradeFrom === null || degrees === null) return null;
  const [mild, moderate, marked] = item.gradeFrom;
  if (degrees >= marked) return 3;
  if (degrees >= moderate) return 2;
  return degrees >= mild ? 1 : 0;
}

export interface GaitFinding {
  finding: string;
  side: BodySide;
  strength: Strength;
  text: string;
}

/** What an observation raises, on each side that it names. Grade none and not graded raise nothing. */
export function findingsOfGaitNote(
  item: GaitItem,
  note: Pick<GaitObservation, 'stanceLimb' | 'grade'>,
): GaitFinding[] {
  if (note.grade === null || note.grade === 0) return [];
  const sides: readonly BodySide[] = note.stanceLimb === 'both' ? ['left', 'right'] : [note.stanceLimb];
  return sides.flatMap((side) => item.raises.map((raise) => ({ ...raise, side })));
}
