'use server';

import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { itemsGiven, phasesGiven } from '@/clinical/library/give-protocol';
import { listEpisodes } from '@/db/queries/patients';
import { findRevision } from '@/db/queries/program-writes';
import type { ScopedTx } from '@/db/scope';
import { readLibrary } from '@/features/library/loaders';
import { searchPatients } from '@/features/patients/loaders';
import { answerForm, writeAction } from '@/features/session/action';
import { currentViewer } from '@/features/session/viewer';
import type { FormState } from '@/lib/form-state';
import { Refused } from '@/lib/result';
import { giveProgram, type WantedProgram } from '../../builder/give/actions';
import { holdFlags } from '../../builder/holds/loaders';
import { readReasons } from '../../builder/reasons/loaders';
import { mayPrescribe } from '../../policy';
import { findProtocol } from '../loaders';
import type { KnownProtocol } from '../types';
import { stoppedBy } from './format';
import { giveProtocolInput } from './schema';

type Input = z.output<typeof giveProtocolInput>;

const give = writeAction({
  verb: 'program.assign',
  input: giveProtocolInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayPrescribe(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, input, viewer) => {
    const made = await findRevision(tx, input.patientId, input.id);
    // A repeated post made it already: it is not judged again, since it changes nothing.
    if (made?.programId === input.programId) return input.programId;
    const known = await findProtocol(tx, viewer, input.protocol);
    if (!known) throw new Refused('not-found');
    if (known.published !== input.protocolVersion) throw new Refused('conflict');
    const stopped = stoppedBy(known.protocol, await holdFlags(tx, input.patientId));
    if (stopped.length > 0)
      throw new Refused('invalid', {
        protocol: [`It does not start while a red flag is open: ${stopped.join('; ')}.`],
      });
    return giveProgram(tx, await programOf(tx, input, known), viewer);
  },
});

/** The program that a protocol makes for one episode. */
async function programOf(tx: ScopedTx, input: Input, known: KnownProtocol): Promise<WantedProgram> {
  const { id, patientId, episodeId, programId, flagReason, effectiveFrom } = input;
  const { protocol, published, key } = known;
  const episode = (await listEpisodes(tx, patientId)).find(
    (one) => one.id === episodeId && one.closedOn === null,
  );
  if (!episode) throw new Refused('not-found');
  const { bySlug } = await readLibrary(tx);
  const reasons = await readReasons(tx, patientId, episodeId, new Set());
  const given = itemsGiven(protocol, {
    episodeSide: episode.side,
    answered: input.side,
    chosen: new Set(input.chosen),
    standing: reasons.filter((one) => one.kind === 'finding' && one.normalOn === null),
    usualOf: (slug) => bySlug.get(slug)?.defaultDose,
  });
  if (given === null) throw new Refused('invalid', { side: ['Please say the side.'] });
  if (given.some(({ at }) => !input.item[at]) || new Set(input.item).size < input.item.length)
    throw new Refused('conflict');
  return {
    id,
    patientId,
    episodeId,
    programId,
    version: null,
    reason: null,
    togetherReason: null,
    flagReason,
    effectiveFrom,
    phases: phasesGiven(protocol),
    endsWhen: protocol.endsWhen,
    currentPhase: 1,
    equipment: null,
    protocol: { key, version: published, name: protocol.name },
    items: given.flatMap(({ at, ...item }) => {
      const itemId = input.item[at];
      return itemId ? [{ ...item, id: itemId, threadId: itemId, goals: [], flagReason }] : [];
    }),
  };
}

/** Gives a protocol to a patient: the program and its first revision in one step. */
export async function giveProtocol(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(give, previous, form);
  if (result.ok)
    redirect(`/patients/${String(form.get('patientId'))}/programs?episode=${String(form.get('episodeId'))}`);
  return state;
}

type Found = Awaited<ReturnType<typeof searchPatients>>;

/** The patients whose name or birthday was typed, to choose who is given a protocol. Nobody for who may not prescribe. */
export async function findForProtocol(previous: Found, form: FormData): Promise<Found> {
  const viewer = await currentViewer();
  if (!viewer || !mayPrescribe(viewer.role)) return previous;
  const typed = form.get('text');
  const text = typeof typed === 'string' ? typed.trim().slice(0, 100) : '';
  return text === '' ? { asked: null, rows: [], more: false } : searchPatients(viewer, text);
}
