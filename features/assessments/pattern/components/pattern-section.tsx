import { type Citation, citationHref, citationInWords } from '@/clinical/citation';
import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import { Strip } from '@/components/ui/strip';
import { Table } from '@/components/ui/table';
import type { FactorLine, LegPattern, NoteLine, Pattern } from '../types';
import styles from './pattern.module.css';

/** What the findings amount to together. Nothing here is a diagnosis; the therapist writes the impression. */
export function PatternSection({ pattern: { legs, factors, notes } }: { pattern: Pattern }) {
  return (
    <>
      {notes.length > 0 ? <Notes notes={notes} /> : null}
      {legs.map((leg) => (
        <Leg key={leg.side} leg={leg} />
      ))}
      {factors.length > 0 ? <Factors factors={factors} /> : null}
    </>
  );
}

function Notes({ notes }: { notes: readonly NoteLine[] }) {
  return (
    <Block id="notes" title="What the tests say besides" sub="texts without a finding, and what to do next">
      <ul className={styles.list}>
        {notes.map(({ key, side, test, text, warning, asks }) => (
          <li key={key}>
            {side === 'none' ? null : <SideBadge side={side} />}{' '}
            <b>
              {warning ? 'Warning, ' : ''}
              {test}:
            </b>{' '}
            {text}
            {asks.length > 0 ? <small>Do next: {asks.join(', ')}.</small> : null}
          </li>
        ))}
      </ul>
    </Block>
  );
}

const looks = {
  named: { tone: 'boxed' },
  divided: { icon: 'help' },
  'too-few': { icon: 'help' },
  'flag-first': { tone: 'warn', icon: 'alert' },
} as const;

function Leg({ leg }: { leg: LegPattern }) {
  const { side, columns, rows, outcome, sources } = leg;
  return (
    <Block
      id={`pattern-${side}`}
      title={
        <>
          Pattern table, calf <SideBadge side={side} /> {side}
        </>
      }
      sub="not a diagnosis; each cell says what put it there"
    >
      <Strip {...looks[outcome.kind]}>{outcome.words}</Strip>
      <div className={styles.grid}>
        <Table
          label={`Findings of the ${side} calf against patterns`}
          narrow="stack"
          heads={[
            { id: 'row', head: 'What' },
            ...columns.map(({ code, name }) => ({ id: code, head: name })),
          ]}
          rows={[
            ...rows.map(({ id, name, cells }) => ({
              id,
              cells: [
                name,
                ...cells.map((entries, at) => (
                  <div key={columns[at]?.code} className={styles.cell}>
                    {entries.length === 0 ? <span className={styles.nothing}>nothing</span> : null}
                    {entries.map((entry) => (
                      <p key={entry.key}>
                        {entry.says}
                        <small>{entry.because}</small>
                      </p>
                    ))}
                  </div>
                )),
              ],
            })),
            {
              id: 'tally',
              cells: ['Point the same way', ...columns.map(({ code, tally }) => <b key={code}>{tally}</b>)],
            },
          ]}
        />
      </div>
      <div className={styles.from}>
        Two findings of one test count once. Three are needed, a default of this product; no accuracy of the
        table is published. <Sources of={sources} />
      </div>
    </Block>
  );
}

function Factors({ factors }: { factors: readonly FactorLine[] }) {
  return (
    <Block id="factors" title="May contribute" sub="possible, none of them shown to be the cause">
      <ul className={styles.list}>
        {factors.map(({ code, title, because, says, evidence, sources }) => (
          <li key={code}>
            <b>{title}</b> <span className={styles.quiet}>listed for: {because}</span>
            <small>
              Evidence: {evidence}. {says} <Sources of={sources} />
            </small>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Sources({ of }: { of: readonly Citation[] }) {
  if (of.length === 0) return null;
  return (
    <details className={styles.sources}>
      <summary>Sources</summary>
      {of.map((source) => {
        const href = citationHref(source);
        const words = citationInWords(source);
        return <p key={words}>{href ? <a href={href}>{words}</a> : words}</p>;
      })}
    </details>
  );
}
