import { minutesPerDay } from '@/clinical/dose/burden';
import { expectedSessionsPerWeek } from '@/clinical/dose/schedule';
import { cx } from '@/components/ui/cx';
import { Block } from '@/components/ui/panel';
import { readDose } from '../format';
import type { DraftItem } from '../types';
import styles from './burden.module.css';

/** Where the nudge stands. Ours: the study below found fewer better and names no limit. */
const NUDGE_AT = 4;
const MARKS = [1, 2, 3, 4, 5, 6, 7];

/** The same in one line, for a narrow page where the meter stands far below the list. */
export function BurdenLine({ items }: { items: readonly DraftItem[] }) {
  const known = items.flatMap((item) => readDose(item).dose ?? []);
  const minutes = known.reduce((sum, dose) => sum + minutesPerDay(dose), 0);
  return (
    <span className={styles.short}>
      {items.length === 1 ? '1 exercise' : `${items.length} exercises`}, {rounded(minutes)} min a day
    </span>
  );
}

/** How much of a day the program takes, by estimate, and a nudge past four exercises. */
export function Burden({ items }: { items: readonly DraftItem[] }) {
  const doses = items.map((item) => readDose(item).dose);
  const known = doses.filter((dose) => dose !== null);
  const minutes = known.reduce((sum, dose) => sum + minutesPerDay(dose), 0);
  const week = known.reduce(
    (sum, dose) => sum + (minutesPerDay(dose) / dose.timesPerDay) * expectedSessionsPerWeek(dose),
    0,
  );
  const open = doses.length - known.length;
  const counted = items.length === 1 ? '1 exercise' : `${items.length} exercises`;
  return (
    <Block id="burden" title="Burden">
      {known.length > 0 ? (
        <>
          <p className={styles.big}>{rounded(minutes)} min a day</p>
          <p className={styles.line}>
            {counted}, on a day with all of them. About {rounded(week)} min a week.
          </p>
        </>
      ) : (
        <p className={styles.line}>{items.length === 0 ? 'Nothing in the program yet.' : counted}</p>
      )}
      {open > 0 ? <p className={styles.line}>Without {open} whose dose is not complete.</p> : null}
      <div className={styles.marks} role="img" aria-label={`${counted}. The nudge stands at ${NUDGE_AT}.`}>
        {MARKS.map((mark) => (
          <span
            key={mark}
            className={cx(
              styles.mark,
              mark <= items.length && styles.taken,
              mark === NUDGE_AT && styles.limit,
            )}
          />
        ))}
      </div>
      {items.length >= NUDGE_AT ? (
        <p className={styles.nudge}>
          {items.length === NUDGE_AT ? 'One more goes past four.' : `${counted}: past four.`}
        </p>
      ) : null}
      <p className={styles.source}>
        The number of exercises prescribed predicted how often they were done at home (184 people with neck or
        low back pain).{' '}
        <a href="https://doi.org/10.1186/1471-2474-10-155" target="_blank" rel="noreferrer">
          Medina-Mirapeix et al., 2009
        </a>
        . Four is this product’s default; your call.
      </p>
    </Block>
  );
}

/** Half minutes below ten, whole ones above: it is an estimate. */
const rounded = (minutes: number): number =>
  minutes < 10 ? Math.round(minutes * 2) / 2 : Math.round(minutes);
