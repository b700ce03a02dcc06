import Link from 'next/link';
import type { ReactNode } from 'react';
import { SideBadge } from '@/components/ui/side-badge';
import type { Say } from '@/wording/messages';
import { logLines, logTitle, painLines, painTitle, type ToldLog, type ToldPain } from '../../format';
import type { Corrected } from '../format';
import styles from './history.module.css';

type Row = { say: Say; time: string; therapist: string };

/** An entry as it stands, and below it, struck through, what it said before. */
function Entry({
  time,
  title,
  lines,
  old,
  source,
  href,
  what,
  say,
}: {
  time: string;
  title: ReactNode;
  lines: readonly string[];
  /** What each earlier version said, newest first. */
  old: ReadonlyArray<{ id: string; said: string }>;
  source: string | null;
  href: string;
  what: string;
  say: Say;
}) {
  return (
    <li className={styles.entry}>
      <span className={styles.time}>{time}</span>
      <div className={styles.said}>
        <div>{title}</div>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
        {old.map(({ id, said }) => (
          <p key={id} className={styles.line}>
            {say('diary.before')} <s>{said}</s>
          </p>
        ))}
        {source ? <p className={styles.line}>{source}</p> : null}
      </div>
      <Link
        href={href}
        prefetch={false}
        className={styles.correct}
        aria-label={say('diary.correctWhat', { what })}
      >
        {say('diary.correct')}
      </Link>
    </li>
  );
}

const sourceWords = (source: 'portal' | 'paper' | 'told', { say, therapist }: Row): string | null =>
  source === 'portal' ? null : say(`source.${source}`, { therapist });

export function PainEntry({ entry, row }: { entry: Corrected<ToldPain>; row: Row }) {
  const { now, before } = entry;
  const { say } = row;
  return (
    <Entry
      time={row.time}
      title={
        <>
          {say('diary.pain')} <b className={styles.score}>{painTitle(now, say)}</b>
        </>
      }
      lines={painLines(now, say)}
      old={before.map((one) => ({
        id: one.id,
        said: [painTitle(one, say), ...painLines(one, say)].join(' · '),
      }))}
      source={sourceWords(now.source, row)}
      href={`/portal/diary/pain/${now.id}`}
      what={`${say('diary.pain')}, ${painTitle(now, say)}, ${row.time}`}
      say={say}
    />
  );
}

export function SessionEntry({ entry, row }: { entry: Corrected<ToldLog>; row: Row }) {
  const { now, before } = entry;
  const { say } = row;
  return (
    <Entry
      time={row.time}
      title={
        <>
          <span className={styles.name}>{now.name}</span>
          <SideBadge side={now.side} word={say('dose.sideShort', { side: now.side })} spoken />
          <span className={styles.outcome} data-outcome={now.outcome}>
            {logTitle(now, say)}
          </span>
        </>
      }
      lines={logLines(now, say)}
      old={before.map((one) => ({
        id: one.id,
        said: [logTitle(one, say), ...logLines(one, say)].join(' · '),
      }))}
      source={sourceWords(now.source, row)}
      href={`/portal/diary/sessions/${now.id}`}
      what={`${now.name}, ${logTitle(now, say)}, ${row.time}`}
      say={say}
    />
  );
}
