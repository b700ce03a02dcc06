import type { LetterPart } from '@/components/letter/letter-desk';
import { foundSentences } from './found/format';
import { judgedSentences, plannedSentences } from './judged/format';
import { toldSentences } from './told/format';
import type { Sentence, Soap, Visit } from './types';

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

/** Sentences of one section on one line; results of one kind one below the other, as the report has them. */
const paragraph = (sentences: readonly Sentence[]): string =>
  sentences
    .map(({ text, from }, at) => {
      const goesOn = from === sentences[at - 1]?.from && !IN_ROWS.has(from);
      return `${at === 0 ? '' : goesOn ? ' ' : '\n'}${text}`;
    })
    .join('');

/** Whose sentences are results of one kind: they read better one below the other. */
export const IN_ROWS: ReadonlySet<Sentence['from']> = new Set([
  'pair',
  'tests',
  'pins',
  'gait',
  'treatment',
  'compare',
]);

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
): LetterPart[] {
  const impression = [
    paragraph(soap.assessment),
    ...of.since.map((said) => `Red flag, since that visit: ${said}`),
  ].filter((part) => part !== '');
  return [
    { part: 'to', label: 'To (name and address, by hand)', rows: 4, first: '', address: true },
    { part: 'greeting', label: 'Greeting', rows: 1, first: 'Dear colleague,' },
    { part: 'reason', label: 'What is asked', rows: 3, first: `Thank you for seeing ${of.patient}.` },
    { part: 'history', label: 'History', rows: 6, first: paragraph(soap.subjective) },
    { part: 'findings', label: 'Findings', rows: 8, first: paragraph(soap.objective) },
    { part: 'impression', label: 'Impression', rows: 5, first: impression.join('\n') },
    { part: 'done', label: 'Treatment and plan', rows: 4, first: paragraph(soap.plan) },
    { part: 'closing', label: 'Closing', rows: 3, first: `With kind regards,\n${of.author}\n${of.clinic}` },
  ];
}
