import { untouched } from '@/lib/form-state';
import { newId } from '@/lib/id';
import { form } from './form';
import { LIBRARY_ACTIONS } from './library-actions';
import { type ActionPolicy, clinicalWrite, diaryWrite, everyone, ownerWrite, staffWrite } from './policy';
import { PROGRAM_ACTIONS } from './program-actions';

/** A day of the demo's program, and past in every time zone. */
const LATELY = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);

const signedOut = everyone('to /sign-in');

const person = (leadId: string) => ({ fullName: 'Mat Rix', bornOn: '1901-02-03', locale: 'en', leadId });

/** A pelvis on a picture: the left hangs by 7°, right stance, from behind. */
const MEASURED = {
  measure: 'pelvic-obliquity',
  view: 'behind',
  stance: 'right',
  mirrored: false,
  widthPx: 540,
  heightPx: 698,
  points: [
    { name: 'left-pelvis', across: 0.4024, down: 0.4328 },
    { name: 'right-pelvis', across: 0.5894, down: 0.415 },
  ],
  reference: null,
  others: [],
};

/** Every server action of the build, by its file and name. One that is missing here fails the matrix. */
export const ACTION_POLICY: Record<string, ActionPolicy> = {
  'features/session/sign-in/actions#signIn': {
    cells: everyone('not-permitted'),
    args: () => form({ email: `${newId()}@example.com`, password: 'not the password of anyone' }),
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
  'features/session/set-up/actions#setUp': {
    cells: everyone('not-found'),
    args: () => form({ setUpCode: 'x' }),
  },
  'features/session/sign-in/actions#switchClinic': {
    // Into a clinic where they do not work: they stay where they are.
    cells: { ...everyone('does'), nobody: 'to /sign-in' },
    args: ({ strangerId }) => form({ membershipId: strangerId }).slice(1),
  },
  'features/clinic/actions#inviteColleague': {
    cells: ownerWrite,
    args: () =>
      form({ id: newId(), displayName: 'Sam Hand', email: `${newId()}@example.com`, role: 'therapist' }),
  },
  // Somebody of another clinic: for its own owner too, nobody.
  'features/clinic/actions#changeRole': {
    cells: { ...ownerWrite, owner: 'not-found' },
    args: ({ strangerId }) => form({ membershipId: strangerId, role: 'owner' }),
  },
  'features/clinic/actions#endColleague': {
    cells: { ...ownerWrite, owner: 'not-found' },
    args: ({ strangerId }) => form({ membershipId: strangerId }),
  },
  'features/clinic/actions#withdrawInvite': {
    cells: { ...ownerWrite, owner: 'not-found' },
    args: () => form({ invitationId: newId() }),
  },
  'features/patients/actions#registerPatient': {
    // The lead is none of the neighbour's colleagues.
    cells: { ...staffWrite, neighbour: 'invalid' },
    args: ({ leadId }) => form({ ...person(leadId), id: newId(), someoneElse: 'yes' }),
  },
  'features/patients/actions#editDetails': {
    cells: staffWrite,
    args: ({ leadId, patientId }) => form({ ...person(leadId), id: patientId, version: '30000' }),
  },
  'features/patients/actions#addEpisodeTo': {
    cells: clinicalWrite,
    args: ({ patientId }) =>
      form({ id: newId(), patientId, complaint: 'Calf, stiff', side: 'left', startedOn: '2026-01-05' }),
  },
  'features/patients/actions#changeAccess': {
    cells: staffWrite,
    args: ({ patientId }) => form({ id: newId(), patientId }),
  },
  'features/patients/actions#findPatients': {
    cells: {
      ...everyone('nothing'),
      owner: 'finds',
      therapist: 'finds',
      'front-desk': 'finds',
      neighbour: 'finds nothing',
    },
    args: ({ fullName }) => form({ find: fullName }, { asked: null, rows: [], more: false }),
  },
  'features/assessments/actions#startAssessment': {
    cells: clinicalWrite,
    args: ({ patientId, episodeId }) => form({ patientId, episodeId, id: newId() }),
  },
  // An assessment that is signed: a conflict for those who may write.
  'features/assessments/actions#saveDraft': {
    cells: clinicalWrite,
    args: ({ patientId, assessmentId: id }) =>
      form(
        { patientId, id, version: '1', examinedOn: '2026-01-05' },
        { ...untouched, version: 1, savedAt: null },
      ),
  },
  'features/assessments/actions#signDraft': {
    cells: clinicalWrite,
    args: ({ patientId, assessmentId: id }) => form({ patientId, id, version: '1' }),
  },
  'features/assessments/actions#addToSigned': {
    cells: clinicalWrite,
    args: ({ patientId, assessmentId }) =>
      form({ patientId, assessmentId, id: newId(), text: 'Asked again.' }),
  },
  'features/assessments/templates/actions#saveTemplate': {
    cells: { ...clinicalWrite, neighbour: 'does' },
    args: () =>
      form({
        id: newId(),
        version: '0',
        name: `Calf ${newId()}`,
        'line.0.place': '1',
        'line.0.test': 'thomp',
      }),
  },
  // One that nobody has: not found for those who may retire one.
  'features/assessments/templates/actions#retireTemplate': {
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: () => form({ id: newId(), version: '1' }),
  },
  'features/review/flags/actions#raiseByHand': {
    // On nobody's chart: the pages that others look at meanwhile stay without a flag.
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: () => form({ patientId: newId(), flag: 'low-energy-suspected', side: 'none' }),
  },
  // A flag that nobody has: not found for those who may resolve one.
  'features/review/flags/actions#resolveByReason': {
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: ({ patientId }) =>
      form({ patientId, id: newId(), version: '1', way: 'mistake', note: 'Pressed by mistake.' }),
  },
  'features/outcomes/actions#assignToEpisode': {
    // A measure that is none: the same answer for all who may, and nothing of the demo changes.
    cells: { ...clinicalWrite, owner: 'invalid', therapist: 'invalid' },
    args: ({ patientId, episodeId }) =>
      form({
        patientId,
        episodeId,
        id: newId(),
        measure: 'none-of-these',
        side: '',
        firstDueOn: '2099-01-05',
      }),
  },
  // An assignment that nobody has: not found, the same as another clinic's.
  'features/outcomes/actions#endMeasure': {
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: ({ patientId }) => form({ patientId, assignmentId: newId() }),
  },
  'features/outcomes/actions#closeGoal': {
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: ({ patientId }) => form({ patientId, goalId: newId() }),
  },
  'features/outcomes/actions#recordAnswer': {
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: ({ patientId }) =>
      form(
        {
          patientId,
          assignmentId: newId(),
          id: newId(),
          answeredOn: '2026-01-05',
          source: 'clinic',
          score: '3',
        },
        { ...untouched, said: null },
      ),
  },
  'features/outcomes/corrections/actions#correctAnswer': {
    cells: { ...clinicalWrite, owner: 'not-found', therapist: 'not-found' },
    args: ({ patientId }) =>
      form({
        patientId,
        assignmentId: newId(),
        id: newId(),
        answer: newId(),
        way: 'withdraw',
        because: 'Twice.',
      }),
  },
  // Into an assessment that is signed: a conflict for those who may write.
  'features/assessments/gait-measure/actions#keepMeasure': {
    cells: clinicalWrite,
    args: ({ patientId, assessmentId }) =>
      form({
        patientId,
        assessmentId,
        stillId: newId(),
        item: 'pelvic-drop',
        phase: 'midstance',
        activity: 'running',
        measured: JSON.stringify(MEASURED),
      }),
  },
  'features/assessments/gait-measure/actions#keepCadence': {
    cells: clinicalWrite,
    args: ({ patientId, assessmentId }) => form({ patientId, assessmentId, activity: 'running', spm: '170' }),
  },
  'features/assessments/gait-measure/actions#removeKeptStill': {
    cells: clinicalWrite,
    args: ({ patientId, stillOf, stillId }) => form({ patientId, assessmentId: stillOf, stillId }),
  },
  ...LIBRARY_ACTIONS,
  ...PROGRAM_ACTIONS,
  'features/diary/actions#logPain': {
    cells: diaryWrite,
    args: ({ episodeId }) => form({ id: newId(), episodeId, score: '3' }),
  },
  'features/diary/actions#correctPain': {
    cells: diaryWrite,
    args: ({ entryId }) => form({ id: newId(), correctsId: entryId, score: '4' }),
  },
  'features/diary/actions#logExerciseSession': {
    cells: diaryWrite,
    args: ({ itemId }) => form({ id: newId(), itemId, slot: '1', outcome: 'done' }),
  },
  // A sheet on which nothing is written changes nothing.
  'features/diary/paper/actions#keySheet': {
    cells: clinicalWrite,
    args: ({ patientId, programId }) =>
      form({ patientId, programId, from: LATELY }, { ...untouched, said: null }),
  },
  'features/diary/actions#correctExerciseSession': {
    cells: diaryWrite,
    args: ({ logId }) => form({ id: newId(), correctsId: logId, outcome: 'part' }),
  },
  'features/review/caseload/actions#findInCaseload': {
    // Each in their own caseload, and the patient is the therapist's.
    cells: {
      ...everyone('not-signed-in'),
      owner: 'finds nothing',
      therapist: 'finds',
      neighbour: 'finds nothing',
    },
    args: ({ fullName }) => form({ find: fullName }),
  },
};
