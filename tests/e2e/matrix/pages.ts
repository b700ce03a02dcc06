import { type Cells, everyone } from './policy';

/** Every page and route handler of the build, by its key. One that is missing here fails the matrix. */
export const PAGE_POLICY: Record<string, Cells> = {
  '/page': {
    nobody: 'to /sign-in',
    owner: 'to /caseload',
    therapist: 'to /caseload',
    'front-desk': 'to /patients',
    patient: 'to /portal',
    'other-patient': 'to /portal',
    neighbour: 'to /caseload',
  },
  '/(public)/sign-in/page': everyone('shows'),
  '/(public)/access/[token]/page': everyone('shows'),
  '/(public)/invitation/[token]/page': everyone('shows'),
  // There is a clinic already, so set-up does not exist.
  '/(public)/set-up/page': everyone('not found'),
  // For development.
  '/design/page': everyone('not found'),
  '/design/portal/page': everyone('not found'),
  '/api/health/route': everyone('shows'),
  '/api/ready/route': everyone('shows'),
  '/api/session/route': { ...everyone('shows'), nobody: 'not-signed-in' },
};
