import { storedFlagWords } from '@/clinical/triage/flag-words';
import { Table } from '@/components/ui/table';
import type { RedFlagRow } from '@/db/queries/red-flags';
import { momentWords, sourceWords } from '../format';
import styles from './flags.module.css';

const HEADS = [
  { id: 'flag', head: 'Red flag' },
  { id: 'raised', head: 'Raised' },
  { id: 'resolved', head: 'Resolved' },
  { id: 'why', head: 'Reason' },
];

/** Flags that were open once. They stay in the record. */
export function ResolvedFlags({
  flags,
  clock,
}: {
  flags: readonly RedFlagRow[];
  clock: { today: string; timeZone: string };
}) {
  if (flags.length === 0) return <p className={styles.quiet}>None was open before.</p>;
  return (
    <Table
      label="Resolved red flags"
      heads={HEADS}
      narrow="stack"
      rows={flags.map((flag) => ({
        id: flag.id,
        cells: [
          storedFlagWords(flag),
          <span key="raised">
            {momentWords(flag.raisedAt, clock)}, <bdi>{flag.raisedByName}</bdi>, {sourceWords(flag)}
          </span>,
          <span key="resolved">
            {flag.resolvedAt ? momentWords(flag.resolvedAt, clock) : ''}, <bdi>{flag.resolvedByName}</bdi>
          </span>,
          <bdi key="why">{flag.resolutionReason}</bdi>,
        ],
      }))}
    />
  );
}
