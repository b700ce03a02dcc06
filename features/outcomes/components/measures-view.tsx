import { measureWithCode } from '@/clinical/measures/measures.data';
import { dayInWords } from '@/clinical/time/day-words';
import { Block } from '@/components/ui/panel';
import { EmptyState } from '@/components/ui/state';
import type { MeasuresPage } from '../types';
import { AssignForm } from './assign-form';
import { CloseGoal } from './end-form';
import { FollowedBlock } from './followed-block';
import styles from './outcomes.module.css';

/** The measures of an episode: what is late first, then the others, the ended ones last. */
export function MeasuresView({ page }: { page: MeasuresPage }) {
  const { head, followed, goals, past, timeZone, newId } = page;
  const { patient, episode, today } = head;
  if (!episode) {
    return (
      <EmptyState title="No episode yet">A measure follows one complaint: add the episode first.</EmptyState>
    );
  }
  const order = (one: (typeof followed)[number]) =>
    one.endedOn !== null ? 3 : one.due.state === 'overdue' ? 0 : one.due.state === 'due' ? 1 : 2;
  const sorted = [...followed].sort((one, other) => order(one) - order(other));
  return (
    <div className={styles.page}>
      {followed.length === 0 ? (
        <EmptyState title="No measure is followed yet">
          Choose one below: it is then asked from its first day on, here and in every assessment.
        </EmptyState>
      ) : null}
      {sorted.map((one) => {
        const measure = measureWithCode(one.measureCode);
        return measure ? (
          <FollowedBlock
            key={one.assignmentId}
            followed={one}
            measure={measure}
            patientId={patient.id}
            past={past.filter((row) => row.measureCode === one.measureCode && row.side === one.side)}
            timeZone={timeZone}
            today={today}
            newId={newId}
          />
        ) : null;
      })}
      <Block id="follow" title="Follow another measure" sub="for this episode">
        <AssignForm patientId={patient.id} episodeId={episode.id} today={today} newId={newId} />
      </Block>
      <Block id="goals" title="Goals" sub="in the patient’s own words; named and scored in assessments">
        {goals.length === 0 ? <p className={styles.quiet}>None named yet.</p> : null}
        <ul className={styles.goals}>
          {goals.map((goal) => (
            <li key={goal.id}>
              <bdi>{goal.activity}</bdi>
              {goal.endedOn === null ? (
                <CloseGoal patientId={patient.id} goalId={goal.id} what={goal.activity} />
              ) : (
                <small>ended {dayInWords(goal.endedOn)}</small>
              )}
            </li>
          ))}
        </ul>
      </Block>
    </div>
  );
}
