'use client';

import { Select, TextArea, TextInput } from '@/components/form/inputs';
import { Button } from '@/components/ui/button';
import { Block } from '@/components/ui/panel';
import { newId } from '@/lib/id';
import type { FieldErrors } from '@/lib/result';
import { CriteriaList } from '../../moves/components/criteria-list';
import type { NextStand } from '../../moves/types';
import type { DraftPhase } from '../types';
import styles from './phases.module.css';

/** The phases of a program, what each waits for, and which is asked for now. The therapist moves the patient on. */
export function Phases({
  phases,
  currentPhase,
  next,
  errors,
  onChange,
  onMoveOn,
}: {
  phases: readonly DraftPhase[];
  /** Null where nobody is in a phase: of a protocol. */
  currentPhase: string | null;
  next: NextStand | null;
  errors: FieldErrors;
  onChange: (phases: readonly DraftPhase[]) => void;
  onMoveOn?: (phase: string) => void;
}) {
  return (
    <Block id="phases" title="Phases" aside={phases.length === 0 ? 'one part' : `${phases.length}`}>
      {phases.map((phase, at) => (
        <div key={phase.key} className={styles.phase}>
          <input type="hidden" name="phaseKey" value={phase.key} />
          <TextInput
            name={`${phase.key}.phaseName`}
            label={`Phase ${at + 1}`}
            defaultValue={phase.name}
            maxLength={100}
            errors={errors[`${phase.key}.phaseName`]}
          />
          <TextArea
            name={`${phase.key}.phaseWaits`}
            label="Waits for, a line for each"
            placeholder="25 single-leg raises, pain 2 or less"
            rows={2}
            defaultValue={phase.waits}
            maxLength={2000}
          />
          <details open={phase.goal !== '' || phase.days !== ''}>
            <summary>Goal and days</summary>
            <TextInput
              name={`${phase.key}.phaseGoal`}
              label="Goal"
              defaultValue={phase.goal}
              maxLength={300}
            />
            <TextInput
              name={`${phase.key}.phaseDays`}
              label="At least so many days"
              inputMode="numeric"
              defaultValue={phase.days}
              errors={errors[`${phase.key}.phaseDays`]}
            />
          </details>
        </div>
      ))}
      {phases.length > 0 && currentPhase !== null ? (
        <Select
          name="currentPhase"
          label="Asked for now"
          defaultValue={currentPhase}
          onChange={(event) => onMoveOn?.(event.currentTarget.value)}
          errors={errors.currentPhase}
          choices={[
            { value: '0', label: 'nothing yet: it waits for phase 1' },
            ...phases.map((_, at) => ({ value: String(at + 1), label: `phase ${at + 1}` })),
          ]}
        />
      ) : null}
      {next && next.criteria.length > 0 ? (
        <details className={styles.next}>
          <summary>
            {next.criteria.filter(({ state }) => state === 'met').length} of {next.criteria.length} criteria
            met before {next.title ?? 'the end'}
          </summary>
          <CriteriaList criteria={next.criteria} testHref={null} />
        </details>
      ) : null}
      <p className={styles.acts}>
        <Button
          type="submit"
          name="op"
          value="phase:add"
          size="dense"
          onClick={(press) => {
            press.preventDefault();
            onChange([...phases, { key: newId(), name: '', goal: '', days: '', waits: '' }]);
          }}
        >
          Add a phase
        </Button>
        {phases.length > 0 ? (
          <Button size="dense" tone="quiet" onClick={() => onChange(phases.slice(0, -1))}>
            Take the last one out
          </Button>
        ) : null}
      </p>
    </Block>
  );
}
