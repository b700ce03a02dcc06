import type { Ids } from './ids';
import type { Role } from './people';

/** A page of the product: its key in the build, where it is, and for whom it is drawn. */
export type ShownPage = { route: string; name: string; path: (ids: Ids) => string; roles: readonly Role[] };

const STAFF: readonly Role[] = ['owner', 'therapist', 'front-desk'];
const CLINICAL: readonly Role[] = ['owner', 'therapist'];

/** A link that opens nothing: the neutral page, which is what most people who see it will see. */
const DEAD_LINK = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** An exercise that the demonstration clinic wrote itself. */
const OWN_EXERCISE = 'own-harbour-stairs-heel-drop';

/** A page below a patient's own address. */
function patientPage(name: string, below: string, roles: readonly Role[]): ShownPage {
  return {
    route: `/(clinic)/patients/[patientId]/${below ? `${below}/` : ''}page`,
    name,
    path: ({ patientId }) => `/patients/${patientId}${below ? `/${below}` : ''}`,
    roles,
  };
}

/** A page of a patient's own. */
function portalPage(name: string, below: string, path: (ids: Ids) => string): ShownPage {
  return {
    route: `/(portal)/portal${below}/page`,
    name,
    path: (ids) => `/portal${path(ids)}`,
    roles: ['patient'],
  };
}

/** An assessment's page, of a draft or of one that is signed. */
function assessmentPage(name: string, below: string, which: (ids: Ids) => string): ShownPage {
  return {
    route: `/(clinic)/patients/[patientId]/assessments/[assessmentId]${below}/page`,
    name,
    path: (ids) => `/patients/${ids.patientId}/assessments/${which(ids)}${below}`,
    roles: CLINICAL,
  };
}

/** Every route of the build. What is no page, or for nobody, has no roles and no picture. */
export const PAGES: readonly ShownPage[] = [
  { route: '/page', name: 'home', path: () => '/', roles: [] },
  { route: '/(public)/sign-in/page', name: 'sign-in', path: () => '/sign-in', roles: ['nobody'] },
  {
    route: '/(public)/access/[token]/page',
    name: 'access-link',
    path: () => `/access/${DEAD_LINK}`,
    roles: ['nobody'],
  },
  {
    route: '/(public)/invitation/[token]/page',
    name: 'invitation',
    path: () => `/invitation/${DEAD_LINK}`,
    roles: ['nobody'],
  },
  { route: '/(public)/about/page', name: 'about', path: () => '/about', roles: ['nobody'] },
  { route: '/(public)/set-up/page', name: 'set-up', path: () => '/set-up', roles: [] },
  { route: '/(clinic)/caseload/page', name: 'caseload', path: () => '/caseload', roles: CLINICAL },
  { route: '/(clinic)/clinic/page', name: 'clinic', path: () => '/clinic', roles: [] },
  { route: '/(clinic)/clinic/team/page', name: 'team', path: () => '/clinic/team', roles: ['owner'] },
  {
    route: '/(clinic)/clinic/templates/page',
    name: 'templates',
    path: () => '/clinic/templates',
    roles: CLINICAL,
  },
  { route: '/(clinic)/patients/page', name: 'patients', path: () => '/patients', roles: STAFF },
  { route: '/(clinic)/patients/new/page', name: 'register', path: () => '/patients/new', roles: STAFF },
  patientPage('chart', '', CLINICAL),
  patientPage('diary', 'diary', CLINICAL),
  patientPage('red-flags', 'flags', CLINICAL),
  patientPage('flag-letter', 'flags/letter', CLINICAL),
  patientPage('measures', 'measures', CLINICAL),
  patientPage('details', 'details', STAFF),
  patientPage('access', 'access', STAFF),
  patientPage('new-episode', 'episodes/new', CLINICAL),
  patientPage('assessments', 'assessments', CLINICAL),
  patientPage('compare', 'assessments/compare', CLINICAL),
  patientPage('new-assessment', 'assessments/new', []),
  patientPage('programs', 'programs', CLINICAL),
  patientPage('new-program', 'programs/new', CLINICAL),
  patientPage('use-protocol', 'programs/protocol', CLINICAL),
  {
    route: '/(clinic)/patients/[patientId]/programs/[programId]/page',
    name: 'revise-program',
    path: ({ patientId, programId }) => `/patients/${patientId}/programs/${programId}`,
    roles: CLINICAL,
  },
  {
    route: '/(clinic)/patients/[patientId]/programs/[programId]/paper/page',
    name: 'paper',
    path: ({ patientId, programId }) => `/patients/${patientId}/programs/${programId}/paper`,
    roles: CLINICAL,
  },
  {
    route: '/(clinic)/patients/[patientId]/programs/[programId]/print/page',
    name: 'print-program',
    path: ({ patientId, programId }) => `/patients/${patientId}/programs/${programId}/print`,
    roles: CLINICAL,
  },
  {
    route: '/(clinic)/patients/[patientId]/programs/[programId]/print/pdf/route',
    name: 'program-pdf',
    path: ({ patientId, programId }) => `/patients/${patientId}/programs/${programId}/print/pdf`,
    roles: [],
  },
  { route: '/(clinic)/library/page', name: 'library', path: () => '/library', roles: CLINICAL },
  {
    route: '/(clinic)/library/[slug]/page',
    name: 'exercise',
    path: () => '/library/bent-knee-standing-soleus-stretch',
    roles: CLINICAL,
  },
  {
    route: '/(clinic)/library/new/page',
    name: 'new-exercise',
    path: () => '/library/new?from=ankle-pumps',
    roles: CLINICAL,
  },
  {
    route: '/(clinic)/library/protocols/page',
    name: 'protocols',
    path: () => '/library/protocols',
    roles: CLINICAL,
  },
  {
    route: '/(clinic)/library/protocols/[protocolKey]/page',
    name: 'protocol',
    path: () => '/library/protocols/soleus-strain-four-phase',
    roles: CLINICAL,
  },
  {
    route: '/(clinic)/library/protocols/[protocolKey]/edit/page',
    name: 'edit-protocol',
    path: ({ protocolId }) => `/library/protocols/${protocolId}/edit`,
    roles: ['owner'],
  },
  {
    route: '/(clinic)/library/import/page',
    name: 'library-import',
    path: () => '/library/import',
    roles: CLINICAL,
  },
  {
    route: '/(clinic)/library/import/file/route',
    name: 'library-file',
    path: () => '/library/import/file',
    roles: [],
  },
  {
    route: '/(clinic)/library/export/route',
    name: 'library-export',
    path: () => '/library/export',
    roles: [],
  },
  {
    route: '/(clinic)/library/[slug]/edit/page',
    name: 'edit-exercise',
    path: () => `/library/${OWN_EXERCISE}/edit`,
    roles: CLINICAL,
  },
  {
    route: '/(clinic)/library/[slug]/media/route',
    name: 'exercise-upload',
    path: () => `/library/${OWN_EXERCISE}/media`,
    roles: [],
  },
  {
    route: '/(clinic)/library/[slug]/media/[mediaId]/route',
    name: 'exercise-photo',
    path: ({ mediumId }) => `/library/${OWN_EXERCISE}/media/${mediumId}`,
    roles: [],
  },
  {
    route: '/(portal)/portal/items/[itemId]/media/[mediaId]/route',
    name: 'portal-photo',
    path: ({ itemId, mediumId }) => `/portal/items/${itemId}/media/${mediumId}`,
    roles: [],
  },
  {
    route: '/(portal)/portal/programs/[programId]/pdf/route',
    name: 'portal-pdf',
    path: ({ programId }) => `/portal/programs/${programId}/pdf`,
    roles: [],
  },
  portalPage('portal', '', () => ''),
  portalPage('portal-item', '/items/[itemId]', ({ itemId }) => `/items/${itemId}`),
  portalPage('portal-pain', '/pain', () => '/pain'),
  portalPage('portal-diary', '/diary', () => '/diary'),
  portalPage('portal-entry', '/diary/pain/[entryId]', ({ entryId }) => `/diary/pain/${entryId}`),
  portalPage('portal-session', '/diary/sessions/[logId]', ({ logId }) => `/diary/sessions/${logId}`),
  portalPage('portal-progress', '/progress', () => '/progress'),
  portalPage('portal-help', '/help', () => '/help'),
  assessmentPage('assessment-draft', '', ({ draftId }) => draftId),
  assessmentPage('assessment-review', '/review', ({ draftId }) => draftId),
  assessmentPage('gait-measure', '/gait', ({ draftId }) => draftId),
  {
    route: '/(clinic)/patients/[patientId]/assessments/[assessmentId]/stills/[stillId]/route',
    name: 'still',
    path: ({ patientId, stillOf, stillId }) =>
      `/patients/${patientId}/assessments/${stillOf}/stills/${stillId}`,
    roles: [],
  },
  assessmentPage('assessment-signed', '', ({ assessmentId }) => assessmentId),
  assessmentPage('assessment-report', '/report', ({ assessmentId }) => assessmentId),
  assessmentPage('assessment-letter', '/letter', ({ assessmentId }) => assessmentId),
  { route: '/design/page', name: 'design', path: () => '/design', roles: [] },
  { route: '/design/portal/page', name: 'design-portal', path: () => '/design/portal', roles: [] },
  {
    route: '/figures/[look]/[slug]/route',
    name: 'exercise-still',
    path: () => '/figures/small-right/seated-calf-raise',
    roles: [],
  },
  { route: '/api/health/route', name: 'health', path: () => '/api/health', roles: [] },
  { route: '/api/ready/route', name: 'ready', path: () => '/api/ready', roles: [] },
  { route: '/api/session/route', name: 'session', path: () => '/api/session', roles: [] },
];
