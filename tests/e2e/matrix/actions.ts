import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import type { Ids } from '../../../bin/screens/ids';
import { type Cells, clinicalWrite, diaryWrite, everyone } from './policy';

type ActionPolicy = { cells: Cells; args: (ids: Ids) => unknown[]; endsSession?: true };

/** A form as the page sends it, with the state that came before it. */
const form = (fields: Record<string, string>, state: object = untouched) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return [state, data];
};

const signedOut = { ...everyone('to /sign-in') };

/** Every server action of the build, by its file and name. One that is missing here fails the matrix. */
export const ACTION_POLICY: Record<string, ActionPolicy> = {
  'features/session/sign-in/actions#signIn': {
    cells: everyone('not-permitted'),
    args: () => form({ email: 'nobody@example.com', password: 'not the password of anyone' }),
  },
  'features/session/sign-in/actions#signInAsDemo': {
    cells: signedOut,
    args: () => form({ membershipId: newId() }).slice(1),
  },
  'features/session/sign-in/actions#signOut': { cells: signedOut, args: () => [], endsSession: true },
  'features/session/links/actions#acceptInvitation': {
    cells: everyone('not-found'),
    args: () => form({ token: 'x', password: 'walks slowly by the harbour' }),
  },
  'features/session/links/actions#openAccess': {
    cells: everyone('not-found'),
    args: () => form({ token: 'x', password: 'walks slowly by the harbour' }),
  },
  'features/session/set-up/actions#setUp': { cells: everyone('not-found'), args: () => form({ code: 'x' }) },
  'features/assessments/actions#startAssessment': {
    cells: clinicalWrite,
    args: ({ patientId, episodeId }) => form({ patientId, episodeId, id: newId() }),
  },
  'features/diary/actions#logPain': {
    cells: diaryWrite,
    args: ({ episodeId }) => form({ id: newId(), episodeId, score: '3' }),
  },
};
