import type { FlagGrounds } from './red-flag';
import type { FlagCode } from './red-flags.data';

/** What each row of the red flags rests on, and what closes one. Apart, since an examination at work does not show it. */
const flagGrounds: Readonly<Record<FlagCode, FlagGrounds>> = {
  'dvt-suspected': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [
      {
        authors: null,
        year: null,
        title: 'NICE NG158, venous thromboembolic diseases, recommendations',
        url: 'https://nice.org.uk/guidance/ng158/chapter/Recommendations',
      },
      {
        authors: null,
        year: null,
        title: 'Gloucestershire Hospitals NHS FT, deep vein thrombosis leaflet',
        url: 'https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/',
      },
    ],
    certainty: 'read; the massage and compression rule is a product-default',
  },
  'chest-breath': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [
      {
        authors: null,
        year: null,
        title: 'Gloucestershire Hospitals NHS FT, deep vein thrombosis leaflet',
        url: 'https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/',
      },
    ],
    certainty: 'read; what is blocked is a product-default',
  },
  'achilles-rupture-suspected': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [
      { authors: 'Maffulli', year: 1998, doi: '10.1177/03635465980260021801' },
      {
        authors: null,
        year: null,
        title: 'NHS Fife, Achilles tendon rupture',
        url: 'https://nhsfife.org/services/all-services/patient-advice/achilles-tendon-rupture',
      },
    ],
    certainty: 'read; what is blocked is a product-default',
  },
  'acute-compartment-suspected': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [],
    certainty: 'to-verify',
  },
  'exertional-compartment-suspected': {
    resolvedBy: {
      needs: ['re-examination or medical assessment: when, outcome', 'note'],
      notBy: ['time alone', 'the patient'],
    },
    sources: [{ authors: 'Gaunder et al.', year: 2017, doi: '10.1155/2017/6981047' }],
    certainty: 'read; what is blocked is a product-default',
  },
  'artery-entrapment-suspected': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [{ authors: 'Gaunder et al.', year: 2017, doi: '10.1155/2017/6981047' }],
    certainty: 'read; what is blocked is a product-default',
  },
  'bone-stress-suspected': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [
      {
        authors: 'Milgrom, Zloczower, Fleischmann, Spitzer, Landau, Bader, Finestone',
        year: 2021,
        title: 'Medial tibial stress fracture diagnosis and treatment guidelines',
        journal: 'J Sci Med Sport',
      },
    ],
    certainty: 'secondary; what is blocked is a product-default',
  },
  'cannot-weight-bear': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [
      {
        authors: null,
        year: null,
        title: 'Forres GP practices (NHS Scotland), sprains and strains',
        url: 'https://www.forresgppractices.co.uk/who_do_i_see/sprains-and-strains/',
      },
      {
        authors: null,
        year: null,
        title: 'Health and Care Portsmouth (NHS), sprains and strains',
        url: 'https://healthandcare.portsmouth.gov.uk/sprains-and-strains/',
      },
    ],
    certainty: 'read; the cautious reading of the timing is a product-default',
  },
  'fracture-suspected': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [
      {
        authors: 'Beckenkamp, Lin, Macaskill, Michaleff, Maher, Moseley',
        year: 2017,
        url: 'https://research.bond.edu.au/en/publications/diagnostic-accuracy-of-the-ottawa-ankle-and-midfoot-rules-a-syste',
      },
      {
        authors: null,
        year: null,
        title: 'Health and Care Portsmouth (NHS), sprains and strains',
        url: 'https://healthandcare.portsmouth.gov.uk/sprains-and-strains/',
      },
    ],
    certainty: 'read; what is blocked is a product-default',
  },
  'cauda-equina-suspected': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [
      {
        authors: null,
        year: null,
        title: 'Norfolk and Waveney Community Health (NHS), back pain',
        url: 'https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
      },
    ],
    certainty: 'read; what is blocked is a product-default',
  },
  'growing-weakness': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [
      {
        authors: null,
        year: null,
        title: 'Primary Care Notebook, red flags in neck pain',
        url: 'https://primarycarenotebook.com/pages/rheumatology/red-flags-in-neck-pain',
      },
    ],
    certainty: 'weakness as a flag read; timing and blocks are a product-default',
  },
  'neck-cord-suspected': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [
      {
        authors: null,
        year: null,
        title: 'Review read on PubMed Central',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5737310',
      },
      {
        authors: null,
        year: null,
        title: 'Primary Care Notebook, red flags in neck pain',
        url: 'https://primarycarenotebook.com/pages/rheumatology/red-flags-in-neck-pain',
      },
    ],
    certainty: 'signs read; “same day” and blocks are a product-default',
  },
  'sudden-head': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [
      {
        authors: null,
        year: null,
        title: 'Gossops Green Medical Centre (NHS), when to call an ambulance',
        url: 'https://www.gossopsgreenmedical.nhs.uk/appointments1/',
      },
    ],
    certainty: 'face, arm, speech read; the rest to-verify',
  },
  'infection-suspected': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [
      {
        authors: null,
        year: null,
        title: 'NHS, septic arthritis',
        url: 'https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/septic-arthritis/',
      },
    ],
    certainty: 'joint read; leg or wound and blocks to-verify',
  },
  'unexplained-weight-loss': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [
      {
        authors: null,
        year: null,
        title: 'NICE NG12, information for the public',
        url: 'https://www.nice.org.uk/guidance/NG12/ifp/chapter/general-symptoms',
      },
    ],
    certainty: 'read',
  },
  'night-or-cancer-pain': {
    resolvedBy: {
      needs: ['medical assessment: who, when, outcome', 'note'],
      notBy: ['time alone', 'a normal or low-scoring test', 'the patient'],
    },
    sources: [
      {
        authors: null,
        year: null,
        title: 'Primary Care Notebook, red flags in neck pain',
        url: 'https://primarycarenotebook.com/pages/rheumatology/red-flags-in-neck-pain',
      },
    ],
    certainty: 'signs read; timing is a product-default',
  },
  'low-energy-suspected': {
    resolvedBy: {
      needs: ['re-examination or medical assessment: when, outcome', 'note'],
      notBy: ['time alone', 'the patient'],
    },
    sources: [],
    certainty: 'to-verify',
  },
};

const grounds: ReadonlyMap<string, FlagGrounds> = new Map(Object.entries(flagGrounds));

/** The grounds of a flag's code; undefined for a code that is not in the table. */
export const groundsOfFlag = (code: string): FlagGrounds | undefined => grounds.get(code);
