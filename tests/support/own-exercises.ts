import { allExercises } from '@/clinical/library/all-exercises';
import { asTyped, fieldsOf } from '@/features/library/own/format';
import { fieldNames } from '@/features/library/own/types';
import { storedExercise } from '@/features/library/schema';

/** Every field of an exercise’s form, filled in with the words of a shared one. */
export function typedExercise(change: Record<string, string> = {}): Record<string, string> {
  const shared = allExercises.find((one) => one.slug === 'bent-knee-standing-soleus-stretch');
  const rights = { author: 'T. Hand', licence: 'own-work' as const };
  const fields = fieldsOf({ ...storedExercise.parse(shared), rights });
  // A tick that is not set sends nothing.
  return {
    ...Object.fromEntries(fieldNames.map((name) => [name, asTyped(fields[name])])),
    name: 'Wall soleus stretch, ours',
    ...change,
  };
}
