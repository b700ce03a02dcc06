import Link from 'next/link';
import { LinkButton } from '@/components/ui/button';
import { Block } from '@/components/ui/panel';
import { Strip } from '@/components/ui/strip';
import { RetireForm } from '../../own/components/care-forms';
import type { ExerciseSheet } from '../types';
import styles from './exercise.module.css';
import { Favourite } from './favourite';

type Written = NonNullable<ExerciseSheet['written']>;

/** What can be done with an exercise: any can be marked and copied, the clinic’s own can be changed. */
export function Actions({ sheet }: { sheet: ExerciseSheet }) {
  const { slug, name, written, favourite } = sheet;
  return (
    <>
      <Favourite slug={slug} name={name} marked={favourite} />
      <LinkButton href={`/library/new?from=${slug}`} prefetch={false}>
        Duplicate
      </LinkButton>
      {written && !written.retired ? (
        <LinkButton href={`/library/${slug}/edit`} prefetch={false}>
          Change
        </LinkButton>
      ) : null}
    </>
  );
}

/** Whether what is shown is what is offered today. */
export function Standing({ sheet, written }: { sheet: ExerciseSheet; written: Written }) {
  const { slug, version } = sheet;
  return (
    <>
      {written.mergedInto ? (
        <Strip icon="changes" actions={<RetireForm slug={slug} retired />}>
          Today <Link href={`/library/${written.mergedInto.slug}`}>{written.mergedInto.name}</Link> stands for
          this one. Programs that hold it stay as they are.
        </Strip>
      ) : written.retired ? (
        <Strip icon="quiet" actions={<RetireForm slug={slug} retired />}>
          <b>Retired.</b> It is not offered any more. Programs that hold it stay as they are.
        </Strip>
      ) : null}
      {version === written.present ? null : (
        <Strip icon="back" actions={<Link href={`/library/${slug}`}>Show version {written.present}</Link>}>
          This is <b>version {version}</b>, as it was. Today version {written.present} counts.
        </Strip>
      )}
    </>
  );
}

/** Every version that there was, with who wrote it. */
export function Versions({ slug, written, shown }: { slug: string; written: Written; shown: number }) {
  return (
    <Block id="versions" title="Versions" aside="none is ever changed">
      <ol className={styles.lines}>
        {written.versions.map(({ version, on, author }) => (
          <li key={version}>
            {version === shown ? (
              <b>version {version}</b>
            ) : (
              <Link href={`/library/${slug}?version=${version}`} prefetch={false}>
                version {version}
              </Link>
            )}{' '}
            <span className={styles.sub}>
              {on}, {author}
            </span>
          </li>
        ))}
      </ol>
    </Block>
  );
}
