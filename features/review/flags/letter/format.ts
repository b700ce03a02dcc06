import { flagInWords, urgencyWords } from '@/clinical/triage/flag-words';
import type { OpenFlag } from '@/clinical/triage/red-flag';
import type { LetterPart } from '@/components/letter/letter-desk';
import { sideWords } from '../../format';
import type { KnownFact } from '../known/types';

type Begun = {
  readonly head: {
    readonly patient: { readonly fullName: string };
    readonly episode: { readonly complaint: string; readonly side: keyof typeof sideWords } | null;
    readonly open: { readonly flags: readonly OpenFlag[] };
  };
  readonly known: readonly KnownFact[];
  readonly author: string;
  readonly clinicName: string;
  readonly clinicPhone: string | null;
};

/**
 * A letter to urgent care as it begins: what was answered, measured and told, each with its day and how it is known.
 * It names no cause and asks for an assessment; what is to be asked of whom, the therapist writes.
 */
export function letterToUrgentCare({
  head: { patient, episode, open },
  known,
  author,
  clinicName,
  clinicPhone,
}: Begun): LetterPart[] {
  const flags = open.flags.map((flag) => `${flagInWords(flag)} (${urgencyWords[flag.row.urgency]})`);
  const asks =
    flags.length === 0
      ? `No red flag is open on the chart of ${patient.fullName}.`
      : `Please assess ${patient.fullName}. Open on the chart as a warning, not as a diagnosis: ${flags.join('; ')}.`;
  const complaint = episode ? `Seen here for: ${episode.complaint}, ${sideWords[episode.side]}.` : '';
  return [
    { part: 'to', label: 'To (name and address, by hand)', rows: 4, first: '', address: true },
    { part: 'greeting', label: 'Greeting', rows: 1, first: 'Dear colleague,' },
    { part: 'reason', label: 'What is asked', rows: 4, first: [asks, complaint].filter(Boolean).join(' ') },
    {
      part: 'facts',
      label: 'What is on record, newest first',
      rows: 12,
      first: known.map(({ when, what, how }) => `${when}: ${what} (${how}).`).join('\n'),
    },
    { part: 'medicines', label: 'Medicines and allergies, as told', rows: 2, first: '' },
    {
      part: 'note',
      label: 'What this is',
      rows: 3,
      first:
        'This letter states what was asked, answered, measured and told. What was not asked is not in it. It makes no diagnosis and rules nothing out; I leave the assessment to you.',
    },
    {
      part: 'closing',
      label: 'Closing',
      rows: 4,
      first: ['With kind regards,', author, clinicName, clinicPhone].filter(Boolean).join('\n'),
    },
  ];
}
