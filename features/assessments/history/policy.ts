import type { GoalEntry } from './types';

/**
 * The goals as they may be stored: one that another visit scored keeps its words, one of this draft that was sent
 * without words keeps those it has. A goal that is sent without words and is not known is a stranger.
 */
export function settledGoals(
  sent: readonly GoalEntry[],
  known: readonly { readonly id: string; readonly activity: string }[],
  isOwn: (goalId: string) => boolean,
): { goals: GoalEntry[]; strangers: number } {
  let strangers = 0;
  const goals = sent.flatMap((entry): GoalEntry[] => {
    const goal = known.find((one) => one.id === entry.id);
    if (!goal && entry.activity === null) {
      strangers += 1;
      return [];
    }
    if (goal && !isOwn(goal.id)) return entry.score === null ? [] : [{ ...entry, activity: null }];
    return [{ ...entry, activity: entry.activity ?? goal?.activity ?? null }];
  });
  return { goals, strangers };
}
