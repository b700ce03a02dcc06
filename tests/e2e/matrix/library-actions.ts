import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { typedExercise } from '../../support/own-exercises';
import { form } from './form';
import { type ActionPolicy, clinicalWrite, everyone } from './policy';

/** The actions of the exercise library. */
export const LIBRARY_ACTIONS: Record<string, ActionPolicy> = {
  // The shared library is every clinic's, so a neighbour marks what is theirs as well.
  'features/library/actions#markFavourite': {
    cells: { ...clinicalWrite, neighbour: 'does' },
    args: () => form({ slug: 'ankle-pumps', marked: 'no' }),
  },
  // Exercises that nobody has.
  'features/library/own/actions#saveExercise': {
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: () => form({ ...typedExercise(), id: newId(), version: '9' }, { ...untouched, newer: null }),
  },
  'features/library/own/actions#retireExercise': {
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: () => form({ slug: 'own-no-such-exercise', retired: 'yes' }),
  },
  'features/library/own/actions#mergeExercise': {
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: () => form({ slug: 'own-no-such-exercise', into: 'Ankle pumps' }),
  },
  'features/library/media/actions#takeOutMedium': {
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: () => form({ slug: 'own-no-such-exercise', id: newId() }),
  },
  // Asked by the address that takes its file, which answers for it: a form without a file.
  'features/library/media/actions#keepMedium': {
    cells: { ...everyone('status 422'), nobody: 'not-signed-in' },
    args: () => ['own-no-such-exercise', new FormData()],
  },
  'features/library/exchange/actions#importLibrary': {
    cells: { ...everyone('status 422'), nobody: 'not-signed-in' },
    args: () => [new FormData()],
  },
};
