import type { DoseSide } from '../dose/dose';
import type { ExerciseRegion } from '../library/exercise';
import type { ExerciseScope, FlagSide, NamedWork, OpenFlag, WorkScope } from './red-flag';
import { isWithin } from './regions';

export type Effect = 'blocked' | 'warned';

/** An open flag that reaches something, and how. */
export interface Hold<Flag extends OpenFlag = OpenFlag> {
  flag: Flag;
  effect: Effect;
}

/** What of an exercise a flag can reach. */
export interface HeldExercise {
  /** As stored: a snapshot may carry tags that have left the list. */
  tags: readonly string[];
  region: ExerciseRegion;
}

/** Only the other side, said plainly, is spared. Null is a side that nobody has said. */
function isSpared(side: DoseSide | FlagSide | null, flagSide: FlagSide): boolean {
  return (side === 'left' && flagSide === 'right') || (side === 'right' && flagSide === 'left');
}

function reaches(
  scope: ExerciseScope,
  exercise: HeldExercise,
  side: DoseSide | null,
  flag: OpenFlag,
): boolean {
  const { tags, region, sameSide } = scope;
  if (tags !== 'all' && !tags.some((tag) => exercise.tags.includes(tag))) return false;
  if (!isWithin(exercise.region, region, flag.region)) return false;
  return !(sameSide && isSpared(side, flag.side));
}

/**
 * What open flags block or warn of for one exercise on one side (null: not said yet). Of one flag the block counts
 * before the warning; several flags add up.
 */
export function exerciseHolds<Flag extends OpenFlag>(
  exercise: HeldExercise,
  side: DoseSide | null,
  flags: readonly Flag[],
): Hold<Flag>[] {
  return flags.flatMap((flag): Hold<Flag>[] => {
    const { blocks, warns } = flag.row;
    if (blocks && reaches(blocks, exercise, side, flag)) return [{ flag, effect: 'blocked' }];
    if (warns && reaches(warns, exercise, side, flag)) return [{ flag, effect: 'warned' }];
    return [];
  });
}

/** What open flags say to a program that would start now. */
export function newProgramHolds<Flag extends OpenFlag>(flags: readonly Flag[]): Hold<Flag>[] {
  return flags.flatMap((flag): Hold<Flag>[] => {
    const rule = flag.row.newProgram;
    if (rule === 'allowed') return [];
    return [{ flag, effect: rule === 'blocked' ? 'blocked' : 'warned' }];
  });
}

/** The strictest of some holds; null where nothing is held. */
export function strictest(holds: readonly Hold[]): Effect | null {
  if (holds.some(({ effect }) => effect === 'blocked')) return 'blocked';
  return holds.length > 0 ? 'warned' : null;
}

/** Hands-on work that was done or is planned. Nulls are not said, and are held as if they were the same place. */
export interface HandsOnWork {
  /** What a row may name by itself that this technique is. */
  named: readonly NamedWork[];
  region: string | null;
  side: FlagSide | null;
}

export interface HandsOnHold<Flag extends OpenFlag = OpenFlag> {
  flag: Flag;
  /** Not to be planned. What was done all the same is recorded, with a reason. */
  notOffered: boolean;
  asksReason: boolean;
  warns: boolean;
}

const meets = (scope: WorkScope, work: HandsOnWork): boolean =>
  scope === 'all' || scope.some((one) => work.named.includes(one.work));

/** What open flags say to one piece of hands-on work; flags that say nothing to it are left out. */
export function handsOnHolds<Flag extends OpenFlag>(
  work: HandsOnWork,
  flags: readonly Flag[],
): HandsOnHold<Flag>[] {
  return flags.flatMap((flag): HandsOnHold<Flag>[] => {
    const rule = flag.row.handsOn;
    if (!isWithin(work.region, rule.region, flag.region)) return [];
    if (rule.sameSide && isSpared(work.side, flag.side)) return [];
    const notOffered = meets(rule.blocks, work);
    const asksReason = notOffered || meets(rule.asksReason, work);
    if (!asksReason && !rule.warns) return [];
    return [{ flag, notOffered, asksReason, warns: rule.warns }];
  });
}
