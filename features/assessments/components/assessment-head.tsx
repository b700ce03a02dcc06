import { dayInWords } from '@/clinical/time/day-words';
import { LinkButton } from '@/components/ui/button';
import { FlagBanner, type FlagLine } from '@/components/ui/flag-banner';
import { PageHead } from '@/components/ui/page-head';
import { SideBadge } from '@/components/ui/side-badge';

const SIDE_WORDS = { left: 'left', right: 'right', both: 'both sides', middle: 'middle' } as const;

export type HeadOf = {
  patient: { id: string; fullName: string };
  episode: { id: string; complaint: string; side: keyof typeof SIDE_WORDS };
  line: { number: number };
  row: { examinedOn: string };
  lastSignedOn: string | null;
  open: { lines: readonly FlagLine[]; affectedSaid: string };
};

/** What is open on the chart of this examination's patient. */
export function OpenFlagsOf({ of: { patient, episode, open } }: { of: HeadOf }) {
  return (
    <FlagBanner
      flags={open.lines}
      affected={open.affectedSaid}
      actions={
        <LinkButton href={`/patients/${patient.id}/flags?episode=${episode.id}`} prefetch={false}>
          Resolve…
        </LinkButton>
      }
    />
  );
}

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
