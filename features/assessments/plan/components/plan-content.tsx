import { dayInWords } from '@/clinical/time/day-words';
import { Block } from '@/components/ui/panel';
import styles from '../../components/content.module.css';
import { isEmptyPlan } from '../format';
import type { PlanEntry } from '../types';

/** The impression and the plan, to be read: the therapist's own words. */
export function PlanContent({ plan }: { plan: PlanEntry }) {
  return (
    <Block id="plan" title="Impression and plan">
      {isEmptyPlan(plan) ? <p className={styles.quiet}>Nothing written.</p> : null}
      {part('Impression', plan.impression)}
      {part('Advice given', plan.advice)}
      {part('Plan', plan.plan)}
      {plan.nextVisitOn ? <p>Next visit: {dayInWords(plan.nextVisitOn)}</p> : null}
    </Block>
  );
}

const part = (what: string, words: string | null) =>
  words === null ? null : (
    <p className={styles.story} dir="auto">
      <b>{what}:</b> {words}
    </p>
  );
