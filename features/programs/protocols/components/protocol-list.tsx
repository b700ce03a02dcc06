import Link from 'next/link';
import { ExerciseThumb } from '@/components/figure/exercise-thumb';
import { SearchInput } from '@/components/form/inputs';
import { Button, LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { EmptyState } from '@/components/ui/state';
import { Views } from '@/components/ui/tabs';
import { Tag } from '@/components/ui/tag';
import { type ProtocolLine, type ProtocolShow, type ProtocolsPage, protocolShows } from '../types';
import styles from './protocol-list.module.css';

const showWords: Record<ProtocolShow, string> = { all: 'All', shared: 'Shared library', own: 'Ours' };

const PLACE = '/library/protocols';

/** The reusable programs: those of the shared library and the clinic's own. */
export function ProtocolList({ page }: { page: ProtocolsPage }) {
  const { q, show, counts, lines } = page;
  const href = (to: ProtocolShow) => {
    const asked = new URLSearchParams({
      ...(q === '' ? {} : { q }),
      ...(to === 'all' ? {} : { show: to }),
    }).toString();
    return asked === '' ? PLACE : `${PLACE}?${asked}`;
  };
  return (
    <>
      <PageHead
        crumbs={[{ href: '/library', name: 'Library' }]}
        title="Protocols"
        sub={<span role="status">{lines.length === 1 ? '1 protocol' : `${lines.length} protocols`}</span>}
      />
      <Views
        label="Which protocols"
        tabs={protocolShows.map((one) => ({
          href: href(one),
          name: showWords[one],
          note: counts[one],
          current: one === show,
        }))}
      />
      <form action={PLACE} className={styles.search}>
        {show === 'all' ? null : <input type="hidden" name="show" value={show} />}
        <SearchInput name="q" label="Find by name, finding or exercise" defaultValue={q} maxLength={100} />
        <Button type="submit">Find</Button>
      </form>
      {lines.length === 0 ? (
        <EmptyState
          title={
            show === 'own' && q === '' ? 'Your clinic has no protocol of its own yet' : 'No protocol fits'
          }
          actions={<LinkButton href={PLACE}>Show all {counts.all}</LinkButton>}
        >
          <p>
            {show === 'own' && q === ''
              ? 'Copy a shared one and change it, or save a patient’s program as a protocol.'
              : 'Try a shorter word.'}
          </p>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ line }: { line: ProtocolLine }) {
  return (
    <li className={styles.line}>
      <Pictures slugs={line.pictures} />
      <div className={styles.said}>
        <h2 className={styles.name}>
          <Link href={`${PLACE}/${line.key}`} prefetch={false}>
            <bdi>{line.name}</bdi>
          </Link>{' '}
          {line.marks.map((mark) => (
            <Tag key={mark} tone="warn">
              {mark}
            </Tag>
          ))}
        </h2>
        <p>
          <bdi>{line.for}</bdi>
        </p>
        <Phases names={line.phases} />
      </div>
      <div className={styles.about}>
        <span>{line.exercises === 1 ? '1 exercise' : `${line.exercises} exercises`}</span>
        <span>{line.from}</span>
        {line.certainty === null ? null : <span>{line.certainty}</span>}
      </div>
    </li>
  );
}

/** The first few exercises; the names stand on the protocol’s own page. */
function Pictures({ slugs }: { slugs: readonly string[] }) {
  return (
    <div className={styles.pictures}>
      {slugs.map((slug) => (
        <ExerciseThumb key={slug} slug={slug} />
      ))}
    </div>
  );
}

/** The phases in their order. */
function Phases({ names }: { names: readonly string[] }) {
  return (
    <p className={styles.phases}>
      <bdi>{names.map((name, at) => `${at + 1} ${name}`).join(' → ')}</bdi>
    </p>
  );
}
