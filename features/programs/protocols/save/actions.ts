'use server';

import { redirect } from 'next/navigation';
import { findPatient, listEpisodes } from '@/db/queries/patients';
import { listItems, listPrograms, listReasons, listRevisions } from '@/db/queries/programs';
import { addOwnProtocol } from '@/db/queries/protocols';
import type { ScopedTx } from '@/db/scope';
import { readLibrary } from '@/features/library/loaders';
import { answerForm, writeAction } from '@/features/session/action';
import type { FormState } from '@/lib/form-state';
import { Refused } from '@/lib/result';
import { mayPrescribe } from '../../policy';
import { readProtocols } from '../loaders';
import { rungWork, storedProtocol } from '../schema';
import { type GivenProgram, knownFrom, namesPatient, protocolOf } from './format';
import { saveAsInput } from './schema';

const saveAs = writeAction({
  verb: 'protocol.from-program',
  input: saveAsInput,
  patientOf: (input) => input.patientId,
  permits: (viewer) => mayPrescribe(viewer.role),
  objectOf: (input) => input.id,
  perform: async (tx, { id, patientId, programId, name }, viewer) => {
    const patient = await findPatient(tx, patientId);
    const given = await programOf(tx, patientId, programId);
    if (!patient || !given) throw new Refused('not-found');
    if (namesPatient(name, patient.fullName))
      throw new Refused('invalid', { name: ['A protocol carries no patient’s name.'] });
    const all = await readProtocols(tx, viewer);
    const library = await readLibrary(tx);
    const base = all.find((one) => one.key === given.began)?.protocol ?? null;
    const known = knownFrom(
      all.filter((one) => one.published > 0).map((one) => one.protocol),
      library.all.map((one) => one.defaultDose.note),
    );
    const { protocol, leftOut } = protocolOf(given.program, name, base, known);
    if (all.some((one) => one.own?.id === id && one.own.authored)) return { id, leftOut };
    if (!(await addOwnProtocol(tx, { id, draft: storedProtocol.parse(protocol) })))
      throw new Refused('conflict');
    return { id, leftOut };
  },
});

/** The newest revision of a program, with the protocol that it began with; null for one that is not there. */
async function programOf(
  tx: ScopedTx,
  patientId: string,
  programId: string,
): Promise<{ program: GivenProgram; began: string | null } | null> {
  const program = (await listPrograms(tx, patientId)).find((one) => one.id === programId);
  const episode = (await listEpisodes(tx, patientId)).find((one) => one.id === program?.episodeId);
  const latest = (await listRevisions(tx, patientId)).find((one) => one.programId === programId);
  if (!program || !episode || !latest) return null;
  const items = await listItems(tx, patientId, [latest.id]);
  const reasons = await listReasons(
    tx,
    patientId,
    items.map((item) => item.id),
  );
  const rung = (stored: (typeof items)[number]['easier']) =>
    stored && { slug: stored.slug, dose: rungWork.parse(stored.dose) };
  return {
    began: program.protocol?.key ?? null,
    program: {
      episodeSide: episode.side,
      phases: latest.phases,
      endsWhen: latest.endsWhen,
      items: items.map((item) => {
        const why = reasons.filter((one) => one.itemId === item.id);
        return {
          slug: item.slug,
          phase: item.phase,
          superset: item.superset,
          dose: item.dose,
          easier: rung(item.easier),
          harder: rung(item.harder),
          because: [...new Set(why.flatMap((one) => one.findingCode ?? []))],
          otherReasons: why.filter((one) => one.findingCode === null).length,
        };
      }),
    },
  };
}

/** Makes a draft of a protocol from a patient's program, with nothing of the patient in it. */
export async function saveAsProtocol(previous: FormState, form: FormData): Promise<FormState> {
  const { state, result } = await answerForm(saveAs, previous, form);
  if (result.ok) redirect(`/library/protocols/${result.value.id}/edit?left=${result.value.leftOut}`);
  return state;
}
