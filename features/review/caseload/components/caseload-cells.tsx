import { AdherenceStrip } from '@/components/charts/adherence-strip';
import { PainSparkline } from '@/components/charts/pain-sparkline';
import { readScores, readStates } from '@/components/charts/series-text';
import { type Column, RowLink } from '@/components/data-table/data-table';
import type { IconName } from '@/components/ui/icon';
import { SideBadge } from '@/components/ui/side-badge';
import { Signal } from '@/components/ui/signal';
import type { CaseloadRow } from '../types';
import styles from './caseload.module.css';

/** A shape for each thing that waits, so that colour is not needed to tell them apart. */
const glyphs: Readonly<Record<CaseloadRow['next'], { tone: 'warn' | 'plain' | 'calm'; icon: IconName }>> = {
  'sign-draft': { tone: 'warn', icon: 'edit' },
  'add-episode': { tone: 'plain', icon: 'plus' },
  assess: { tone: 'plain', icon: 'document' },
  prescribe: { tone: 'plain', icon: 'none' },
  quiet: { tone: 'warn', icon: 'quiet' },
  paused: { tone: 'plain', icon: 'half' },
  'on-course': { tone: 'calm', icon: 'dash' },
};

export const columns: ReadonlyArray<Column<CaseloadRow>> = [
  {
    id: 'name',
    head: 'Patient',
    sortable: true,
    width: 'long',
    cell: (row) => (
      <>
        <RowLink href={`/patients/${row.id}`}>{row.name}</RowLink>
        <small>{row.age}</small>
      </>
    ),
  },
  {
    id: 'episode',
    head: 'Episode',
    width: 'wide',
    cell: (row) => (
      <div className={styles.episode}>
        {row.side === null ? null : <SideBadge side={row.side} />}
        <bdi>{row.complaint}</bdi>
        <small>{row.since}</small>
      </div>
    ),
  },
  {
    id: 'next',
    head: 'Next',
    sortable: true,
    cell: (row) => (
      <>
        {row.flags === '' ? null : <Signal tone="flag" rule="Red flag open" numbers={row.flags} />}
        <Signal {...glyphs[row.next]} rule={row.rule} numbers={row.numbers} />
      </>
    ),
  },
  {
    id: 'spark',
    head: (
      <>
        Worst pain, 28 days
        <br />
        0–10
      </>
    ),
    width: 'medium',
    narrow: 'start',
    cell: (row) => <PainSparkline scores={readScores(row.scores)} latestOn={row.painWhen} />,
  },
  {
    id: 'pain',
    head: (
      <>
        Latest
        <br />
        0–10
      </>
    ),
    sortable: true,
    align: 'end',
    width: 'short',
    narrow: 'end',
    cell: (row) => (
      <>
        <b>{row.pain ?? '–'}</b>
        <small>{row.painWhen}</small>
      </>
    ),
  },
  {
    id: 'adherence',
    head: (
      <>
        Sessions done
        <br />
        last 14 days
      </>
    ),
    sortable: true,
    width: 'short',
    narrow: 'start',
    cell: (row) =>
      row.expected === null ? (
        <span className={styles.quiet}>none expected</span>
      ) : (
        <AdherenceStrip states={readStates(row.marks)} done={row.done} due={row.expected} />
      ),
  },
  {
    id: 'logged',
    head: 'Last log',
    sortable: true,
    width: 'short',
    narrow: 'end',
    cell: (row) => row.lastLog,
  },
  {
    id: 'seen',
    head: 'Last visit',
    sortable: true,
    width: 'short',
    cell: (row) => (row.lastVisit === 'today' ? <b>today</b> : row.lastVisit),
  },
];
