import { scoreInWords } from '@/clinical/measures/measure-words';
import { measureWithCode } from '@/clinical/measures/measures.data';
import { dayInWords } from '@/clinical/time/day-words';
import { Button } from '@/components/ui/button';
import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import { changeInWords, dueNote } from '../format';
import type { Followed } from '../types';
import styles from './outcomes.module.css';
import { VisitMeasure } from './visit-measures';

/** The outcome measures as a section of a draft: what is followed, each with today's answer. */
export function VisitMeasures({
  followed,
  patientId,
  assessmentId,
  examinedOn,
}: {
  followed: readonly Followed[];
  patientId: string;
  assessmentId: string;
  examinedOn: string;
}) {
  const open = followed.filter((one) => one.endedOn === null);
  return (
    <Block
      id="measures"
      title="Measures"
      sub="recorded at once, with the day of this visit"
      aside={open.length === 0 ? 'none followed' : dueNote(open) || 'none due'}
    >
      <noscript>
        <p className={styles.quiet}>
          Without script, scores are entered on their own page.{' '}
          <Button type="submit" name="next" value="measures">
            Save the draft and enter measures
          </Button>
        </p>
      </noscript>
      {open.length === 0 ? (
        <p className={styles.quiet}>
          No measure is followed: choose one under <a href={`/patients/${patientId}/measures`}>Measures</a>.
        </p>
      ) : null}
      <div>
        {open.map((one) => {
          const measure = measureWithCode(one.measureCode);
          return measure ? (
            <VisitMeasure
              key={one.assignmentId}
              measure={measure}
              followed={one}
              patientId={patientId}
              assessmentId={assessmentId}
              examinedOn={examinedOn}
            />
          ) : null;
        })}
      </div>
    </Block>
  );
}

/** The measures answered at a visit, to be read among its findings, each against its error and meaning. */
export function VisitAnswers({
  followed,
  assessmentId,
}: {
  followed: readonly Followed[];
  assessmentId: string;
}) {
  const answered = followed.flatMap((one) => {
    const measure = measureWithCode(one.measureCode);
    const at = one.answers.findIndex((answer) => answer.assessmentId === assessmentId);
    const answer = one.answers[at];
    return measure && answer ? [{ ...one, measure, answer, before: one.answers[at - 1] }] : [];
  });
  return (
    <Block id="measures" title="Measures">
      {answered.length === 0 ? <p className={styles.quiet}>None answered at this visit.</p> : null}
      <ul className={styles.read}>
        {answered.map(({ assignmentId, side, measure, answer, before }) => {
          const change = before && changeInWords(measure, before, answer);
          return (
            <li key={assignmentId}>
              {side ? <SideBadge side={side} /> : null} {measure.name}
              {side ? `, ${side}` : ''}: <b>{scoreInWords(measure, answer.score)}</b>
              {change && before ? (
                <span>
                  . Since {dayInWords(before.on)}: {change}.
                </span>
              ) : (
                <span className={styles.quiet}>. {before ? '' : 'First answer.'}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Block>
  );
}
