import Link from 'next/link';
import { doseInPatientWords, type PatientWords } from '@/components/patient-dose/patient-dose';
import { SideBadge } from '@/components/ui/side-badge';
import { clockTime } from '../../format';
import type { TodayItem } from '../format';
import type { PortalItem } from '../loaders';
import { Marks } from './marks';
import styles from './today.module.css';

const toldKey = { done: 'told.done', part: 'told.part', 'not-done': 'told.notDone' } as const;

/** One exercise of the day: side, dose, and what was told of it. The whole row opens it. */
export function ItemRow({
  item,
  words,
  timeZone,
  locale,
}: {
  item: TodayItem<PortalItem>;
  words: PatientWords;
  timeZone: string;
  locale: string;
}) {
  const { say } = words;
  const dose = doseInPatientWords(item.dose, words);
  const { daysPerWeek } = item.dose;
  const latest = item.told.at(-1);
  const times = item.marks.length;
  return (
    <li>
      <Link href={`/portal/items/${item.id}`} prefetch={false} className={styles.item}>
        <span className={styles.what}>
          <b className={styles.name}>{item.exercise.name}</b>
          <span className={styles.dose}>
            <SideBadge side={item.dose.side} word={say('dose.sideShort', { side: item.dose.side })} spoken />
            <span>{dose.work}</span>
          </span>
          {item.kind === 'any-day' && daysPerWeek !== null ? (
            <span className={styles.quiet}>
              {say('plan.weekCount', { n: item.daysThisWeek, total: daysPerWeek })}
            </span>
          ) : null}
          {latest ? (
            <span className={styles.told}>
              {say(toldKey[latest.outcome], { time: clockTime(latest.loggedAt, timeZone, locale) })}
              {times > 1 ? (
                <span className={styles.quiet}>
                  {' '}
                  · {say('told.count', { n: item.told.length, total: times })}
                </span>
              ) : null}
            </span>
          ) : (
            <span className={item.kind === 'as-needed' || times < 2 ? 'sr-only' : styles.quiet}>
              {times > 1 ? say('told.count', { n: 0, total: times }) : say('told.nothing')}
            </span>
          )}
        </span>
        {item.kind === 'as-needed' && !latest ? null : <Marks marks={item.marks} />}
      </Link>
    </li>
  );
}
