import { citationHref, shortCitation } from '@/clinical/citation';
import { burdenOf, fewExercises, MOST_EXERCISES } from '@/clinical/dose/burden';
import { cx } from '@/components/ui/cx';
import { Block } from '@/components/ui/panel';
import { readDose } from '../format';
import type { DraftItem } from '../types';
import styles from './burden.module.css';

const MARKS = [1, 2, 3, 4, 5, 6, 7];

const counted = (count: number): string => (count === 1 ? '1 exercise' : `${count} exercises`);

/** The same in one line, for a narrow page where the meter stands far below the list. */
export function BurdenLine({ items }: { items: readonly DraftItem[] }) {
  const known = items.flatMap((item) => readDose(item).dose ?? []);
  return (
    <span className={styles.short}>
      {counted(items.length)}, {rounded(burdenOf(known).minutesOnFullDay)} min a day
    </span>
  );
}

/** How much of a day the program takes, by estimate, and a nudge past four exercises. */
export function Burden({
  items,
  currentPhase,
}: {
  items: readonly DraftItem[];
  /** The phase that is asked for now; null in a program of one part. */
  currentPhase: string | null;
}) {
  const asked = currentPhase === null ? items : items.filter((item) => (item.phase || '1') === currentPhase);
  const doses = asked.map((item) => readDose(item).dose);
  const known = doses.filter((dose) => dose !== null);
  const burden = burdenOf(known);
  const open = doses.length - known.length;
  const exercises = burden.exercises + open;
  return (
    <Block id="burden" title="Burden" {...(currentPhase === null ? {} : { sub: `of phase ${currentPhase}` })}>
      {known.length > 0 ? (
        <>
          <p className={styles.big}>{rounded(burden.minutesOnFullDay)} min a day</p>
          <p className={styles.line}>
            {counted(exercises)}, on a day with all of them. About {rounded(burden.minutesPerWeek)} min a
            week.
          </p>
        </>
      ) : (
        <p className={styles.line}>
          {items.length === 0 ? 'Nothing in the program yet.' : counted(exercises)}
        </p>
      )}
      {burden.asNeeded > 0 ? (
        <p className={styles.line}>And {burden.asNeeded} as needed, which nobody expects.</p>
      ) : null}
      {open > 0 ? <p className={styles.line}>Without {open} whose dose is not complete.</p> : null}
      <div
        className={styles.marks}
        role="img"
        aria-label={`${counted(exercises)}. The nudge stands at ${MOST_EXERCISES}.`}
      >
        {MARKS.map((mark) => (
          <span
            key={mark}
            className={cx(
              styles.mark,
              mark <= exercises && styles.taken,
              mark === MOST_EXERCISES && styles.limit,
            )}
          />
        ))}
      </div>
      {exercises >= MOST_EXERCISES ? (
        <p className={styles.nudge}>
          {exercises === MOST_EXERCISES ? 'One more goes past four.' : `${counted(exercises)}: past four.`}
        </p>
      ) : null}
      <p className={styles.source}>
        Short lists are kept up better than long ones: two to four exercises are recommended (
        <a href={citationHref(fewExercises) ?? ''} target="_blank" rel="noreferrer">
          {shortCitation(fewExercises)}
        </a>
        ), and the number prescribed predicted how often they were done at home (
        <a href="https://doi.org/10.1186/1471-2474-10-155" target="_blank" rel="noreferrer">
          Medina-Mirapeix et al., 2009
        </a>
        , 184 people with neck or low back pain). Your call.
      </p>
    </Block>
  );
}

/** Half minutes below ten, whole ones above: it is an estimate. */
const rounded = (minutes: number): number =>
  minutes < 10 ? Math.round(minutes * 2) / 2 : Math.round(minutes);
