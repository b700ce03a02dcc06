import 'server-only';
import { contactsOf, openEpisodes, sessionsBetween } from '@/db/queries/diary';
import { activeItemsOf, listPrograms } from '@/db/queries/programs';
import { type ScopedTx, withScope } from '@/db/scope';
import { type StoredExercise, storedExercise } from '@/features/library/schema';
import { type PatientVisit, requirePatient } from '../loaders';
import { dayPlan, weekStart } from './format';

/** The items that a patient's active programs ask for, with their exercises read from the snapshots. */
export async function readItems(tx: ScopedTx, patientId: string, today: string) {
  const items = await activeItemsOf(tx, patientId, today);
  return items.map(({ exercise, ...item }) => ({
    ...item,
    exercise: storedExercise.parse(exercise) satisfies StoredExercise,
  }));
}

export type PortalItem = Awaited<ReturnType<typeof readItems>>[number];

/** Who the sentences name: the therapist who leads, or the clinic. */
export async function readContacts(tx: ScopedTx, { viewer, patientId }: PatientVisit) {
  const contacts = await contactsOf(tx, patientId);
  const clinicName = contacts?.clinicName ?? viewer.clinicName;
  return {
    clinicName,
    therapist: contacts?.therapist ?? clinicName,
    clinicPhone: contacts?.clinicPhone ?? null,
    emergencyNumber: contacts?.emergencyNumber ?? null,
  };
}

/** The patient's day: what is due and what was told of it, in one transaction. */
export async function loadToday() {
  const visit = await requirePatient();
  const { viewer, patientId, today } = visit;
  return withScope(viewer.scope, async (tx) => {
    const items = await readItems(tx, patientId, today);
    const told = await sessionsBetween(tx, patientId, weekStart(today), today);
    const episodes = await openEpisodes(tx, patientId);
    const programs = await listPrograms(tx, patientId);
    const { therapist } = await readContacts(tx, visit);
    return {
      today,
      timeZone: viewer.timeZone,
      therapist,
      episodes,
      plan: dayPlan(items, told, today),
      /** What can be printed, by complaint. */
      programs: [
        ...new Map(
          items.map(({ programId: id, complaint, episodeSide: side }) => [id, { id, complaint, side }]),
        ).values(),
      ],
      /** Complaints whose program rests for now. */
      paused: episodes.filter(({ id }) =>
        programs.some((one) => one.episodeId === id && one.status === 'paused'),
      ),
      state: programs.some(({ status }) => status === 'active')
        ? ('active' as const)
        : programs.some(({ status }) => status === 'paused')
          ? ('paused' as const)
          : programs.length > 0
            ? ('ended' as const)
            : ('none' as const),
    };
  });
}

export type Today = Awaited<ReturnType<typeof loadToday>>;
