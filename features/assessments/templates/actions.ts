'use server';

import { revalidatePath } from 'next/cache';
import { addTemplate, changeTemplate, findTemplate, isNameTaken } from '@/db/queries/templates';
import { answerForm, writeAction } from '@/features/session/action';
import { now } from '@/lib/clock';
import type { FormState } from '@/lib/form-state';
import { Refused } from '@/lib/result';
import { mayExamine } from '../policy';
import { retireInput, templateInput } from './schema';

const STALE = 'A colleague changed this template meanwhile. What you typed still stands here.';

const keep = writeAction({
  verb: 'template.save',
  input: templateInput,
  patientOf: () => null,
  permits: (viewer) => mayExamine(viewer.role),
  perform: async (tx, { id, version, name, tests }) => {
    if (await isNameTaken(tx, name, id))
      throw new Refused('invalid', { name: ['Another one has this name'] });
    if (version > 0) {
      const known = await findTemplate(tx, id);
      if (!known) throw new Refused('not-found');
      if (!(await changeTemplate(tx, id, version, { name, tests })))
        throw new Refused('conflict', { version: [STALE] });
    } else if (!(await addTemplate(tx, { id, name, tests })) && !(await findTemplate(tx, id))) {
      throw new Refused('not-found');
    }
    return id;
  },
  objectOf: (input) => input.id,
});

/** Makes a template of the clinic, or changes one. */
export async function saveTemplate(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(keep, previous, form);
  if (result.ok) revalidatePath('/clinic/templates');
  return state;
}

const retire = writeAction({
  verb: 'template.retire',
  input: retireInput,
  patientOf: () => null,
  permits: (viewer) => mayExamine(viewer.role),
  perform: async (tx, { id, version }) => {
    const known = await findTemplate(tx, id);
    if (!known) throw new Refused('not-found');
    // Pressed twice is retired once.
    if (known.retiredAt) return id;
    if (!(await changeTemplate(tx, id, version, { retiredAt: now() })))
      throw new Refused('conflict', { version: [STALE] });
    return id;
  },
  objectOf: (input) => input.id,
});

/** Takes a template out of use. Assessments that began with it stay as they are. */
export async function retireTemplate(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(retire, previous, form);
  if (result.ok) revalidatePath('/clinic/templates');
  return state;
}
