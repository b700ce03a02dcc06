import { eq } from 'drizzle-orm';
import { doseFromLibrary } from '@/clinical/dose/dose';
import { exerciseBySlug } from '@/clinical/library/all-exercises';
import { type GivenRevision, writeRevision } from '@/db/queries/program-revise';
import { assessments } from '@/db/schema/assessments';
import { findings } from '@/db/schema/findings';
import { withScope } from '@/db/scope';
import { readLibrary } from '@/features/library/loaders';
import { newId } from '@/lib/id';
import type { Clinic, Person } from './two-clinics';

const SLUG = 'seated-calf-raise';

export const RAISES = {
  words: '25 single-leg raises.',
  machine: {
    test: 'single-leg-heel-raise',
    method: 'flat-60bpm',
    metric: 'value',
    operator: '>=',
    value: 25,
    unit: 'reps',
    side: 'affected',
  },
  basis: 'product-default',
};

/** One exercise for each phase: a seated raise on the left, once a day, so many days a week as the phase has number. */
function phaseItem(phase: number) {
  const library = exerciseBySlug(SLUG);
  if (!library) throw new Error('The library has lost its seated raise');
  const id = newId();
  const dose = {
    ...doseFromLibrary(library.defaultDose, 'left'),
    timesPerDay: 1,
    daysPerWeek: phase,
    weekdays: null,
    everyNDays: null,
    asNeeded: false,
  };
  const around = { superset: null, easier: null, harder: null, findings: [], goals: [] };
  return { id, threadId: id, slug: SLUG, dose, phase, ...around, words: 'tires early' };
}

/** A program of three phases, in its first: the second waits for raises, the third for what only a person can tell. */
export async function phasedProgram(
  clinic: Clinic,
  of: Person,
  change: Partial<GivenRevision> = {},
): Promise<GivenRevision> {
  const given: GivenRevision = {
    id: newId(),
    patientId: of.id,
    episodeId: of.episodeId,
    programId: newId(),
    version: null,
    reason: null,
    togetherReason: null,
    items: [1, 2, 3].map(phaseItem),
    effectiveFrom: '2026-01-05',
    expectedPerWeek: 1,
    phases: [
      { name: 'Settle', goal: 'Walk evenly.', minimumDays: null, waitsFor: [] },
      { name: 'Build', goal: null, minimumDays: null, waitsFor: [RAISES] },
      {
        name: 'Return',
        goal: null,
        minimumDays: null,
        waitsFor: [{ words: 'Patient agrees.', machine: null, basis: null }],
      },
    ],
    currentPhase: 1,
    ...change,
  };
  await withScope(clinic.staff, async (tx) => writeRevision(tx, given, (await readLibrary(tx)).bySlug));
  return given;
}

/** A visit that counted raises on the left; a draft where it is not signed. */
export async function countRaises(
  clinic: Clinic,
  of: Person,
  examinedOn: string,
  value: number,
  signed = true,
): Promise<void> {
  const own = { clinicId: clinic.clinicId, patientId: of.id, createdBy: clinic.staff.membershipId };
  const id = newId();
  await withScope(clinic.staff, async ({ db }) => {
    await db.insert(assessments).values({ ...own, id, episodeId: of.episodeId, examinedOn });
    await db.insert(findings).values({
      ...own,
      id: newId(),
      assessmentId: id,
      testCode: RAISES.machine.test,
      methodCode: RAISES.machine.method,
      side: 'left',
      value,
      unit: 'reps',
    });
    if (signed)
      await db
        .update(assessments)
        .set({ status: 'signed', signedAt: new Date(), signedBy: clinic.staff.membershipId })
        .where(eq(assessments.id, id));
  });
}
