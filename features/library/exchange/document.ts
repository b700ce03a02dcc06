import { csvOf } from '@/lib/csv';
import { asTyped, fieldsOf } from '../own/format';
import { fieldNames } from '../own/types';
import type { LibraryExercise } from '../schema';

/** The exercises as a table: a row each, lists with one entry a line within their cell. */
export function libraryCsv(exercises: readonly LibraryExercise[]): string {
  return csvOf(
    ['code', ...fieldNames],
    exercises.map((exercise) => {
      const fields = fieldsOf(exercise);
      return [exercise.slug, ...fieldNames.map((name) => asTyped(fields[name]))];
    }),
  );
}

/** The same as JSON, with what it shows beside it; the photos and videos themselves stay in the clinic. */
export function libraryJson(exercises: readonly LibraryExercise[], exportedOn: string): string {
  const list = exercises.map((exercise) => ({
    code: exercise.slug,
    version: exercise.version,
    ...fieldsOf(exercise),
    ...(exercise.media
      ? { shows: exercise.media.map(({ words, author, licence }) => ({ words, author, licence })) }
      : {}),
  }));
  return `${JSON.stringify({ format: 'soleus-exercises', exportedOn, exercises: list }, null, 2)}\n`;
}
