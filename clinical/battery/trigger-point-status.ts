import type { BodySide, SideResult } from './rule';
import type { Truth } from './truth';

/** What palpation found at one pin. Null is not asked, never no. */
export interface TriggerPointAnswers {
  tautBand: Truth;
  sensitiveSpot: Truth;
  referral: Truth;
  /** The patient knows the symptom. */
  recognised: Truth;
}

export type TriggerPointStatus = 'active' | 'latent' | 'tender-only' | 'not-classified';

/**
 * The status by the one truth table: taut band, hypersensitive spot and referred symptom are all needed; then
 * recognised is active and not recognised is latent. A known no among the three is tender only, whatever else
 * is missing; otherwise a missing answer leaves it unclassified.
 * Fernández-de-las-Peñas, Dommerholt, 2018, Pain Medicine 19(1):142–150, doi:10.1093/pm/pnx207.
 */
export function triggerPointStatus(answers: TriggerPointAnswers): TriggerPointStatus {
  const three = [answers.tautBand, answers.sensitiveSpot, answers.referral];
  if (three.includes(false)) return 'tender-only';
  if (three.includes(null) || answers.recognised === null) return 'not-classified';
  return answers.recognised ? 'active' : 'latent';
}

const statusWords: Record<TriggerPointStatus, string> = {
  active: 'active',
  latent: 'latent',
  'tender-only': 'tender only',
  'not-classified': 'not classified',
};

const answerWords: readonly [keyof TriggerPointAnswers, string][] = [
  ['tautBand', 'band'],
  ['sensitiveSpot', 'spot'],
  ['referral', 'referral'],
  ['recognised', 'recognised'],
];

/** The status with the answers behind it: “latent”, “band, spot, referral; not recognised”. */
export function triggerPointInWords(answers: TriggerPointAnswers): { status: string; because: string } {
  const named = (wanted: Truth) =>
    answerWords.filter(([key]) => answers[key] === wanted).map(([, word]) => word);
  const [found, absent, missing] = [named(true), named(false), named(null)];
  const parts = [
    found.join(', '),
    absent.map((word) => (word === 'recognised' ? 'not recognised' : `no ${word}`)).join(', '),
  ];
  if (missing.length === answerWords.length) parts.push('none of 4 answered');
  else if (missing.length > 0) parts.push(`not answered: ${missing.join(', ')}`);
  return {
    status: statusWords[triggerPointStatus(answers)],
    because: parts.filter((part) => part !== '').join('; '),
  };
}

/** The answers as the battery’s trigger point test reads them, with the site under the pin where one is known. */
export function triggerPointResult(answers: TriggerPointAnswers, site: string | null): SideResult {
  return {
    values: {},
    records: {
      tautBand: answers.tautBand,
      spot: answers.sensitiveSpot,
      referred: answers.referral,
      recognised: answers.recognised,
      site: site === null ? [] : [site],
    },
  };
}

export interface TriggerPointFinding {
  finding: 'soleus-trigger-point' | 'gastrocnemius-trigger-point';
  side: BodySide;
}

/** The finding of an active or latent point in a calf muscle; null for anything less, and for other muscles. */
export function findingOfTriggerPoint(
  muscle: string,
  side: BodySide,
  answers: TriggerPointAnswers,
): TriggerPointFinding | null {
  const status = triggerPointStatus(answers);
  if (status !== 'active' && status !== 'latent') return null;
  if (muscle === 'soleus') return { finding: 'soleus-trigger-point', side };
  if (muscle === 'gastrocnemius') return { finding: 'gastrocnemius-trigger-point', side };
  return null;
}
