import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { PortalHead } from '@/components/shell/portal-shell';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/state';
import { clockTime, dayAndDate } from '../../format';
import type { Diary } from '../loaders';
import { PainEntry, SessionEntry } from './entries';
import styles from './history.module.css';

/** What was logged, newest first. Every entry can be corrected, and keeps what it said before. */
export async function DiaryPage({ diary }: { diary: Diary }) {
  const [say, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { days, earlier, today, timeZone, therapist } = diary;
  return (
    <>
      <PortalHead title={say('diary.title')} sub={say('diary.lead')} />
      {days.length === 0 ? (
        <EmptyState title={say('progress.none')}>
          <p>{earlier ? say('progress.notLoggedExplain') : say('empty.progress.lead')}</p>
        </EmptyState>
      ) : null}
      {days.map(({ on, entries }) => (
        <section key={on} aria-labelledby={`day-${on}`}>
          <h2 id={`day-${on}`} className={styles.day}>
            {dayAndDate(on, today, say, locale)}
          </h2>
          <ul>
            {entries.map((entry) => {
              const row = { say, therapist, time: clockTime(entry.now.at, timeZone, locale) };
              return entry.kind === 'pain' ? (
                <PainEntry key={entry.now.id} entry={entry} row={row} />
              ) : (
                <SessionEntry key={entry.now.id} entry={entry} row={row} />
              );
            })}
          </ul>
        </section>
      ))}
      <div className={styles.pages}>
        {earlier ? (
          <LinkButton href={`/portal/diary?until=${earlier}`} prefetch={false} size="touch">
            {say('diary.earlier')}
          </LinkButton>
        ) : null}
        {diary.isLatest ? null : (
          <Link href="/portal/diary" prefetch={false} className={styles.correct}>
            {say('diary.today')}
          </Link>
        )}
      </div>
    </>
  );
}
