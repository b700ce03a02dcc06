import { dayInWords } from '@/clinical/time/day-words';
import { TwoDates } from '@/components/body-map/two-dates';
import { CopyButton } from '@/components/ui/copy-button';
import { PageHead } from '@/components/ui/page-head';
import { Block } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { SideBadge } from '@/components/ui/side-badge';
import { EmptyState } from '@/components/ui/state';
import { lineAsText } from '../format';
import type { loadComparison } from '../loaders';
import type { CompareLine, Summary, Turned } from '../types';
import styles from './compare.module.css';
import { CompareChoice } from './compare-choice';
import { CompareTable } from './compare-table';

type Loaded = Awaited<ReturnType<typeof loadComparison>>;

const isChanged = (line: CompareLine) =>
  line.change
    ? line.change.verdict === 'real' || line.change.verdict === 'error-unknown'
    : line.was !== line.is;

/** Two examinations side by side: what is real, what may be measuring, what is new, gone or not looked at again. */
export function ComparisonView({ patient, choices, comparison, onlyChanged }: Loaded) {
  const base = `/patients/${patient.id}`;
  const crumbs = [
    { href: '/caseload', name: 'Caseload' },
    { href: base, name: patient.fullName },
    { href: `${base}/assessments`, name: 'Assessments' },
  ];
  if (!comparison)
    return (
      <>
        <PageHead crumbs={crumbs} title="Two assessments" />
        <EmptyState title="There are not two assessments yet">
          <p>A second one is needed before anything can be compared.</p>
        </EmptyState>
      </>
    );
  const { episode, earlier, later, side, daysApart, summary, findings, areas, pins } = comparison;
  const lines = onlyChanged ? comparison.lines.filter(isChanged) : comparison.lines;
  const text = [
    `${patient.fullName}: assessment ${earlier.number} (${dayInWords(earlier.examinedOn)}) and ${later.number} (${dayInWords(later.examinedOn)})`,
    ...lines.map(lineAsText),
  ].join('\n');
  return (
    <div className={styles.page}>
      <PageHead
        crumbs={crumbs}
        title="Two assessments"
        facts={
          <>
            <span>
              <SideBadge side={episode.side} />{' '}
              <b>
                <bdi>{episode.complaint}</bdi>
              </b>
            </span>
            <span>
              assessment {earlier.number}, {dayInWords(earlier.examinedOn)}, and {later.number}
              {later.status === 'draft' ? ', draft' : ''}, {dayInWords(later.examinedOn)}
            </span>
            <span>{daysApart === 1 ? '1 day' : `${daysApart} days`} apart</span>
          </>
        }
        actions={
          <>
            <CopyButton text={text}>Copy as text</CopyButton>
            <PrintButton />
          </>
        }
      />
      <CompareChoice
        choices={choices}
        earlier={earlier.id}
        later={later.id}
        side={side}
        onlyChanged={onlyChanged}
      />
      <Counts summary={summary} fresh={findings.fresh.length} gone={findings.gone.length} />
      {lines.length === 0 ? (
        <EmptyState title="No sign to show">
          <p>Neither visit measured this side, or nothing of it changed.</p>
        </EmptyState>
      ) : (
        <CompareTable lines={lines} earlierOn={earlier.examinedOn} laterOn={later.examinedOn} />
      )}
      <div className={styles.turned}>
        <TurnedList id="new" title="New" rows={findings.fresh} />
        <TurnedList id="gone" title="Gone" sub="looked at both times" rows={findings.gone} />
        <TurnedList id="open" title="Not looked at again" rows={findings.open} />
      </div>
      {areas.length + pins.length > 0 ? (
        <Block id="places" title="Where it is felt" sub="both dates laid over each other, both sides">
          <TwoDates
            earlier={dayInWords(earlier.examinedOn)}
            later={dayInWords(later.examinedOn)}
            areas={areas}
            pins={pins}
          />
        </Block>
      ) : null}
    </div>
  );
}

function Counts({ summary, fresh, gone }: { summary: Summary; fresh: number; gone: number }) {
  const facts = [
    { count: summary.better, name: 'real, better', said: 'beyond the error of the method', loud: true },
    { count: summary.worse, name: 'real, worse', said: 'beyond the error of the method', loud: true },
    ...(summary.changed > 0
      ? [
          {
            count: summary.changed,
            name: 'real change',
            said: 'no rule says which way is better',
            loud: true,
          },
        ]
      : []),
    { count: summary.withinError, name: 'within error', said: 'could be the measuring', loud: false },
    {
      count: summary.errorUnknown,
      name: 'error unknown',
      said: 'no published figure for the method',
      loud: false,
    },
    { count: fresh, name: 'new', said: 'findings', loud: false },
    { count: gone, name: 'gone', said: 'looked at, not found', loud: false },
    { count: summary.notRepeated, name: 'not repeated', said: 'blank is not “no change”', loud: false },
    ...(summary.notComparable > 0
      ? [{ count: summary.notComparable, name: 'not comparable', said: 'the methods differ', loud: false }]
      : []),
  ];
  return (
    <dl className={styles.counts} aria-label="Summary">
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>
            <b>{fact.name}</b>
            <small>{fact.said}</small>
          </dt>
          <dd className={fact.loud ? styles.loud : undefined}>{fact.count}</dd>
        </div>
      ))}
    </dl>
  );
}

function TurnedList({
  id,
  title,
  sub,
  rows,
}: {
  id: string;
  title: string;
  sub?: string;
  rows: readonly Turned[];
}) {
  return (
    <Block id={id} title={title} {...(sub ? { sub } : {})}>
      {rows.length === 0 ? <p className={styles.quiet}>None.</p> : null}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.key}>
            {row.side === 'none' ? null : <SideBadge side={row.side} />}{' '}
            <span>
              <b>{row.words}</b>
              <small>{row.note}</small>
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
