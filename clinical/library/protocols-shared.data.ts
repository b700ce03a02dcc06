import { flagFindings } from '../battery/flag-findings.data';
import type { Criterion, ProtocolSource, RunRules, RunStage } from './protocol';

/** Before anything starts: every red flag, not only those that stop this protocol. */
export const noOpenFlag: Criterion = {
  words: 'No open red flag.',
  machine: { source: 'flags', operator: 'none-open', value: [...flagFindings] },
  basis: 'safety',
};

/** What a question to the diary needs before it has an answer. */
export const LOGGED = 'logged on at least 60 % of days; missing is not zero';

export const noRunningYet: RunRules = {
  allowed: false,
  reason: 'Criteria for running not met in this phase.',
};

export const steadyRunRules = [
  'Not on days in a row.',
  'Never raise distance and speed in the same week.',
] as const;

export const usualRunRules = [
  ...steadyRunRules,
  'Run before strength on the same day.',
  'Pain above the ceiling, or worse next morning: repeat the stage before; twice running: see the therapist.',
] as const;

export const walkRunStages: readonly RunStage[] = [
  {
    stage: 1,
    walkMinutes: 4,
    runMinutes: 1,
    repeats: { min: 3, max: 6 },
    sessionsBeforeNext: { min: 2, max: 3 },
  },
  {
    stage: 2,
    walkMinutes: 3,
    runMinutes: 2,
    repeats: { min: 3, max: 6 },
    sessionsBeforeNext: { min: 2, max: 3 },
  },
  {
    stage: 3,
    walkMinutes: 2,
    runMinutes: 3,
    repeats: { min: 3, max: 6 },
    sessionsBeforeNext: { min: 2, max: 3 },
  },
  {
    stage: 4,
    walkMinutes: 1,
    runMinutes: 4,
    repeats: { min: 3, max: 6 },
    sessionsBeforeNext: { min: 2, max: 3 },
  },
  {
    stage: 5,
    walkMinutes: 0,
    runMinutes: 5,
    repeats: { min: 3, max: 6 },
    sessionsBeforeNext: { min: 2, max: 3 },
  },
];

/** As tolerated, with the limits of this product; a phase may change single parts. */
export const running = {
  allowed: true as const,
  painCeilingDuring: 3,
  painCeilingNextMorning: { kind: 'relative' as const, value: 0 },
  rules: usualRunRules,
  spike: { percent: 110, basis: 'read (Frandsen 2025)' },
  stages: [],
  stageBasis: 'secondary (practice page)',
  feedback: null,
};

export const green2022: ProtocolSource = {
  authors: 'Green, McClelland, Semciw, Schache, McCall, Pizzari',
  title:
    'The Assessment, Management and Prevention of Calf Muscle Strain Injuries: A Qualitative Study of the Practices and Perspectives of 20 Expert Sports Clinicians',
  year: 2022,
  doi: '10.1186/s40798-021-00364-0',
  certainty: 'read',
};

export const green2020: ProtocolSource = {
  authors: 'Green et al.',
  title:
    'Calf muscle strain injuries in elite Australian Football players: A descriptive epidemiological evaluation',
  year: 2020,
  doi: '10.1111/sms.13552',
  certainty: 'read',
};

export const beyer2015: ProtocolSource = {
  authors: 'Beyer, Kongsgaard, Hougs Kjær, Øhlenschlæger, Kjær, Magnusson',
  title:
    'Heavy Slow Resistance Versus Eccentric Training as Treatment for Achilles Tendinopathy: A Randomized Controlled Trial',
  year: 2015,
  doi: '10.1177/0363546515584760',
  certainty: 'secondary',
};

export const barramuno2024: ProtocolSource = {
  authors: 'Barramuño-Medina et al.',
  title:
    'Acute effects of the short-foot exercise in runners with medial tibial stress syndrome: a quasi-experimental study',
  year: 2024,
  doi: '10.1016/j.ptsp.2024.09.001',
  certainty: 'read',
};

export const frandsen2025: ProtocolSource = {
  authors: 'Schuster Brandt Frandsen et al.',
  title: 'How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study',
  year: 2025,
  doi: '10.1136/bjsports-2024-109380',
  certainty: 'read',
};

export const healthHp: ProtocolSource = {
  authors: 'Health & High Performance',
  title: 'Calf strain: when can you return to running?',
  year: null,
  url: 'https://www.healthhp.com.au/post/calf-strain-when-can-you-return-to-running',
  certainty: 'secondary',
};

export const dubois2020: ProtocolSource = {
  authors: 'Dubois, Esculier',
  title: 'Soft-tissue injuries simply need PEACE and LOVE',
  year: 2020,
  doi: '10.1136/bjsports-2019-101253',
  certainty: 'read',
};

export const hickey2020: ProtocolSource = {
  authors: 'Hickey et al.',
  title:
    'Pain-Free Versus Pain-Threshold Rehabilitation Following Acute Hamstring Strain Injury: A Randomized Controlled Trial',
  year: 2020,
  doi: '10.2519/jospt.2019.8895',
  certainty: 'read',
};

export const bramah2021: ProtocolSource = {
  authors: 'Bramah et al.',
  title: 'Kinematic Characteristics of Male Runners With a History of Recurrent Calf Muscle Strain Injury',
  year: 2021,
  doi: '10.26603/001c.22971',
  certainty: 'read',
};

export const barton2016: ProtocolSource = {
  authors: 'Barton et al.',
  title:
    'Running retraining to treat lower limb injuries: a mixed-methods study of current evidence synthesised with expert opinion',
  year: 2016,
  doi: '10.1136/bjsports-2015-095278',
  certainty: 'read',
};

export const moen2012: ProtocolSource = {
  authors: 'Moen, Holtslag, Bakker, Barten, Weir, Tol, Backx',
  title: 'The treatment of medial tibial stress syndrome in athletes; a randomized clinical trial',
  year: 2012,
  doi: '10.1186/1758-2555-4-12',
  certainty: 'read',
};

export const winters2018: ProtocolSource = {
  authors: 'Winters et al.',
  title: 'Medial tibial stress syndrome can be diagnosed reliably using history and physical examination',
  year: 2018,
  doi: '10.1136/bjsports-2016-097037',
  certainty: 'read',
};

export const milgrom2021: ProtocolSource = {
  authors: 'Milgrom et al.',
  title: 'Medial tibial stress fracture diagnosis and treatment guidelines',
  year: 2021,
  url: 'https://anatomy-physiotherapy.com/musculoskeletal/diagnosis-and-treatment-of-medial-tibial-stress-fractures',
  certainty: 'secondary',
};

export const silbernagel2007: ProtocolSource = {
  authors: 'Silbernagel et al.',
  title:
    'Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy: a randomized controlled study',
  year: 2007,
  doi: '10.1177/0363546506298279',
  certainty: 'read',
};

export const alfredson1998: ProtocolSource = {
  authors: 'Alfredson, Pietilä, Jonsson, Lorentzon',
  title: 'Heavy-load eccentric calf muscle training for the treatment of chronic Achilles tendinosis',
  year: 1998,
  url: 'https://scribd.com/doc/228501806/Alfredson-Heel-Drop-Protocol',
  certainty: 'secondary',
};

export const stevens2014: ProtocolSource = {
  authors: 'Stevens, Tan',
  title:
    'Effectiveness of the Alfredson protocol compared with a lower repetition-volume protocol for midportion Achilles tendinopathy: a randomized controlled trial',
  year: 2014,
  url: 'https://gpnotebook.com/en-GB/pages/musculoskeletal-medicine/eccentric-exercises-in-achilles-tendinopathy',
  certainty: 'secondary',
};

export const willy2012: ProtocolSource = {
  authors: 'Willy, Scholz, Davis',
  title: 'Mirror gait retraining for the treatment of patellofemoral pain in female runners',
  year: 2012,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3501612',
  certainty: 'read',
};

export const bramah2019: ProtocolSource = {
  authors: 'Bramah et al.',
  title:
    'A 10% Increase in Step Rate Improves Running Kinematics and Clinical Outcomes in Runners With Patellofemoral Pain at 4 Weeks and 3 Months',
  year: 2019,
  url: 'http://usir.salford.ac.uk/id/eprint/52532/',
  certainty: 'read',
};

export const bramah2018: ProtocolSource = {
  authors: 'Bramah, Preece, Gill, Herrington',
  title: 'Is There a Pathological Gait Associated With Common Soft Tissue Running Injuries?',
  year: 2018,
  doi: '10.1177/0363546518793657',
  certainty: 'read',
};

export const pmc7083994: ProtocolSource = {
  authors: null,
  title: null,
  year: null,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7083994',
  certainty: 'read',
};

export const rathleff2014: ProtocolSource = {
  authors: 'Rathleff et al.',
  title:
    'High-load strength training improves outcome in patients with plantar fasciitis: a randomized controlled trial with 12-month follow-up',
  year: 2014,
  url: 'https://www.aptei.ca/library-article/new-exercise-for-plantar-fasciitis/',
  certainty: 'secondary',
};

export const deGarceau2003: ProtocolSource = {
  authors: 'De Garceau, Dean, Requejo, Thordarson',
  title: 'The association between diagnosis of plantar fasciitis and Windlass test results',
  year: 2003,
  doi: '10.1177/107110070302400309',
  certainty: 'secondary',
};

export const taddei2020: ProtocolSource = {
  authors: 'Taddei et al.',
  title:
    'Foot Core Training to Prevent Running-Related Injuries: A Survival Analysis of a Single-Blind, Randomized Controlled Trial',
  year: 2020,
  url: 'https://lermagazine.com/issues/february/foot-core-training-to-prevent-running-related-injuries-a-survival-analysis-of-a-single-blind-randomized-controlled-trial',
  certainty: 'secondary',
};
