import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import type { Ids } from '../../../bin/screens/ids';
import { form } from './form';
import { type ActionPolicy, clinicalWrite, everyone } from './policy';

/** A whole program of one exercise, over a version that nobody has. */
function revision({ patientId, episodeId, programId }: Ids): Record<string, string> {
  const key = newId();
  const item = { thread: newId(), slug: 'seated-calf-raise', side: 'left', words: 'Soleus.' };
  const dose = { sets: '3', amount: '10', unit: 'reps', times: '1', schedule: 'week', days: '5' };
  const fields = Object.entries({ ...item, ...dose }).map(([name, value]) => [`${key}.${name}`, value]);
  const head = {
    id: newId(),
    patientId,
    episodeId,
    programId,
    version: '30000',
    reason: 'Eased.',
    item: key,
  };
  return { ...head, ...Object.fromEntries(fields) };
}

/** A whole protocol of one exercise, under an id that nobody has. */
function protocol(): Record<string, string> {
  const item = { slug: 'seated-calf-raise', side: 'affected', sets: '3', amount: '10', unit: 'reps' };
  const fields = Object.entries({ ...item, times: '1', schedule: 'week', days: '5' });
  const head = { id: newId(), version: '1', do: 'draft', name: 'Calf', for: 'Runners' };
  const phase = { phaseKey: 'p0', 'p0.phaseName': 'Build', item: 'i0-0' };
  return { ...head, ...phase, ...Object.fromEntries(fields.map(([name, value]) => [`i0-0.${name}`, value])) };
}

export const PROGRAM_ACTIONS: Record<string, ActionPolicy> = {
  'features/programs/builder/actions#saveProgram': {
    cells: clinicalWrite,
    args: (ids) => form(revision(ids), { ...untouched, draft: null, cards: [], found: null, newer: null }),
  },
  'features/programs/builder/actions#searchLibrary': {
    // The shared library is every clinic's.
    cells: { ...everyone('nothing'), owner: 'finds', therapist: 'finds', neighbour: 'finds' },
    args: () => [
      { text: 'soleus', finding: '', knee: '' },
      { side: 'left', equipment: null, findings: [] },
    ],
  },
  'features/programs/builder/actions#nameExercises': {
    cells: { ...everyone('nothing'), owner: 'finds', therapist: 'finds', neighbour: 'finds' },
    args: () => [['soleus stretch'], 'left'],
  },
  'features/programs/builder/preview/actions#previewProgram': {
    // It says in other words what the form holds, and reads nobody's record.
    cells: { ...everyone('nothing'), owner: 'finds', therapist: 'finds', neighbour: 'finds' },
    args: (ids) => form(revision(ids)).slice(1),
  },
  'features/programs/protocols/apply/actions#giveProtocol': {
    // A version that nobody has seen: a conflict, also for a patient that is not there.
    cells: { ...clinicalWrite, owner: 'conflict', therapist: 'conflict', neighbour: 'conflict' },
    args: ({ patientId, episodeId }) =>
      form({
        id: newId(),
        patientId,
        episodeId,
        programId: newId(),
        item: newId(),
        protocol: 'soleus-strain-four-phase',
        protocolVersion: '9999',
      }),
  },
  'features/programs/protocols/apply/actions#findForProtocol': {
    cells: { ...everyone('nothing'), owner: 'finds', therapist: 'finds', neighbour: 'finds nothing' },
    args: ({ fullName }) => form({ text: fullName }, { asked: null, rows: [], more: false }),
  },
  // A protocol that nobody has.
  'features/programs/protocols/own/actions#copyProtocol': {
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: () => form({ id: newId(), from: 'no-such-protocol' }),
  },
  'features/programs/protocols/own/actions#saveProtocol': {
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: () => form(protocol(), { ...untouched, draft: null, phases: null, cards: [] }),
  },
  'features/programs/protocols/own/actions#standProtocol': {
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: () => form({ id: newId(), version: '1', do: 'retire' }),
  },
  'features/programs/protocols/save/actions#saveAsProtocol': {
    // A program that nobody has.
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: ({ patientId }) => form({ id: newId(), patientId, programId: newId(), name: 'Calf' }),
  },
  'features/programs/actions#changeProgramStatus': {
    // A version that nobody has: a conflict, the same for a program that is not there.
    cells: { ...clinicalWrite, owner: 'conflict', therapist: 'conflict', neighbour: 'conflict' },
    args: ({ programId: id, patientId }) => form({ id, patientId, version: '30000', status: 'paused' }),
  },
  'features/programs/moves/actions#changePhase': {
    // A version that nobody has; for another clinic the program is not there.
    cells: { ...clinicalWrite, owner: 'conflict', therapist: 'conflict', neighbour: 'not-found' },
    args: ({ programId: id, patientId }) =>
      form({ id, patientId, version: '30000', revisionId: newId(), phase: '2' }),
  },
};
