import type { Measure } from '@/clinical/measures/measure';
import { scoreInWords } from '@/clinical/measures/measure-words';
import { dayInWords } from '@/clinical/time/day-words';
import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { PastAnswerRow } from '@/db/queries/outcomes';
import { CorrectionForm } from '../corrections/components/correction-form';
import { pastInWords } from '../corrections/format';
import { changeInWords, dueInWords, SOURCE_WORDS, scheduleInWords } from '../format';
import type { Answer, Followed } from '../types';
import { AnswerForm } from './answer-form';
import { EndMeasure } from './end-form';
import { Evidence } from './evidence';
import styles from './outcomes.module.css';
import { ScoreLine } from './score-line';

const LATE = { overdue: 'warn', due: 'load', coming: 'line', none: 'line' } as const;

/** One measure: when it is due, its next answer, and its answers so far with what each change means. */
export function FollowedBlock({
  followed,
  measure,
  patientId,
  past,
  timeZone,
  today,
  newId,
}: {
  followed: Followed;
  measure: Measure;
  patientId: string;
  /** Answers of it that no longer stand. */
  past: readonly PastAnswerRow[];
  timeZone: string;
  today: string;
  newId: string;
}) {
  const { assignmentId, side, due, endedOn, answers } = followed;
  const name = side ? `${measure.name}, ${side}` : measure.name;
  return (
    <Block
      id={`measure-${assignmentId}`}
      title={
        <span className={styles.title}>
          {side ? <SideBadge side={side} /> : null}
          <span>{name}</span>
        </span>
      }
      sub={endedOn ? `ended ${dayInWords(endedOn)}` : scheduleInWords(followed)}
      aside={
        endedOn ? undefined : (
          <>
            <Tag tone={LATE[due.state]} icon={due.state === 'overdue' ? 'alert' : 'calendar'}>
              {dueInWords(due)}
            </Tag>
            <EndMeasure patientId={patientId} assignmentId={assignmentId} what={name} />
          </>
        )
      }
    >
      <div className={styles.followed}>
        <div>
          <ScoreLine measure={measure} answers={answers} />
          {measure.error && answers.length > 1 ? (
            <p className={styles.quiet}>Shaded: what measurement alone may do around the first answer.</p>
          ) : null}
          <Answers measure={measure} followed={followed} name={name} />
          <Evidence measure={measure} />
          <CorrectionForm
            measure={measure}
            name={name}
            patientId={patientId}
            assignmentId={assignmentId}
            answers={answers}
            activities={followed.activities}
            today={today}
            newId={newId}
          />
          {past.length > 0 ? (
            <details className={styles.correct}>
              <summary>
                Corrected or taken out: {past.length}
                <span className="sr-only"> of {name}</span>
              </summary>
              <ul className={styles.past}>
                {past.map((one) => (
                  <li key={one.id} dir="auto">
                    {pastInWords(measure, one, timeZone)}
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
        </div>
        {endedOn ? null : (
          <AnswerForm
            measure={measure}
            patientId={patientId}
            assignmentId={assignmentId}
            activities={followed.activities}
            today={today}
            newId={newId}
          />
        )}
      </div>
    </Block>
  );
}

function Answers({ measure, followed, name }: { measure: Measure; followed: Followed; name: string }) {
  const { answers } = followed;
  const [first] = answers;
  if (!first) return <p className={styles.quiet}>Not answered yet.</p>;
  const isChange = measure.kind === 'change';
  return (
    <Table
      label={`Answers, ${name}`}
      narrow="stack"
      heads={[
        { id: 'on', head: 'Day' },
        { id: 'score', head: 'Score', align: 'end' },
        ...(isChange ? [] : [{ id: 'before', head: 'Since the one before' }]),
        ...(isChange ? [] : [{ id: 'first', head: 'Since the first' }]),
      ]}
      rows={[...answers].reverse().map((one) => {
        const before = answers[answers.indexOf(one) - 1];
        return {
          id: one.id,
          cells: [
            <span key="on" className={styles.day}>
              {dayInWords(one.on)} <small>{SOURCE_WORDS[one.source]}</small>
              <Each followed={followed} answer={one} />
            </span>,
            <b key="score" className={styles.scored}>
              {scoreInWords(measure, one.score)}
            </b>,
            <Change key="before" words={before ? changeInWords(measure, before, one) : null} />,
            <Change
              key="first"
              words={before && before !== first ? changeInWords(measure, first, one) : null}
            />,
          ],
        };
      })}
    />
  );
}

/** The patient's activities one by one; nothing for every other measure. */
function Each({ followed, answer }: { followed: Followed; answer: Answer }) {
  return followed.activities.map(({ id, activity }) => {
    const score = answer.items?.[id] ?? null;
    return score === null ? null : (
      <small key={id} className={styles.each}>
        <bdi>{activity}</bdi>: {score}
      </small>
    );
  });
}

/** The size of a change first, then what holds for it. */
function Change({ words }: { words: string | null }) {
  if (!words) return <span className={styles.quiet}>nothing to compare</span>;
  const [size, ...rest] = words.split('; ');
  return (
    <span>
      <b>{size}</b>
      <small>{rest.join('; ')}</small>
    </span>
  );
}
