import { addDays } from '@/clinical/time/days';
import type { ScopedTx } from '../../scope';
import { makeGoals, makeMeasures, type Told } from '../factories/history';
import { Random } from '../random';
import {
  runnerGoalScores,
  runnerGoals,
  runnerHistoryFirst,
  runnerHistoryLast,
  runnerMeasures,
  runnerRunsFirst,
  runnerRunsLast,
} from './runner.data';

type Of = { patientId: string; episodeId: string };
type Visit = { assessmentId: string; examinedOn: string };

/** Her own numbers: what others of the clinic are made of does not change with what she tells. */
export const runnerRandom = () => new Random(14_110_940);

/** Her goals, named at the first visit. */
export const nameRunnerGoals = (tx: ScopedTx, random: Random, of: Of, namedOn: string): Promise<string[]> =>
  makeGoals(tx, random, { ...of, namedOn }, runnerGoals);

/** What she tells at a visit: all of it at the first and the last, her goals at each. */
export function runnerTold(
  place: number,
  visits: number,
  examinedOn: string,
  goalIds: readonly string[],
): Told {
  const [first, last] = [place === 0, place > 0 && place === visits - 1];
  const runs = first ? runnerRunsFirst : last ? runnerRunsLast : [];
  const scores = runnerGoalScores[Math.min(place, runnerGoalScores.length - 1)] ?? [];
  return {
    history: first ? runnerHistoryFirst : last ? runnerHistoryLast : null,
    runs: runs.map(([before, distanceKm, note]) => ({
      ranOn: addDays(examinedOn, -before),
      distanceKm,
      note,
    })),
    goals: goalIds.flatMap((goalId, goal) => {
      const score = scores[goal] ?? null;
      return score === null ? [] : [{ goalId, score }];
    }),
  };
}

/** The measures she is followed by from her first visit on, with their answers. */
export async function followRunner(
  tx: ScopedTx,
  random: Random,
  of: Of,
  side: 'left' | 'right',
  visits: readonly Visit[],
): Promise<void> {
  const [first] = visits;
  if (!first) return;
  await makeMeasures(
    tx,
    random,
    of,
    runnerMeasures.map(({ measureCode, sided, everyDays, scores }) => ({
      measureCode,
      side: sided ? side : null,
      firstDueOn: everyDays === null ? (visits.at(-2)?.examinedOn ?? first.examinedOn) : first.examinedOn,
      everyDays,
      answers: visits.flatMap(({ assessmentId, examinedOn }, place) => {
        const score = scores[place] ?? null;
        return score === null ? [] : [{ assessmentId, on: examinedOn, score }];
      }),
    })),
  );
}
