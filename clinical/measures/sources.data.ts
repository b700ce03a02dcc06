import type { Citation } from '../citation';

/** The papers behind the measures. Each was read, in full or as its abstract, unless a use says “secondary”. */
export const abbott2014: Citation = {
  authors: 'Abbott, Schmitt',
  year: 2014,
  title:
    'Minimum important differences for the patient-specific functional scale, 4 region-specific outcome measures, and the numeric pain rating scale',
  journal: 'J Orthop Sports Phys Ther',
  doi: '10.2519/jospt.2014.5248',
};

export const salaffi2004: Citation = {
  authors: 'Salaffi et al.',
  year: 2004,
  title:
    'Minimal clinically important changes in chronic musculoskeletal pain intensity measured on a numerical rating scale',
  journal: 'Eur J Pain',
  doi: '10.1016/j.ejpain.2003.09.004',
};

export const alghadir2018: Citation = {
  authors: 'Alghadir et al.',
  year: 2018,
  title:
    'Test-retest reliability, validity, and minimum detectable change of visual analog, numerical rating, and verbal rating scales for measurement of osteoarthritic knee pain',
  journal: 'J Pain Res',
  doi: '10.2147/JPR.S158847',
};

export const kamper2009: Citation = {
  authors: 'Kamper et al.',
  year: 2009,
  title: 'Global rating of change scales: a review of strengths and weaknesses and considerations for design',
  journal: 'J Man Manip Ther',
  pmid: '20046623',
};

export const binkley1999: Citation = {
  authors: 'Binkley et al.',
  year: 1999,
  title:
    'The Lower Extremity Functional Scale (LEFS): scale development, measurement properties, and clinical application',
  journal: 'Phys Ther 79:371',
};

export const martin2005: Citation = {
  authors: 'Martin et al.',
  year: 2005,
  title: 'Evidence of validity for the Foot and Ankle Ability Measure (FAAM)',
  journal: 'Foot Ankle Int',
  doi: '10.1177/107110070502601113',
};

export const robinson2001: Citation = {
  authors: 'Robinson et al.',
  year: 2001,
  title:
    'The VISA-A questionnaire: a valid and reliable index of the clinical severity of Achilles tendinopathy',
  journal: 'Br J Sports Med',
  doi: '10.1136/bjsm.35.5.335',
};

export const visaChange2021: Citation = {
  authors: null,
  year: 2021,
  title:
    'Victorian Institute of Sport Assessment-Achilles (VISA-A) questionnaire: minimal clinically important difference for active people with midportion Achilles tendinopathy',
  journal: 'J Orthop Sports Phys Ther, October 2021',
};

export const nelson2019: Citation = {
  authors: 'Nelson et al.',
  year: 2019,
  title: 'Development of the University of Wisconsin Running Injury and Recovery Index',
  journal: 'J Orthop Sports Phys Ther',
  doi: '10.2519/jospt.2019.8868',
};

export const nelson2020: Citation = {
  authors: 'Nelson et al.',
  year: 2020,
  title:
    'Construct validity and responsiveness of the University of Wisconsin Running Injury and Recovery Index',
  journal: 'J Orthop Sports Phys Ther',
  doi: '10.2519/jospt.2020.9698',
};

export const fernandes2012: Citation = {
  authors: 'Fernandes et al.',
  year: 2012,
  title:
    'Cross cultural adaptation and validation of the Norwegian pain catastrophizing scale in patients with low back pain',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3407790',
};

export const monticone2022: Citation = {
  authors: 'Monticone et al.',
  year: 2022,
  title:
    'Responsiveness and minimal important change of the Pain Catastrophizing Scale in people with chronic low back pain undergoing multidisciplinary rehabilitation',
  journal: 'Eur J Phys Rehabil Med',
  doi: '10.23736/S1973-9087.21.06729-0',
};

export const newmanBeinart2017: Citation = {
  authors: 'Newman-Beinart et al.',
  year: 2017,
  title:
    'The development and initial psychometric evaluation of a measure assessing adherence to prescribed exercise: the Exercise Adherence Rating Scale (EARS)',
  journal: 'Physiotherapy',
  doi: '10.1016/j.physio.2016.11.001',
};

export const kolt2007: Citation = {
  authors: 'Kolt et al.',
  year: 2007,
  title:
    'The Sport Injury Rehabilitation Adherence Scale: a reliable scale for use in clinical physiotherapy',
  journal: 'Physiotherapy',
  doi: '10.1016/j.physio.2006.07.002',
};
