'use server';

import { redirect } from 'next/navigation';
import { plainText } from '@/clinical/library/match-words';
import { ownSlug } from '@/clinical/library/rights';
import { searchExercises } from '@/clinical/library/search';
import { addOwn, addOwnVersion, retireOwn } from '@/db/queries/clinic-exercises';
import type { ScopedTx } from '@/db/scope';
import { answerForm, writeAction } from '@/features/session/action';
import { now } from '@/lib/clock';
import type { FormState } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { Refused } from '@/lib/result';
import { type Library, type OwnExercise, readLibrary } from '../loaders';
import { mayKeepLibrary } from '../policy';
import { fieldsOf } from './format';
import { presentVersion } from './loaders';
import { mergeInput, ownInput, retireInput } from './schema';
import type { OwnState } from './types';

const NAMED = 'There is an exercise with this name already';
const GONE = 'It is retired: bring it back before you change it';

const keep = writeAction({
  verb: 'exercise.save',
  input: ownInput,
  patientOf: () => null,
  permits: (viewer) => mayKeepLibrary(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, { id, version, written }) => {
    const library = await readLibrary(tx);
    const known = ownWithId(library, id);
    // A repeated post of what is there already changes nothing.
    if (known && isSame(known, written)) return known.slug;
    if (version !== null && !known) throw new Refused('not-found');
    if (known?.retired) throw new Refused('invalid', { name: [GONE] });
    const slug = known?.slug ?? ownSlug(written.name, new Set(library.own.keys()));
    if (library.all.some((one) => one.slug !== slug && plainText(one.name) === plainText(written.name)))
      throw new Refused('invalid', { name: [NAMED] });
    const media = known?.exercise.media;
    const content = { slug, ...written, ...(media ? { media } : {}) };
    const versionId = newId();
    const done =
      version === null
        ? (await addOwn(tx, [{ id, slug, versionId, content }])).has(id)
        : await addOwnVersion(tx, { id, over: version, versionId, content });
    if (!done) throw new Refused('conflict');
    return slug;
  },
});

const ownWithId = (library: Library, id: string): OwnExercise | undefined =>
  [...library.own.values()].find((one) => one.id === id);

const isSame = ({ exercise }: OwnExercise, written: Parameters<typeof fieldsOf>[0] | object): boolean =>
  JSON.stringify(fieldsOf(exercise)) === JSON.stringify(fieldsOf({ ...exercise, ...written }));

/** Writes an exercise of the clinic, or the next version of one. Programs keep the version that they took. */
export async function saveExercise(previous: OwnState, form: FormData): Promise<OwnState> {
  const over = form.get('over');
  if (typeof over === 'string' && over !== '') form.set('version', over);
  const { state, result } = await answerForm(keep, previous, form);
  if (result.ok) redirect(`/library/${result.value}`);
  const id = form.get('id');
  const newer = state.refusal === 'conflict' && typeof id === 'string' ? await presentVersion(id) : null;
  return { ...state, newer };
}

/** The clinic's own exercise of this name in addresses; another clinic's is as if there were none. */
async function ownOf(tx: ScopedTx, slug: string): Promise<{ library: Library; own: OwnExercise }> {
  const library = await readLibrary(tx);
  const own = library.own.get(slug);
  if (!own) throw new Refused('not-found');
  return { library, own };
}

const retire = writeAction({
  verb: 'exercise.retire',
  input: retireInput,
  patientOf: () => null,
  permits: (viewer) => mayKeepLibrary(viewer.role),
  perform: async (tx, { slug, retired }) => {
    const { own } = await ownOf(tx, slug);
    await retireOwn(tx, [own.id], retired === 'yes' ? { at: now(), mergedInto: null } : null);
    return own.id;
  },
  objectOf: (_input, id) => id,
});

/** Takes an exercise out of the list, or puts it back. Nothing of it is deleted. */
export async function retireExercise(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(retire, previous, form);
  if (result.ok) redirect(`/library/${String(form.get('slug'))}`);
  return state;
}

const merge = writeAction({
  verb: 'exercise.merge',
  input: mergeInput,
  patientOf: () => null,
  permits: (viewer) => mayKeepLibrary(viewer.role),
  perform: async (tx, { slug, into }) => {
    const { library, own } = await ownOf(tx, slug);
    const named = plainText(into);
    const others = library.all.filter((one) => one.slug !== slug);
    const target =
      others.find((one) => one.slug === into || plainText(one.name) === named) ??
      others.find((one) => one.aliases.some((alias) => plainText(alias) === named));
    if (!target) {
      const near = searchExercises(others, { text: into }).slice(0, 3);
      const perhaps = near.length > 0 ? ` Perhaps “${near.map(({ name }) => name).join('”, “')}”?` : '';
      throw new Refused('invalid', { into: [`No other exercise in use has this name.${perhaps}`] });
    }
    await retireOwn(tx, [own.id], { at: now(), mergedInto: target.slug });
    return { id: own.id, into: target.slug };
  },
  objectOf: (_input, value) => value?.id ?? null,
});

/**
 * Lets another exercise stand for this one: it is found by its names from now on. What programs hold stays as it
 * is, word for word.
 */
export async function mergeExercise(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(merge, previous, form);
  if (result.ok) redirect(`/library/${result.value.into}`);
  return state;
}
