import type { GaitItem } from './gait-item';
import { gaitRaises } from './gait-raises.data';
import { type GaitObservation, gradeFromDegrees } from './gait-words';
import type { BodySide } from './rule';
import type { Strength } from './test';

export interface GaitFinding {
  finding: string;
  side: BodySide;
  strength: Strength;
  text: string;
}

/**
 * What an observation raises, on each side that it names: from grade 1 on, or by an option that is named for it.
 * Without a grade the degrees count where the item has a limit. Grade none and not graded raise nothing.
 */
export function findingsOfGaitNote(
  item: GaitItem,
  note: Pick<GaitObservation, 'stanceLimb' | 'grade' | 'option'> & { degrees?: number | null },
): GaitFinding[] {
  const grade = note.grade ?? gradeFromDegrees(item, note.degrees ?? null);
  const met = (gaitRaises[item.code] ?? []).filter((raise) =>
    raise.option === undefined ? grade !== null && grade > 0 : raise.option === note.option,
  );
  const sides: readonly BodySide[] = note.stanceLimb === 'both' ? ['left', 'right'] : [note.stanceLimb];
  return sides.flatMap((side) =>
    met.map(({ finding, strength, text }) => ({ finding, strength, text, side })),
  );
}
