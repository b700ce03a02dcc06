import {
  type Cells,
  chartPage,
  clinicalPage,
  everyone,
  ownerPage,
  ownPage,
  portalPage,
  registerPage,
  staffPage,
} from './policy';

const home: Cells = {
  nobody: 'to /sign-in',
  owner: 'to /caseload',
  therapist: 'to /caseload',
  'front-desk': 'to /patients',
  patient: 'to /portal',
  'other-patient': 'to /portal',
  neighbour: 'to /caseload',
};

/** Every page and route handler of the build, by its key. One that is missing here fails the matrix. */
export const PAGE_POLICY: Record<string, Cells> = {
  '/page': home,
  '/(public)/sign-in/page': { ...home, nobody: 'shows' },
  '/(public)/about/page': everyone('shows'),
  '/(public)/access/[token]/page': everyone('shows'),
  '/(public)/invitation/[token]/page': everyone('shows'),
  // There is a clinic already, so set-up does not exist.
  '/(public)/set-up/page': everyone('not found'),
  '/(clinic)/caseload/page': clinicalPage,
  '/(clinic)/clinic/page': { ...ownerPage, owner: 'to /clinic/team' },
  '/(clinic)/clinic/team/page': ownerPage,
  '/(clinic)/clinic/templates/page': clinicalPage,
  '/(clinic)/patients/page': staffPage,
  '/(clinic)/patients/new/page': staffPage,
  '/(clinic)/patients/[patientId]/page': chartPage,
  '/(clinic)/patients/[patientId]/diary/page': chartPage,
  '/(clinic)/patients/[patientId]/flags/page': chartPage,
  '/(clinic)/patients/[patientId]/flags/letter/page': chartPage,
  '/(clinic)/patients/[patientId]/measures/page': chartPage,
  '/(clinic)/patients/[patientId]/details/page': registerPage,
  '/(clinic)/patients/[patientId]/access/page': registerPage,
  '/(clinic)/patients/[patientId]/episodes/new/page': chartPage,
  '/(clinic)/patients/[patientId]/assessments/page': chartPage,
  '/(clinic)/patients/[patientId]/assessments/compare/page': chartPage,
  // There is a draft, which it opens.
  '/(clinic)/patients/[patientId]/assessments/new/page': {
    ...chartPage,
    owner: 'to /patients/:id/assessments/:id',
    therapist: 'to /patients/:id/assessments/:id',
  },
  '/(clinic)/patients/[patientId]/assessments/[assessmentId]/page': chartPage,
  '/(clinic)/patients/[patientId]/assessments/[assessmentId]/review/page': chartPage,
  '/(clinic)/patients/[patientId]/assessments/[assessmentId]/gait/page': chartPage,
  '/(clinic)/patients/[patientId]/assessments/[assessmentId]/stills/[stillId]/route': chartPage,
  '/(clinic)/patients/[patientId]/assessments/[assessmentId]/report/page': chartPage,
  '/(clinic)/patients/[patientId]/assessments/[assessmentId]/letter/page': chartPage,
  '/(clinic)/patients/[patientId]/programs/page': chartPage,
  '/(clinic)/patients/[patientId]/programs/new/page': chartPage,
  '/(clinic)/patients/[patientId]/programs/protocol/page': chartPage,
  '/(clinic)/patients/[patientId]/programs/[programId]/page': chartPage,
  '/(clinic)/patients/[patientId]/programs/[programId]/paper/page': chartPage,
  '/(clinic)/patients/[patientId]/programs/[programId]/print/page': chartPage,
  '/(clinic)/patients/[patientId]/programs/[programId]/print/pdf/route': chartPage,
  '/(clinic)/library/page': clinicalPage,
  '/(clinic)/library/[slug]/page': clinicalPage,
  '/(clinic)/library/new/page': clinicalPage,
  '/(clinic)/library/import/page': clinicalPage,
  '/(clinic)/library/export/route': clinicalPage,
  '/(clinic)/library/protocols/page': clinicalPage,
  '/(clinic)/library/protocols/[protocolKey]/page': clinicalPage,
  // The owner's own: a colleague may copy it, and another clinic has no such protocol.
  '/(clinic)/library/protocols/[protocolKey]/edit/page': ownerPage,
  // Takes posts only: tests/db/library-exchange.test.ts asks it.
  '/(clinic)/library/import/file/route': everyone('status 405'),
  // An exercise of the clinic's own: for another clinic there is none.
  '/(clinic)/library/[slug]/edit/page': chartPage,
  '/(clinic)/library/[slug]/media/[mediaId]/route': chartPage,
  // Takes posts only: tests/db/exercise-media.test.ts asks it.
  '/(clinic)/library/[slug]/media/route': everyone('status 405'),
  // A photo of an exercise that the patient's item does not show.
  '/(portal)/portal/items/[itemId]/media/[mediaId]/route': {
    ...everyone('not found'),
    nobody: 'to /sign-in',
  },
  '/(portal)/portal/page': portalPage,
  '/(portal)/portal/pain/page': portalPage,
  '/(portal)/portal/diary/page': portalPage,
  '/(portal)/portal/progress/page': portalPage,
  '/(portal)/portal/help/page': portalPage,
  // One patient's own: for another patient there is no such thing.
  '/(portal)/portal/items/[itemId]/page': ownPage,
  '/(portal)/portal/programs/[programId]/pdf/route': ownPage,
  '/(portal)/portal/diary/pain/[entryId]/page': ownPage,
  '/(portal)/portal/diary/sessions/[logId]/page': ownPage,
  // For development.
  '/design/page': everyone('not found'),
  '/design/portal/page': everyone('not found'),
  // Drawn from our own numbers and about nobody.
  '/figures/[look]/[slug]/route': everyone('shows'),
  '/api/health/route': everyone('shows'),
  '/api/ready/route': everyone('shows'),
  '/api/session/route': { ...everyone('shows'), nobody: 'not-signed-in' },
};
