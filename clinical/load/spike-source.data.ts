import type { Citation } from '../citation';

export const spikeSource: Citation = {
  authors: 'Frandsen et al.',
  year: 2025,
  title: 'How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study',
  journal: 'British Journal of Sports Medicine',
  doi: '10.1136/bjsports-2024-109380',
};

/** What the study can and cannot say. */
export const spikeEvidence =
  '5,205 runners, 588,071 sessions, distances from watches, injuries reported by the runners, 22% women. An association over a group: it does not say that this run caused this complaint.';
