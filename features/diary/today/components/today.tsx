import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type PatientWords, weekdayNamesIn } from '@/components/patient-dose/patient-dose';
import { PortalFoot, PortalHead } from '@/components/shell/portal-shell';
import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { SideBadge } from '@/components/ui/side-badge';
import { Strip } from '@/components/ui/strip';
import { dayInFull } from '../../format';
import type { TodayItem } from '../format';
import type { PortalItem, Today } from '../loaders';
import { ItemRow } from './item-row';
import styles from './today.module.css';
import { TodayState } from './today-state';

/** The first screen of a patient: how is it, what is there to do, and one button that starts it. */
export async function TodayView({ day }: { day: Today }) {
  const [say, locale] = await Promise.all([getTranslations(), getLocale()]);
  const words: PatientWords = { say, weekdayNames: weekdayNamesIn(locale), therapist: day.therapist };
  const { plan, episodes, paused } = day;
  const row = { words, timeZone: day.timeZone, locale };
  const [only] = episodes.length === 1 ? episodes : [];
  const rows = (items: readonly TodayItem<PortalItem>[]) => (
    <ul className={styles.items}>
      {items.map((item) => (
        <ItemRow key={item.id} item={item} {...row} />
      ))}
    </ul>
  );
  return (
    <>
      {plan.due.length > 0 ? (
        <PortalHead over={dayInFull(day.today, locale)} title={say('plan.minutes', { n: plan.minutes })} />
      ) : (
        <>
          <p className={styles.date}>{dayInFull(day.today, locale)}</p>
          <TodayState day={day} words={words} locale={locale} />
        </>
      )}
      {episodes.length > 0 ? (
        <Link href="/portal/pain" prefetch={false} className={styles.ask}>
          <b>{say('pain.question.now')}</b>
          {only ? (
            <span className={styles.where}>
              <SideBadge side={only.side} word={say('side', { side: only.side })} spoken />
              <bdi>{only.complaint}</bdi>
            </span>
          ) : (
            <span>{say('pain.hint')}</span>
          )}
        </Link>
      ) : null}
      {plan.due.length > 0
        ? paused.map((one) => (
            <Strip key={one.id} icon="calendar">
              {say('plan.pausedPart', { what: say('pain.where', { site: one.complaint, side: one.side }) })}
            </Strip>
          ))
        : null}
      {byEpisode(plan.due).map(({ episode, items }) => (
        <section key={episode.id} aria-labelledby={`episode-${episode.id}`}>
          <h2 id={`episode-${episode.id}`} className={only ? 'sr-only' : styles.episode}>
            {say('pain.where', { site: episode.complaint, side: episode.side })}
          </h2>
          {rows(items)}
        </section>
      ))}
      {plan.due.length > 0 ? (
        <p className={styles.progress}>
          {plan.next === null
            ? say('plan.allTold')
            : say('plan.toldOf', { n: plan.toldCount, total: plan.due.length })}
        </p>
      ) : null}
      <Apart title={say('plan.weekEnough')}>
        {plan.weekEnough.length > 0 ? rows(plan.weekEnough) : null}
      </Apart>
      <Apart title={say('dose.asNeeded')}>{plan.asNeeded.length > 0 ? rows(plan.asNeeded) : null}</Apart>
      {day.programs.map(({ id, complaint, side }) => (
        <p key={id}>
          <a href={`/portal/programs/${id}/pdf`} download className={styles.print}>
            <Icon name="print" /> {say('plan.print')}
            {day.programs.length > 1 ? ` (${say('pain.where', { site: complaint, side })})` : ''}
          </a>
        </p>
      ))}
      {plan.next ? (
        <PortalFoot>
          <LinkButton href={`/portal/items/${plan.next.id}`} prefetch={false} tone="primary" size="touch">
            {say('plan.start', { exercise: plan.next.exercise.name, side: plan.next.dose.side })}
          </LinkButton>
        </PortalFoot>
      ) : null}
    </>
  );
}

function Apart({ title, children }: { title: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <section className={styles.apart}>
      <h2 className={styles.episode}>{title}</h2>
      {children}
    </section>
  );
}

/** The day's items under the complaint that they are for, in the order of the programs. */
function byEpisode(items: readonly TodayItem<PortalItem>[]) {
  const groups = new Map<string, TodayItem<PortalItem>[]>();
  for (const item of items) groups.set(item.episodeId, [...(groups.get(item.episodeId) ?? []), item]);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const episode = { id: first.episodeId, complaint: first.complaint, side: first.episodeSide };
    return [{ episode, items: group }];
  });
}
