import { expectedSessionsPerWeek } from '@/clinical/dose/schedule';
import { exerciseBySlug } from '@/clinical/library/all-exercises';
import type { ScopedTx } from '../../scope';
import { type MadeItem, makeProgram, makeRevision, type NewItem, usualDose } from '../factories/program';
import type { Random } from '../random';
import type { DemoComplaint } from './complaints.data';
import type { Plan } from './course';

type Patient = { patientId: string; episodeId: string; side: 'left' | 'right' | 'both' };

const CHANGES = [
  null,
  'One more set: two easy weeks, no worse the next morning',
  'Next step, after the re-test',
];

const oneMore = (sets: { min: number; max: number }) => ({ min: sets.min + 1, max: sets.max + 1 });

const weekly = (items: readonly NewItem[]) =>
  items.reduce((sum, item) => sum + expectedSessionsPerWeek(item.dose), 0);

function newItem(slug: string, side: Patient['side'], raisedIds: ReadonlyMap<string, string>): NewItem {
  const exercise = exerciseBySlug(slug);
  if (!exercise) throw new Error(`No exercise ${slug}`);
  const finding = exercise.addresses.map((code) => raisedIds.get(code)).find((id) => id !== undefined);
  return {
    exercise,
    dose: {
      ...usualDose(exercise, side),
      painCeilingDuring: 5,
      painCeilingNextMorning: { kind: 'absolute', value: 5 },
    },
    because: finding ? { raisedFindingId: finding } : { words: 'Part of building up the whole leg' },
    threadId: null,
  };
}

/** A program with one revision per given day: more repetitions first, then the later exercises. */
export async function treat(
  tx: ScopedTx,
  random: Random,
  patient: Patient,
  complaint: DemoComplaint,
  days: readonly string[],
  raisedIds: ReadonlyMap<string, string>,
): Promise<Plan[]> {
  const [startedOn] = days;
  if (!startedOn) return [];
  const programId = await makeProgram(tx, random, { ...patient, startedOn });
  const plans: Plan[] = [];
  let carried: readonly MadeItem[] = [];
  for (const [index, effectiveFrom] of days.entries()) {
    const kept: NewItem[] = carried.map(({ id: _id, ...item }, position) =>
      index === 1 && position === 1
        ? { ...item, dose: { ...item.dose, sets: oneMore(item.dose.sets) } }
        : item,
    );
    const added = index === 0 ? complaint.first : index === 2 ? complaint.later.slice(0, 1) : [];
    const items = [...kept, ...added.map((slug) => newItem(slug, patient.side, raisedIds))];
    const made = await makeRevision(
      tx,
      random,
      { patientId: patient.patientId, programId },
      {
        number: index + 1,
        reason: CHANGES[Math.min(index, 2)] ?? null,
        effectiveFrom,
        expectedPerWeek: weekly(items),
        items,
      },
    );
    carried = made.items;
    plans.push({ effectiveFrom, items: made.items });
  }
  return plans;
}
