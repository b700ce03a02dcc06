'use server';

import { revalidatePath } from 'next/cache';
import { setFavourite } from '@/db/queries/exercise-habits';
import { answerForm, writeAction } from '@/features/session/action';
import type { FormState } from '@/lib/form-state';
import { Refused } from '@/lib/result';
import { readLibrary } from './loaders';
import { mayKeepLibrary } from './policy';
import { favouriteInput } from './schema';

const mark = writeAction({
  verb: 'exercise.mark',
  input: favouriteInput,
  patientOf: () => null,
  permits: (viewer) => mayKeepLibrary(viewer.role),
  perform: async (tx, { slug, marked }) => {
    const { bySlug, own } = await readLibrary(tx);
    if (!bySlug.has(slug) && !own.has(slug)) throw new Refused('not-found');
    await setFavourite(tx, slug, marked === 'yes');
  },
});

/** Marks an exercise as one of who asks, or takes the mark away. */
export async function markFavourite(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(mark, previous, form);
  if (result.ok) revalidatePath('/library', 'layout');
  return state;
}
