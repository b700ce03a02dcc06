'use client';

import { DateInput, TextArea } from '@/components/form/inputs';
import { Button } from '@/components/ui/button';
import { Block } from '@/components/ui/panel';
import { useEditor } from '../../client/editor';
import styles from './plan.module.css';

/** The end of the visit: what the therapist makes of it, what was advised, what comes next. The words are theirs. */
export function PlanSection() {
  const { start, errors } = useEditor();
  const given = (name: string) => ({
    name,
    defaultValue: start[name],
    errors: errors[name],
    maxLength: 4000,
    dir: 'auto',
  });
  return (
    <Block id="plan" title="Impression and plan" sub="in your words; the findings do not write it">
      <p className={styles.together}>
        <Button type="submit" name="next" value="review">
          See the findings together
        </Button>
        <small>the pattern table, possible factors and what the tests ask for next; then back here</small>
      </p>
      <div className={styles.plan}>
        <TextArea label="Impression" {...given('plan.impression')} />
        <TextArea label="Advice given" {...given('plan.advice')} />
        <TextArea label="Plan" {...given('plan.plan')} />
        <DateInput
          label="Next visit"
          name="plan.next"
          defaultValue={start['plan.next']}
          errors={errors['plan.next']}
          hint="today or later"
        />
      </div>
    </Block>
  );
}
