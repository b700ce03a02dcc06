import { doseFromLibrary } from '@/clinical/dose/dose';
import { exerciseBySlug } from '@/clinical/library/all-exercises';
import { writeRevision } from '@/db/queries/program-revise';
import { withScope } from '@/db/scope';
import { readLibrary } from '@/features/library/loaders';
import { newId } from '@/lib/id';
import type { Clinic, Person } from './two-clinics';

/** Prescribes the wall stretch, twice a day on the left, and one item only when needed. Gives the items' ids. */
export async function prescribe(clinic: Clinic, of: Person): Promise<{ daily: string; asNeeded: string }> {
  const slug = 'straight-knee-gastroc-wall-stretch';
  const library = exerciseBySlug(slug);
  if (!library) throw new Error('The library has lost its wall stretch');
  const dose = { ...doseFromLibrary(library.defaultDose, 'left'), timesPerDay: 2 };
  const item = (change: Partial<typeof dose>) => {
    const id = newId();
    const around = { phase: 1, superset: null, easier: null, harder: null, findings: [], goals: [] };
    return { id, threadId: id, slug, dose: { ...dose, ...change }, ...around, words: 'tight calf' };
  };
  const daily = item({ daysPerWeek: 7, everyNDays: null, asNeeded: false });
  const asNeeded = item({ daysPerWeek: null, everyNDays: null, asNeeded: true });
  await withScope(clinic.staff, async (tx) => {
    const { bySlug } = await readLibrary(tx);
    await writeRevision(
      tx,
      {
        id: newId(),
        patientId: of.id,
        episodeId: of.episodeId,
        programId: newId(),
        version: null,
        reason: null,
        togetherReason: null,
        phases: [],
        currentPhase: 1,
        items: [daily, asNeeded],
        effectiveFrom: '2026-01-05',
        expectedPerWeek: 14,
      },
      bySlug,
    );
  });
  return { daily: daily.id, asNeeded: asNeeded.id };
}
