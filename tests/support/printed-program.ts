import { type Dose, doseFromLibrary } from '@/clinical/dose/dose';
import { allExercises } from '@/clinical/library/all-exercises';
import { type StoredExercise, storedExercise } from '@/features/library/schema';
import type { Printed, PrintedItem } from '@/features/programs/printout/types';

/** An exercise of the shared library as a program holds it. */
export const heldExercise = (slug: string): StoredExercise =>
  storedExercise.parse(allExercises.find((one) => one.slug === slug));

export function printedItem(slug: string, changes: Partial<Dose> = {}, id = slug): PrintedItem {
  const exercise = heldExercise(slug);
  const { side } = exercise.defaultDose;
  return {
    id,
    exercise,
    dose: { ...doseFromLibrary(exercise.defaultDose, side === 'affected' ? 'left' : side), ...changes },
    startedOn: '2026-11-20',
    because: [
      {
        said: { text: 'The deep calf muscle feels short when your knee is bent.', lang: 'en' },
        side: 'left',
      },
    ],
    easier: null,
  };
}

/** A program as it is read for printing, with what a test changes. */
export const printedProgram = (changes: Partial<Printed> = {}): Printed => ({
  patientName: 'Priyanka Nair',
  clinicName: 'Harbour Lane Clinic',
  clinicPhone: '01632 960 118',
  emergencyNumber: '999',
  therapist: 'Inés Calloway',
  complaint: 'Left calf pain',
  episodeSide: 'left',
  revision: { number: 6, effectiveFrom: '2026-11-20' },
  from: '2026-11-22',
  today: '2026-11-22',
  items: [printedItem('bent-knee-standing-soleus-stretch'), printedItem('seated-calf-raise')],
  ...changes,
});
