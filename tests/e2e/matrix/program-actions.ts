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
