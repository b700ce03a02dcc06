import type { PatientWords } from '@/components/patient-dose/patient-dose';
import { Icon, type IconName } from '@/components/ui/icon';
import { dayInFull } from '../../format';
import type { Today } from '../loaders';
import styles from './today.module.css';

/** Why there is nothing to do today. Each is true of its own case, and none counts as missed. */
export function TodayState({ day, words, locale }: { day: Today; words: PatientWords; locale: string }) {
  const { say, therapist } = words;
  const { nextDay } = day.plan;
  const said: { icon: IconName; title: string; lead: string } = {
    none: {
      icon: 'calendar' as const,
      title: say('empty.today.title'),
      lead: say('empty.today.lead', { therapist }),
    },
    paused: {
      icon: 'calendar' as const,
      title: say('plan.pausedTitle'),
      lead: say('plan.pausedLead', { therapist }),
    },
    ended: {
      icon: 'document' as const,
      title: say('plan.endedTitle'),
      lead: say('plan.ended', { therapist }),
    },
    active: {
      icon: 'check' as const,
      title: say('plan.restTitle'),
      lead: nextDay
        ? say('plan.next', {
            day: dayInFull(nextDay.on, locale),
            exercise: nextDay.item.exercise.name,
            side: nextDay.item.dose.side,
          })
        : say('plan.restDay'),
    },
  }[day.state];
  return (
    <div className={styles.state}>
      <Icon name={said.icon} size="huge" />
      <h1>{said.title}</h1>
      <p>{said.lead}</p>
    </div>
  );
}
