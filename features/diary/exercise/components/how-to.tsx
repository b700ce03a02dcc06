import type { StoredExercise } from '@/features/library/schema';
import type { Say } from '@/wording/messages';
import styles from './exercise.module.css';

/** How it is done, from the exercise as it was prescribed: steps, what to keep in mind, what goes wrong. */
export function HowTo({ exercise, open, say }: { exercise: StoredExercise; open: boolean; say: Say }) {
  const { position, steps, cues, commonFaults } = exercise;
  return (
    <details className={styles.howTo} open={open}>
      <summary>{say('log.howTo')}</summary>
      <div className={styles.steps}>
        <p>{position}</p>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {cues.length > 0 ? (
          <ul className={styles.cues}>
            {cues.map((cue) => (
              <li key={cue}>{cue}</li>
            ))}
          </ul>
        ) : null}
        {commonFaults.length > 0 ? (
          <>
            <h3>{say('log.mistakes')}</h3>
            <ul className={styles.cues}>
              {commonFaults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </details>
  );
}
