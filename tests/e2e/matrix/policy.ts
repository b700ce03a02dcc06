import type { Ids } from '../../../bin/screens/ids';
import type { Answer } from './ask';
import type { Who } from './people';

/** What each person is answered. `does`: the work is done (or would be, but for a conflict). */
export type Cells = Record<Who, Answer>;

const cells = (
  nobody: Answer,
  [owner, therapist, frontDesk]: readonly [Answer, Answer, Answer],
  [patient, otherPatient]: readonly [Answer, Answer],
  neighbour: Answer,
): Cells => ({
  nobody,
  owner,
  therapist,
  'front-desk': frontDesk,
  patient,
  'other-patient': otherPatient,
  neighbour,
});

export const everyone = (answer: Answer): Cells =>
  cells(answer, [answer, answer, answer], [answer, answer], answer);

const [shows, gone, signIn] = ['shows', 'not found', 'to /sign-in'];
const [does, no] = ['does', 'not-permitted'];

/** Pages of a clinic as a whole: each person sees their own clinic's. */
export const clinicalPage = cells(signIn, [shows, shows, gone], [gone, gone], shows);
export const staffPage = cells(signIn, [shows, shows, shows], [gone, gone], shows);
export const ownerPage = cells(signIn, [shows, gone, gone], [gone, gone], gone);
/** Pages of one patient: another clinic's record is as if there were none. */
export const chartPage = { ...clinicalPage, neighbour: gone };
export const registerPage = { ...staffPage, neighbour: gone };
/** Each patient's own pages, the same address for all. */
export const portalPage = cells(signIn, [gone, gone, gone], [shows, shows], gone);

export const ownPage = { ...portalPage, 'other-patient': gone };

/** Writes into one patient's record. */
export const clinicalWrite = cells('not-signed-in', [does, does, no], [no, no], 'not-found');
export const staffWrite = { ...clinicalWrite, 'front-desk': does };
export const ownerWrite = cells('not-signed-in', [does, no, no], [no, no], no);
/** A patient's own diary: what belongs to somebody else's program or episode is not found. */
export const diaryWrite = cells('not-signed-in', [no, no, no], [does, 'not-found'], no);

/** What each person is answered by an action that is called with these arguments. */
export type ActionPolicy = { cells: Cells; args: (ids: Ids) => unknown[]; endsSession?: true };
