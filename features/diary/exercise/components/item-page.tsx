import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { mayBeShared } from '@/clinical/library/rights';
import { ExerciseFigure } from '@/components/figure/exercise-figure';
import { ExerciseMedia } from '@/components/media/exercise-media';
import {
  doseInPatientWords,
  type PatientWords,
  weekdayNamesIn,
} from '@/components/patient-dose/patient-dose';
import { PortalHead } from '@/components/shell/portal-shell';
import { Icon } from '@/components/ui/icon';
import { SideBadge } from '@/components/ui/side-badge';
import { logExerciseSession } from '../../actions';
import { clockTime } from '../../format';
import { figureWords, sessionFormWords } from '../format';
import type { ItemDay } from '../loaders';
import styles from './exercise.module.css';
import { HowTo } from './how-to';
import { SessionForm } from './session-form';

const toldKey = { done: 'told.done', part: 'told.part', 'not-done': 'told.notDone' } as const;

/** One exercise: what to do, when to stop, and how it went. `more` asks for a session beyond the day's own. */
export async function ItemPage({ day, more }: { day: ItemDay; more: boolean }) {
  const [say, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { item, next } = day;
  const { therapist } = day.contacts;
  const words: PatientWords = { say, weekdayNames: weekdayNamesIn(locale), therapist };
  const dose = doseInPatientWords(item.dose, words);
  const slot = item.nextSlot ?? (more && item.marks.length < 24 ? item.marks.length + 1 : null);
  const times = item.dose.timesPerDay;
  const form = sessionFormWords(item.dose, say, therapist);
  const about = (
    <>
      <b>{item.exercise.name}</b> <SideBadge side={item.dose.side} word={dose.side} spoken />
    </>
  );
  const above = (
    <>
      <Link href="/portal" prefetch={false} className={styles.back}>
        <Icon name="back" flip /> {say('nav.today')}
      </Link>
      <PortalHead
        title={item.exercise.name}
        sub={<SideBadge side={item.dose.side} word={dose.side} spoken />}
      />
      <div className={styles.dose}>
        <p className={styles.work}>{dose.work}</p>
        <p>{dose.schedule}</p>
        {dose.details.map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
        {item.dose.note ? <p>{item.dose.note}</p> : null}
      </div>
      <ExerciseFigure
        slug={item.exercise.slug}
        side={item.dose.side === 'left' || item.dose.side === 'right' ? item.dose.side : null}
        dose={item.dose}
        showsKnee={false}
        starts
        words={figureWords(item.exercise, say)}
      />
      <div className={styles.limits}>
        {dose.ceilings.map((ceiling) => (
          <p key={ceiling}>{ceiling}</p>
        ))}
        {item.dose.stopRule ? <p>{say('dose.stopRule', { rule: item.dose.stopRule })}</p> : null}
      </div>
      <ExerciseMedia
        media={(item.exercise.media ?? []).filter(({ licence }) => mayBeShared(licence))}
        at={`/portal/items/${item.id}/media`}
      />
      <HowTo exercise={item.exercise} open={day.isNew} say={say} />
      {item.told.length > 0 ? (
        <section aria-labelledby="told">
          <h2 id="told" className={styles.part}>
            {say('told.title')}
          </h2>
          <ul className={styles.told}>
            {item.told.map((one) => {
              const what = say(toldKey[one.outcome], { time: clockTime(one.loggedAt, day.timeZone, locale) });
              return (
                <li key={one.id}>
                  <span>{what}</span>
                  <Link
                    href={`/portal/diary/sessions/${one.id}`}
                    prefetch={false}
                    aria-label={say('diary.correctWhat', { what })}
                  >
                    {say('diary.correct')}
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
    </>
  );
  const allTold = (
    <>
      {above}
      <p className={styles.again}>
        {say('log.tooMuch', { n: item.told.length })}{' '}
        <Link href={`/portal/items/${item.id}?more=1`} prefetch={false}>
          {say('log.moreAgain')}
        </Link>
      </p>
    </>
  );
  return (
    <SessionForm
      action={logExerciseSession}
      hidden={{ id: day.id, itemId: item.id, slot: String(slot ?? 0) }}
      corrects={null}
      asksAmount={item.dose.amount !== null}
      next={
        next
          ? {
              href: `/portal/items/${next.id}`,
              label: say('log.nextUp', { exercise: next.exercise.name, side: next.dose.side }),
            }
          : null
      }
      about={about}
      closed={slot === null ? allTold : null}
      words={{ ...form, refusals: { ...form.refusals, conflict: say('log.taken') } }}
    >
      {above}
      {slot !== null && times > 1 && slot <= times ? (
        <p className={styles.quiet}>{say('log.session', { n: slot, total: times })}</p>
      ) : null}
    </SessionForm>
  );
}
