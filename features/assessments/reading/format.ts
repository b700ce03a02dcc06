import { foundSentences } from './found/format';
import { judgedSentences, plannedSentences } from './judged/format';
import { toldSentences } from './told/format';
import type { LetterText, Sentence, Soap, Visit } from './types';

/**
 * A visit as prose: what was told, what was found, how it reads, what follows. Every sentence is made from stored
 * findings; what was not asked is left out, except where its absence would mislead.
 */
export const soapOf = (visit: Visit): Soap => ({
  subjective: toldSentences(visit),
  objective: foundSentences(visit),
  assessment: judgedSentences(visit),
  plan: plannedSentences(visit),
});

/** Sentences of one section on one line, as the report has them. */
const paragraph = (sentences: readonly Sentence[]): string =>
  sentences
    .map(({ text, from }, at) => `${at === 0 ? '' : from === sentences[at - 1]?.from ? ' ' : '\n'}${text}`)
    .join('');

/**
 * A referral letter as it begins. To whom, and what is asked of them, only the therapist knows: both are left open.
 */
export function letterOf(
  soap: Soap,
  of: {
    patient: string;
    author: string;
    clinic: string;
    /** What became of the chart's red flags since the visit was signed. */
    since: readonly string[];
  },
): LetterText {
  return {
    to: '',
    greeting: 'Dear colleague,',
    reason: `Thank you for seeing ${of.patient}.`,
    history: paragraph(soap.subjective),
    findings: paragraph(soap.objective),
    impression: [paragraph(soap.assessment), ...of.since.map((said) => `Red flag, since that visit: ${said}`)]
      .filter((part) => part !== '')
      .join('\n'),
    done: paragraph(soap.plan),
    closing: `With kind regards,\n${of.author}\n${of.clinic}`,
  };
}
