'use server';

import { revalidatePath } from 'next/cache';
import { addOwnVersion } from '@/db/queries/clinic-exercises';
import { addMedium } from '@/db/queries/exercise-media';
import type { ScopedTx } from '@/db/scope';
import { answerForm, writeAction } from '@/features/session/action';
import { type FormState, formValues } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { Refused, type Result, refuse } from '@/lib/result';
import { type OwnExercise, readLibrary } from '../loaders';
import { mayKeepLibrary } from '../policy';
import type { StoredExercise } from '../schema';
import { fileFaults, MOST_MEDIA } from './format';
import { mediumInput, takeOutInput } from './schema';

type Media = NonNullable<StoredExercise['media']>;

async function ownInUse(tx: ScopedTx, slug: string): Promise<OwnExercise> {
  const own = (await readLibrary(tx)).own.get(slug);
  if (!own || own.retired) throw new Refused('not-found');
  return own;
}

/** The next version of an exercise: the same words with other photos and videos. */
async function showing(tx: ScopedTx, { id, version, exercise }: OwnExercise, media: Media): Promise<void> {
  const { version: _version, ...words } = exercise;
  const content = { ...words, media };
  if (!(await addOwnVersion(tx, { id, over: version, versionId: newId(), content })))
    throw new Refused('conflict');
}

const keep = writeAction({
  verb: 'exercise.show',
  input: mediumInput,
  patientOf: () => null,
  permits: (viewer) => mayKeepLibrary(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, { id, slug, file, words, author, licence }) => {
    const own = await ownInUse(tx, slug);
    const media = own.exercise.media ?? [];
    if (media.some((one) => one.id === id)) return;
    if (media.length >= MOST_MEDIA) throw new Refused('invalid', { file: [fileFaults.many] });
    if (!(await addMedium(tx, { id, exerciseId: own.id, ...file, words, author, licence })))
      throw new Refused('conflict');
    await showing(tx, own, [...media, { id, mediaType: file.mediaType, words, author, licence }]);
  },
});

/**
 * Keeps a photo or a video with an exercise of the clinic, as its next version. Videos are too large for an action, so
 * that the form comes by app/(clinic)/library/[slug]/media; null stands for one that was larger than it takes.
 */
export async function keepMedium(slug: string, form: FormData | null): Promise<Result<void>> {
  if (form === null) return refuse('invalid', { file: [fileFaults.upload] });
  const sent = form.get('file');
  const file =
    sent instanceof File && (sent.size > 0 || sent.name !== '')
      ? { type: sent.type, bytes: new Uint8Array(await sent.arrayBuffer()) }
      : null;
  const result = await keep({ ...formValues(form), slug, file });
  if (result.ok) revalidatePath('/library', 'layout');
  return result;
}

const takeOut = writeAction({
  verb: 'exercise.hide',
  input: takeOutInput,
  patientOf: () => null,
  permits: (viewer) => mayKeepLibrary(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, { id, slug }) => {
    const own = await ownInUse(tx, slug);
    const media = own.exercise.media ?? [];
    if (media.some((one) => one.id === id))
      await showing(
        tx,
        own,
        media.filter((one) => one.id !== id),
      );
  },
});

/** Leaves a photo or a video out of the next version. Earlier versions, and programs that took them, still show it. */
export async function takeOutMedium(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(takeOut, previous, form);
  if (result.ok) revalidatePath('/library', 'layout');
  return state;
}
