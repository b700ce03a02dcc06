import Link from 'next/link';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Block } from '@/components/ui/panel';
import { Strip } from '@/components/ui/strip';
import { Table } from '@/components/ui/table';
import type { Exchange } from '../loaders';
import type { ImportedRow } from '../types';
import styles from './exchange.module.css';
import { ImportForm } from './import-form';

/** Exercises in and out as files, with what became of each row. */
export function ExchangePage({ exchange }: { exchange: Exchange }) {
  const { report, earlier, id } = exchange;
  return (
    <>
      <PageHead crumbs={[{ href: '/library', name: 'Library' }]} title="Import and export" />
      {report ? <Report {...report} /> : null}
      <div className={styles.page}>
        <Block id="import" title="Take a file in" sub="CSV or JSON">
          <ImportForm key={id} id={id} />
          <p className={styles.quiet}>
            The first line of a table names its columns; export the library to see them. Lists stand one entry
            a line within their cell. A row with the code of one of your exercises becomes its next version,
            any other row a new exercise. What cannot be read is refused with its reason, and the rest is
            kept.
          </p>
        </Block>
        <Out {...exchange} />
      </div>
      {earlier.length > 0 ? (
        <Block id="earlier" title="Taken in before">
          <ul className={styles.lines}>
            {earlier.map((one) => (
              <li key={one.id}>
                <Link href={`/library/import?report=${one.id}`} prefetch={false}>
                  <bdi>{one.fileName}</bdi>
                </Link>{' '}
                <span className={styles.quiet}>
                  {one.at}, {one.author}
                </span>
              </li>
            ))}
          </ul>
        </Block>
      ) : null}
    </>
  );
}

function Out({ all, ours, unshared }: Exchange) {
  return (
    <Block id="export" title="Give out" sub={`${ours} of your own, ${all} in all`}>
      <dl className={styles.files}>
        <div>
          <dt>For others</dt>
          <dd>
            <LinkButton href="/library/export?format=csv" prefetch={false} download>
              Ours, CSV
            </LinkButton>
            <LinkButton href="/library/export?format=json" prefetch={false} download>
              Ours, JSON
            </LinkButton>
            <LinkButton href="/library/export?format=csv&of=all" prefetch={false} download>
              All, CSV
            </LinkButton>
            <LinkButton href="/library/export?format=json&of=all" prefetch={false} download>
              All, JSON
            </LinkButton>
          </dd>
        </div>
        <div>
          <dt>For our own keeping</dt>
          <dd>
            <LinkButton href="/library/export?format=csv&for=keeping" prefetch={false} download>
              Ours, CSV
            </LinkButton>
            <LinkButton href="/library/export?format=json&for=keeping" prefetch={false} download>
              Ours, JSON
            </LinkButton>
          </dd>
        </div>
      </dl>
      <p className={styles.quiet}>
        {unshared === 0
          ? 'Each of your exercises has a licence under which others may have it.'
          : `${unshared === 1 ? '1 of your exercises has' : `${unshared} of your exercises have`} no known licence: left out of what is for others.`}{' '}
        Photos and videos stay here; the JSON file says what they show.
      </p>
    </Block>
  );
}

const SHOWN = 300;
const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

function Report({ fileName, rows, ignored }: NonNullable<Exchange['report']>) {
  const of = (outcome: ImportedRow['outcome']) => rows.filter((row) => row.outcome === outcome);
  const refused = of('refused');
  const said = [
    `${of('added').length} added`,
    `${of('changed').length} changed`,
    `${of('same').length} as they were`,
    `${refused.length} refused`,
  ].join(', ');
  return (
    <Block id="report" title="What became of the file" sub={<bdi>{fileName}</bdi>} className={styles.report}>
      <Strip tone={refused.length > 0 ? 'warn' : 'done'} icon={refused.length > 0 ? 'alert' : 'check'}>
        <b>{said}.</b>
        {ignored.length > 0 ? <> Columns that mean nothing here: {ignored.join(', ')}.</> : null}
      </Strip>
      {refused.length > 0 ? (
        <Table
          label="Rows that were refused"
          narrow="stack"
          heads={[
            { id: 'row', head: 'Row' },
            { id: 'name', head: 'Name' },
            { id: 'why', head: 'Why it was refused' },
          ]}
          rows={refused.slice(0, SHOWN).map((row) => ({
            id: String(row.line),
            cells: [row.line, <bdi key="name">{row.name || 'no name'}</bdi>, <Reasons key="why" row={row} />],
          }))}
        />
      ) : null}
      {refused.length > SHOWN ? <p>And {refused.length - SHOWN} more.</p> : null}
      <Kept title="Added" rows={of('added')} />
      <Kept title="Changed" rows={of('changed')} />
    </Block>
  );
}

const Reasons = ({ row }: { row: ImportedRow }) => (
  <ul>
    {row.reasons.map((reason) => (
      <li key={reason}>{reason}</li>
    ))}
  </ul>
);

function Kept({ title, rows }: { title: string; rows: readonly ImportedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>
        {title}: {counted(rows.length, 'exercise', 'exercises')}
      </summary>
      <p className={styles.names}>
        {rows
          .slice(0, SHOWN)
          .map(({ name }) => name)
          .join(' · ')}
        {rows.length > SHOWN ? ` and ${rows.length - SHOWN} more` : ''}
      </p>
    </details>
  );
}
