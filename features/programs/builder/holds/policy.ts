import type { Dose } from '@/clinical/dose/dose';
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
 * What the open flags say to a program that is about to be written. `exerciseOf` gives what a flag can reach of an
 * item's exercise. A first program also meets what flags say to new programs.
 */
export function judged(
  given: Given,
  exerciseOf: (item: Given['items'][number]) => HeldExercise,
  flags: readonly BuilderFlag[],
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
  for (const item of given.items)
    meet(
      exerciseHolds(exerciseOf(item), item.dose.side, flags),
      item.flagReason,
      item.id,
      { blocked: `${item.id}.flag`, reason: `${item.id}.flagReason` },
      { blocked: 'Not to be given', reason: 'Why is it given' },
    );
  return { faults, reasons };
}
