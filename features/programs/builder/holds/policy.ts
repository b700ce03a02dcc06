import type { Dose } from '@/clinical/dose/dose';
import { avoidMet, type StandingFinding } from '@/clinical/triage/avoid';
import { flagInWords } from '@/clinical/triage/flag-words';
import { exerciseHolds, type HeldExercise, type Hold, newProgramHolds } from '@/clinical/triage/holds';
import type { NewFlagReason } from '@/db/queries/flag-reasons';
import type { BuilderFlag } from '../types';

type Given = {
  readonly id: string;
  readonly version: number | null;
  /** Why a program starts although a flag warns; null where nothing is written. */
  readonly flagReason: string | null;
  readonly items: readonly {
    readonly id: string;
    readonly slug: string;
    readonly dose: Pick<Dose, 'side'>;
    readonly flagReason: string | null;
    readonly easier: { readonly slug: string } | null;
    readonly harder: { readonly slug: string } | null;
  }[];
};

/** What a rule of the program can reach of an exercise. */
export type Reached = HeldExercise & {
  readonly avoid: readonly {
    readonly code: string;
    readonly label: string;
    readonly level: 'block' | 'warn';
  }[];
};

type Judged = {
  /** By field: what is blocked, and what needs a reason that is not written. */
  readonly faults: Record<string, string[]>;
  /** What was written over warnings. */
  readonly reasons: NewFlagReason[];
};

const named = (holds: readonly Hold<BuilderFlag>[], effect: Hold['effect']) =>
  holds.filter((one) => one.effect === effect).map((one) => flagInWords(one.flag));

/**
 * What the open flags, and the library's own warnings, say to a program that is about to be written. `exerciseOf`
 * gives what they can reach of an exercise; a rung that is approved beside an item is reached as the item is. A first
 * program also meets what flags say to new programs. What the library only warns of is shown, and not refused.
 */
export function judged(
  given: Given,
  exerciseOf: (item: { readonly slug: string }) => Reached,
  flags: readonly BuilderFlag[],
  standing: readonly StandingFinding[],
): Judged {
  const faults: Record<string, string[]> = {};
  const reasons: NewFlagReason[] = [];
  const meet = (
    holds: readonly Hold<BuilderFlag>[],
    reason: string | null,
    itemId: string | null,
    at: { blocked: string; reason: string },
    words: { blocked: string; reason: string },
  ) => {
    const blocked = named(holds, 'blocked');
    const warned = named(holds, 'warned');
    if (blocked.length > 0)
      faults[at.blocked] = [`${words.blocked} while a red flag is open: ${blocked.join('; ')}.`];
    else if (warned.length > 0 && reason === null)
      faults[at.reason] = [`${words.reason}, while a red flag is open: ${warned.join('; ')}?`];
    if (reason === null) return;
    for (const { flag, effect } of holds)
      if (effect === 'warned') reasons.push({ redFlagId: flag.id, revisionId: given.id, itemId, reason });
  };
  if (given.version === null)
    meet(
      newProgramHolds(flags),
      given.flagReason,
      null,
      { blocked: 'program', reason: 'flagReason' },
      { blocked: 'No program starts', reason: 'Why does a program start' },
    );
  for (const item of given.items) {
    const exercises = [item, item.easier, item.harder].flatMap((one) => (one ? [exerciseOf(one)] : []));
    meet(
      onceEach(exercises.flatMap((exercise) => exerciseHolds(exercise, item.dose.side, flags))),
      item.flagReason,
      item.id,
      { blocked: `${item.id}.flag`, reason: `${item.id}.flagReason` },
      { blocked: 'Not to be given', reason: 'Why is it given' },
    );
    const avoided = exercises
      .flatMap((exercise) => avoidMet(exercise.avoid, item.dose.side, standing))
      .filter((rule) => rule.level === 'block');
    const [first] = avoided;
    if (first)
      faults[`${item.id}.flag`] = [
        `Not to be given with “${first.label.toLowerCase()}”, which stands in this episode.`,
      ];
  }
  return { faults, reasons };
}

/** One hold for each flag: of a block and a warning by the same flag the block counts. */
function onceEach(holds: readonly Hold<BuilderFlag>[]): Hold<BuilderFlag>[] {
  return holds.filter(
    (one, at) =>
      at ===
      holds.findIndex(
        (other) =>
          other.flag.id === one.flag.id &&
          (other.effect === 'blocked' ||
            !holds.some((each) => each.flag.id === one.flag.id && each.effect === 'blocked')),
      ),
  );
}
