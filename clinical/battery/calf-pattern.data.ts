import type { Certainty, Citation } from '../citation';
import type { FindingCode } from './findings.data';

export const patternColumns = {
  soleus: 'Soleus',
  gastrocnemius: 'Gastrocnemius',
  joint: 'Achilles tendon or ankle joint',
  bone: 'Bone',
  vessel: 'Vessel or compartment',
} as const;
export type PatternColumn = keyof typeof patternColumns;

export const patternRows = {
  onset: 'How it began',
  stretch: 'Pain in the stretch',
  effort: 'Pushing off',
  site: 'Where it hurts',
  range: 'Ankle range',
  points: 'Trigger points',
  loading: 'Bone under load',
  flow: 'Pulse, swelling, filling',
} as const;
export type PatternRow = keyof typeof patternRows;

/** What puts an entry into a cell: a finding that one of these tests raised, a notice of a test, or the onset. */
type SignSource =
  | { readonly finding: FindingCode; readonly tests: readonly string[] }
  | { readonly notice: string }
  | { readonly onset: 'injury' | 'gradual' };

/** One way to stand in a cell of the table. */
export interface PatternSign {
  row: PatternRow;
  columns: readonly PatternColumn[];
  from: SignSource;
  /** What it says in the cell. */
  says: string;
  citation: Citation | null;
  certainty: Certainty;
}

const green2022: Citation = { authors: 'Green et al.', year: 2022, doi: '10.1186/s40798-021-00364-0' };
const gaunder2017: Citation = { authors: 'Gaunder et al.', year: 2017, doi: '10.1155/2017/6981047' };
const delphi2018: Citation = {
  authors: 'Fernández-de-las-Peñas, Dommerholt',
  year: 2018,
  doi: '10.1093/pm/pnx207',
};
const ours = { citation: null, certainty: 'product-default' } as const;

/**
 * Findings against the patterns of the calf. Onset is what 20 expert clinicians told (Green et al. 2022); no
 * published accuracy was found for the paired stretch, the efforts or the table as a whole: its use, and the
 * number of findings that it asks for, are defaults of this product.
 */
export const calfPatternSigns: readonly PatternSign[] = [
  {
    row: 'onset',
    columns: ['soleus'],
    from: { onset: 'gradual' },
    says: 'Came on gradually',
    citation: green2022,
    certainty: 'read',
  },
  {
    row: 'onset',
    columns: ['gastrocnemius'],
    from: { onset: 'injury' },
    says: 'Came on suddenly, at one moment',
    citation: green2022,
    certainty: 'read',
  },
  {
    row: 'stretch',
    columns: ['soleus'],
    from: { finding: 'tight-soleus', tests: ['calf-stretch-pair'] },
    says: 'Own symptom mainly with the knee bent',
    ...ours,
  },
  {
    row: 'stretch',
    columns: ['gastrocnemius'],
    from: { finding: 'tight-gastrocnemius', tests: ['calf-stretch-pair'] },
    says: 'Own symptom mainly with the knee straight',
    ...ours,
  },
  {
    row: 'stretch',
    columns: ['joint'],
    from: { notice: 'calf-stretch-pair' },
    says: 'Painful in both positions alike',
    ...ours,
  },
  {
    row: 'effort',
    columns: ['soleus'],
    from: {
      finding: 'soleus-strain-pattern',
      tests: ['resisted-pf-bent', 'single-leg-heel-raise', 'single-leg-heel-raise-bent'],
    },
    says: 'Own pain over the soleus on effort',
    ...ours,
  },
  {
    row: 'effort',
    columns: ['soleus'],
    from: {
      finding: 'weak-soleus',
      tests: [
        'resisted-pf-bent',
        'single-leg-heel-raise-bent',
        'seated-calf-max',
        'ankle-plantarflexion-mmt',
        'ankle-plantarflexion-hhd',
      ],
    },
    says: 'Weak or soon tired with the knee bent',
    ...ours,
  },
  {
    row: 'effort',
    columns: ['gastrocnemius'],
    from: {
      finding: 'gastrocnemius-strain-pattern',
      tests: ['resisted-pf-straight', 'single-leg-heel-raise'],
    },
    says: 'Own pain in the gastrocnemius on effort',
    ...ours,
  },
  {
    row: 'effort',
    columns: ['gastrocnemius'],
    from: {
      finding: 'weak-gastrocnemius',
      tests: [
        'resisted-pf-straight',
        'single-leg-heel-raise',
        'ankle-plantarflexion-mmt',
        'ankle-plantarflexion-hhd',
      ],
    },
    says: 'Weak or soon tired with the knee straight',
    ...ours,
  },
  {
    row: 'effort',
    columns: ['joint'],
    from: { finding: 'achilles-tendinopathy', tests: ['single-leg-heel-raise'] },
    says: 'Own pain at the tendon on heel raises',
    ...ours,
  },
  {
    row: 'site',
    columns: ['soleus'],
    from: { finding: 'pain-inner-calf', tests: ['calf-palpation'] },
    says: 'Own pain at the inner lower soleus',
    ...ours,
  },
  {
    row: 'site',
    columns: ['soleus'],
    from: { finding: 'pain-upper-outer-calf', tests: ['calf-palpation'] },
    says: 'Own pain at the upper outer soleus',
    ...ours,
  },
  {
    row: 'site',
    columns: ['soleus'],
    from: { finding: 'pain-deep-low-calf', tests: ['calf-palpation'] },
    says: 'Own pain deep and low',
    ...ours,
  },
  {
    row: 'site',
    columns: ['soleus'],
    from: { finding: 'soleus-strain-pattern', tests: ['calf-palpation'] },
    says: 'Own pain over the soleus after an injury',
    ...ours,
  },
  {
    row: 'site',
    columns: ['gastrocnemius'],
    from: { finding: 'gastrocnemius-strain-pattern', tests: ['calf-palpation'] },
    says: 'Own pain over the gastrocnemius after an injury',
    citation: { authors: 'Dixon', year: 2009, doi: '10.1007/s12178-009-9045-8' },
    certainty: 'read',
  },
  {
    row: 'site',
    columns: ['joint'],
    from: {
      finding: 'achilles-tendinopathy',
      tests: ['achilles-palpation', 'royal-london', 'achilles-arc', 'morning-stiffness'],
    },
    says: 'Own pain or long stiffness at the tendon',
    citation: { authors: 'Hutchison et al.', year: 2013, journal: 'Foot Ankle Surg 19:112–117' },
    certainty: 'secondary',
  },
  {
    row: 'site',
    columns: ['bone'],
    from: { finding: 'mtss', tests: ['tibia-palpation'] },
    says: 'Own tenderness over 5 cm or more of the shin border',
    citation: { authors: 'Winters et al.', year: 2018, doi: '10.1136/bjsports-2016-097037' },
    certainty: 'read',
  },
  {
    row: 'site',
    columns: ['bone'],
    from: { finding: 'bone-stress-suspected', tests: ['tibia-palpation'] },
    says: 'A focal sore spot on the shin',
    ...ours,
  },
  {
    row: 'range',
    columns: ['gastrocnemius'],
    from: { finding: 'tight-gastrocnemius', tests: ['silfverskiold'] },
    says: 'Short with the knee straight, gains 13° or more bent',
    citation: { authors: 'Barouk, Barouk', year: 2014, doi: '10.1016/j.fcl.2014.08.004' },
    certainty: 'read',
  },
  {
    row: 'range',
    columns: ['gastrocnemius'],
    from: { finding: 'tight-gastrocnemius', tests: ['lunge-straight-knee'] },
    says: 'Leans less with the knee straight',
    ...ours,
  },
  {
    row: 'range',
    columns: ['soleus'],
    from: { finding: 'tight-soleus', tests: ['knee-to-wall'] },
    says: 'Short with the knee bent, stopped by a pull in the calf',
    ...ours,
  },
  {
    row: 'range',
    columns: ['soleus', 'joint'],
    from: { finding: 'limited-dorsiflexion', tests: ['silfverskiold', 'knee-to-wall'] },
    says: 'Short with the knee bent too',
    ...ours,
  },
  {
    row: 'range',
    columns: ['joint'],
    from: { finding: 'anterior-ankle-impingement-pattern', tests: ['knee-to-wall', 'anterior-impingement'] },
    says: 'Stopped by a pinch at the front of the ankle',
    ...ours,
  },
  {
    row: 'points',
    columns: ['soleus'],
    from: { finding: 'soleus-trigger-point', tests: ['trigger-point-calf'] },
    says: 'Active or latent trigger point in the soleus',
    citation: delphi2018,
    certainty: 'read',
  },
  {
    row: 'points',
    columns: ['gastrocnemius'],
    from: { finding: 'gastrocnemius-trigger-point', tests: ['trigger-point-calf'] },
    says: 'Active or latent trigger point in the gastrocnemius',
    citation: delphi2018,
    certainty: 'read',
  },
  {
    row: 'loading',
    columns: ['bone'],
    from: {
      finding: 'bone-stress-suspected',
      tests: ['single-leg-hop-pain', 'double-leg-jump', 'walk-pain-30', 'tuning-fork', 'ultrasound-pain'],
    },
    says: 'Pain on a bone under load or vibration',
    citation: {
      authors: 'Milgrom, Zloczower, Fleischmann, Spitzer, Landau, Bader, Finestone',
      year: 2021,
      journal: 'J Sci Med Sport',
    },
    certainty: 'secondary',
  },
  {
    row: 'flow',
    columns: ['vessel'],
    from: { finding: 'exertional-compartment-suspected', tests: ['compartment-exertion'] },
    says: 'The leg fills at a repeatable point and eases with rest',
    citation: gaunder2017,
    certainty: 'read',
  },
  {
    row: 'flow',
    columns: ['vessel'],
    from: {
      finding: 'artery-entrapment-suspected',
      tests: ['compartment-exertion', 'popliteal-pulse-pf'],
    },
    says: 'Pulse fades or the foot turns cold with effort',
    citation: gaunder2017,
    certainty: 'read',
  },
  {
    row: 'flow',
    columns: ['vessel'],
    from: { finding: 'acute-compartment-suspected', tests: ['compartment-exertion'] },
    says: 'Hard leg with pain beyond measure at rest',
    ...ours,
  },
  {
    row: 'flow',
    columns: ['vessel'],
    from: { finding: 'dvt-suspected', tests: ['calf-palpation', 'calf-girth', 'wells-dvt'] },
    says: 'Signs of a clot',
    citation: {
      authors: 'NICE',
      year: null,
      title: 'NICE NG158',
      url: 'https://nice.org.uk/guidance/ng158/chapter/Recommendations',
    },
    certainty: 'read',
  },
];
