import type { Certainty, Citation } from '../citation';
import type { FindingCode } from './findings.data';

/** How strong the evidence behind a factor is, weakest last. */
export const factorEvidence = {
  trial: 'one randomised trial, of prevention',
  cohort: 'runners followed forward',
  'looking-back': 'seen in injured runners, looking back; a cause is not shown',
  'at-once': 'an immediate effect in a small study',
  none: 'clinical reasoning; no source read',
} as const;
export type FactorEvidence = keyof typeof factorEvidence;

export type FactorCode =
  | 'pelvic-drop-gluteus-medius'
  | 'anterior-tilt-gluteus-maximus'
  | 'overstride'
  | 'intrinsic-foot'
  | 'overworked-soleus'
  | 'load'
  | 'earlier-strain'
  | 'age'
  | 'speed-hills'
  | 'terrain'
  | 'shoes'
  | 'running-style'
  | 'hamstrings'
  | 'sitting';

/** Something that may contribute to calf pain. Always possible, never a cause. */
export interface ContributingFactor {
  code: FactorCode;
  name: string;
  /** Findings of which any one puts it on the list. */
  seenAs: readonly FindingCode[];
  /** What it is possibly linked with; null for load, ground and shoes. */
  linkedWith: string | null;
  /** What the sources say, and what they do not. */
  says: string;
  evidence: FactorEvidence;
  sources: readonly { citation: Citation; certainty: Certainty }[];
  /** Battery tests that look at the link. */
  asks: readonly string[];
}

const bramah2018: Citation = {
  authors: 'Bramah et al.',
  year: 2018,
  journal: 'Am J Sports Med 46(12):3023',
  doi: '10.1177/0363546518793657',
};
const bramah2019: Citation = {
  authors: 'Bramah et al.',
  year: 2019,
  journal: 'Am J Sports Med 47(14):3406–3413',
};
const bramah2021: Citation = { authors: 'Bramah et al.', year: 2021, doi: '10.26603/001c.22971' };
const strengthAlone: Citation = {
  authors: null,
  year: null,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7083994',
};

export const contributingFactors: readonly ContributingFactor[] = [
  {
    code: 'pelvic-drop-gluteus-medius',
    name: 'Pelvic drop',
    seenAs: ['pelvic-drop', 'weak-glute-med'],
    linkedWith: 'gluteus medius of the stance leg',
    says: 'Each degree more went with 80% higher odds of being in the injured group; men with repeat calf strain dropped 2.1° more. Strength work alone did not change running form.',
    evidence: 'looking-back',
    sources: [
      { citation: bramah2018, certainty: 'read' },
      { citation: bramah2021, certainty: 'read' },
      { citation: strengthAlone, certainty: 'read' },
    ],
    asks: ['hip-abduction-hhd', 'hip-abduction-mmt', 'side-plank-hold'],
  },
  {
    code: 'anterior-tilt-gluteus-maximus',
    name: 'Forward pelvic tilt',
    seenAs: ['anterior-pelvic-tilt', 'weak-glute-max'],
    linkedWith: 'gluteus maximus',
    says: 'Men with repeat calf strain tilted 3.1° more at mid-stance. A chain from a weak buttock to an overloaded calf is a hypothesis that this study did not show.',
    evidence: 'looking-back',
    sources: [{ citation: bramah2021, certainty: 'read' }],
    asks: ['hip-extension-hhd', 'hip-extension-mmt', 'single-leg-bridge-count'],
  },
  {
    code: 'overstride',
    name: 'Overstride',
    seenAs: ['overstride', 'low-cadence'],
    linkedWith: null,
    says: 'The heel landed 15.8 cm ahead in men with repeat calf strain, 13.3 cm in controls; step rate did not differ. Where the foot lands goes with braking force.',
    evidence: 'looking-back',
    sources: [
      { citation: bramah2021, certainty: 'read' },
      {
        citation: { authors: 'Lieberman et al.', year: 2015, doi: '10.1242/jeb.125500' },
        certainty: 'read',
      },
      { citation: bramah2019, certainty: 'read' },
    ],
    asks: ['run-overstride', 'run-cadence'],
  },
  {
    code: 'intrinsic-foot',
    name: 'Small foot muscles',
    seenAs: ['weak-intrinsic-foot'],
    linkedWith: 'small muscles of the foot',
    says: 'Runners who did not train the foot were injured 2.42 times as often over a year. One short-foot session lowered the soleus’ peak activity for the moment.',
    evidence: 'trial',
    sources: [
      {
        citation: { authors: 'Taddei, Matias, Duarte, Sacco', year: 2020, doi: '10.1177/0363546520969205' },
        certainty: 'read',
      },
      {
        citation: { authors: 'Barramuño-Medina et al.', year: 2024, doi: '10.1016/j.ptsp.2024.09.001' },
        certainty: 'read',
      },
    ],
    asks: ['short-foot-control', 'first-ray-hallux-resist'],
  },
  {
    code: 'overworked-soleus',
    name: 'Overworked soleus',
    seenAs: ['overactive-soleus'],
    linkedWith: 'small muscles of the foot',
    says: 'One short-foot session lowered the soleus’ peak activity for the moment; nothing longer was measured.',
    evidence: 'at-once',
    sources: [
      {
        citation: { authors: 'Barramuño-Medina et al.', year: 2024, doi: '10.1016/j.ptsp.2024.09.001' },
        certainty: 'read',
      },
    ],
    asks: ['short-foot-control'],
  },
  {
    code: 'load',
    name: 'Too much too soon',
    seenAs: ['load-error-volume'],
    linkedWith: null,
    says: 'A run more than 10% longer than the longest of the last 30 days went with more injury; weekly change and the acute to chronic ratio did not.',
    evidence: 'cohort',
    sources: [
      {
        citation: { authors: 'Frandsen et al.', year: 2025, doi: '10.1136/bjsports-2024-109380' },
        certainty: 'read',
      },
    ],
    asks: [],
  },
  {
    code: 'earlier-strain',
    name: 'Earlier calf strain',
    seenAs: ['recurrent-calf'],
    linkedWith: null,
    says: 'In one league 19% were injured again, 91% of these in the soleus.',
    evidence: 'cohort',
    sources: [
      { citation: { authors: 'Green et al.', year: 2020, doi: '10.1111/sms.13552' }, certainty: 'read' },
    ],
    asks: ['single-leg-heel-raise', 'single-leg-heel-raise-bent'],
  },
  {
    code: 'age',
    name: 'Age',
    seenAs: ['older-age'],
    linkedWith: null,
    says: 'Named as a risk factor for calf strain.',
    evidence: 'looking-back',
    sources: [{ citation: bramah2021, certainty: 'read' }],
    asks: [],
  },
  {
    code: 'speed-hills',
    name: 'Speed, hills or stairs',
    seenAs: ['speed-hills-stairs'],
    linkedWith: null,
    says: 'The soleus is thought to work harder fast and uphill.',
    evidence: 'none',
    sources: [],
    asks: [],
  },
  {
    code: 'terrain',
    name: 'Ground: terrain, camber, surface',
    seenAs: ['uneven-terrain'],
    linkedWith: null,
    says: 'Sand, grass, gravel and a cambered road are named by clinicians as triggers.',
    evidence: 'none',
    sources: [],
    asks: ['single-leg-balance-open'],
  },
  {
    code: 'shoes',
    name: 'Shoes',
    seenAs: ['footwear-mismatch'],
    linkedWith: null,
    says: 'A change of shoes may matter; matching shoes to the arch has weak support.',
    evidence: 'none',
    sources: [],
    asks: [],
  },
  {
    code: 'running-style',
    name: 'New running style',
    seenAs: ['style-change'],
    linkedWith: null,
    says: 'Named by clinicians as a trigger.',
    evidence: 'none',
    sources: [],
    asks: [],
  },
  {
    code: 'hamstrings',
    name: 'Weak hamstrings',
    seenAs: ['weak-hamstrings'],
    linkedWith: 'hamstrings',
    says: 'The soleus is thought to do extra work.',
    evidence: 'none',
    sources: [],
    asks: ['knee-flexion-hhd', 'single-leg-bridge-count'],
  },
  {
    code: 'sitting',
    name: 'Long sitting',
    seenAs: ['sedentary'],
    linkedWith: null,
    says: 'Context only.',
    evidence: 'none',
    sources: [],
    asks: [],
  },
];
