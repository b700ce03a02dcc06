import { PageHead } from '@/components/ui/page-head';
import { SideBadge } from '@/components/ui/side-badge';
import { dayInWords } from '../format';

const SIDE_WORDS = { left: 'left', right: 'right', both: 'both sides', middle: 'middle' } as const;

export type HeadOf = {
  patient: { id: string; fullName: string };
  episode: { id: string; complaint: string; side: keyof typeof SIDE_WORDS };
  line: { number: number };
  row: { examinedOn: string };
  lastSignedOn: string | null;
};

/** Which examination, of whom, of which complaint. `state` is draft, signed or review. */
export function AssessmentHead({ of, state }: { of: HeadOf; state: string }) {
  const { patient, episode, line, row, lastSignedOn } = of;
  const base = `/patients/${patient.id}`;
  return (
    <PageHead
      crumbs={[
        { href: '/caseload', name: 'Caseload' },
        { href: `${base}?episode=${episode.id}`, name: patient.fullName },
        { href: `${base}/assessments?episode=${episode.id}`, name: 'Assessments' },
      ]}
      title={`Assessment ${line.number}, ${state}`}
      facts={
        <>
          <span>
            <SideBadge side={episode.side} />{' '}
            <b>
              <bdi>{episode.complaint}</bdi>
            </b>
            , {SIDE_WORDS[episode.side]}
          </span>
          <span>examined {dayInWords(row.examinedOn)}</span>
          <span>{lastSignedOn ? `last signed ${dayInWords(lastSignedOn)}` : 'the first one'}</span>
        </>
      }
    />
  );
}
