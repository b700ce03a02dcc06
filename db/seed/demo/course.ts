import { isDueOn } from '@/clinical/dose/schedule';
import { addDays, daysBetween } from '@/clinical/time/days';
import type { DiaryDay } from '../factories/diary';
import type { MadeItem } from '../factories/program';
import type { Random } from '../random';
import { painNotes, type Story, scoreOf, whyNots } from './stories';

export type Plan = { effectiveFrom: string; items: readonly MadeItem[] };

const HURTS_FROM = 5;

/** The sessions that one day asked for and that the patient told of. */
function sessionsOf(
  plan: Plan,
  on: string,
  level: number,
  story: Story,
  random: Random,
): DiaryDay['sessions'] {
  return (
    plan.items
      .filter((item) => isDueOn(item.dose, on, plan.effectiveFrom))
      // Three days a week stay three days a week, whichever they are.
      .filter((item) => random.chance(item.dose.daysPerWeek === null ? 1 : item.dose.daysPerWeek / 7))
      .flatMap((item) =>
        Array.from({ length: Math.min(item.dose.timesPerDay, 3) }, (_, index) => {
          const does = random.chance(story.does);
          const part = !does && random.chance(0.3);
          return {
            item,
            slot: index + 1,
            outcome: does ? ('done' as const) : part ? ('part' as const) : ('not-done' as const),
            painDuring: does || part ? scoreOf(level * 0.8, random) : null,
            whyNot: does ? null : level >= HURTS_FROM && random.chance(0.5) ? 'hurt' : random.pick(whyNots),
          };
        }).filter((_, index) => index === 0 || random.chance(0.8)),
      )
  );
}

/** The diary from the first plan to `until`, with the gaps that this story has. */
export function diaryCourse(plans: readonly Plan[], story: Story, until: string, random: Random): DiaryDay[] {
  const [first] = plans;
  if (!first) return [];
  const length = daysBetween(first.effectiveFrom, until);
  const lastTold = length - story.silentDays;
  const days: DiaryDay[] = [];
  for (let index = 0; index <= length; index += 1) {
    const on = addDays(first.effectiveFrom, index);
    const share = length === 0 ? 1 : index / length;
    const level = story.pain(share);
    // The last day is not over: half of the people have told something by now.
    const soFar = index === length ? 0.5 : 1;
    const told = index <= lastTold && random.chance(story.tells(share) * soFar);
    if (!told) continue;
    const plan = plans.findLast((candidate) => candidate.effectiveFrom <= on);
    const scores = random.chance(0.15)
      ? [scoreOf(level, random), scoreOf(level - 1, random)]
      : [scoreOf(level, random)];
    days.push({
      on,
      pain: random.chance(0.94)
        ? scores.map((score) => ({ score, note: random.chance(0.08) ? random.pick(painNotes) : null }))
        : [],
      sessions: plan ? sessionsOf(plan, on, level, story, random) : [],
    });
  }
  return days;
}
