import Link from 'next/link';
import { dayInWords } from '@/clinical/time/day-words';
import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { SideBadge } from '@/components/ui/side-badge';
import { EmptyState } from '@/components/ui/state';
import { Tag } from '@/components/ui/tag';
import type { AssessmentLine } from '@/db/queries/assessments';
import styles from './assessment-list.module.css';

/** A patient's examinations, newest first, with what was kept in words. */
export function AssessmentList({
  patientId,
  lines,
}: {
  patientId: string;
  lines: readonly (AssessmentLine & { kept: readonly string[] })[];
}) {
  if (lines.length === 0) {
    return (
      <EmptyState title="No assessment yet">
        <p>The first one is started for an episode, with the button above.</p>
      </EmptyState>
    );
  }
  return (
    <>
      {lines.length > 1 ? (
        <p className={styles.compare}>
          <LinkButton href={`/patients/${patientId}/assessments/compare`} prefetch={false}>
            <Icon name="changes" /> Compare two assessments
          </LinkButton>
        </p>
      ) : null}
      <table className={styles.list}>
        <thead>
          <tr>
            <th scope="col">Assessment</th>
            <th scope="col">Examined</th>
            <th scope="col">Episode</th>
            <th scope="col">Findings kept</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <Link href={`/patients/${patientId}/assessments/${line.id}`} prefetch={false}>
                  Assessment {line.number}
                </Link>{' '}
                {line.status === 'draft' ? <Tag tone="warn">draft</Tag> : <Tag>signed</Tag>}
              </th>
              <td>{dayInWords(line.examinedOn)}</td>
              <td>
                <SideBadge side={line.side} /> <bdi>{line.complaint}</bdi>
              </td>
              <td className={styles.kept}>{said(line)}</td>
              <td>
                <bdi>{line.authorName}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const said = ({ status, kept }: { status: string; kept: readonly string[] }): string => {
  if (kept.length > 0) return kept.join(' · ');
  return status === 'draft' ? 'not signed yet' : 'none kept';
};
