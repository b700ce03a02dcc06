import { dayInWords } from '@/clinical/time/day-words';
import { Select } from '@/components/form/inputs';
import { Button } from '@/components/ui/button';
import type { SideShown } from '../types';
import styles from './compare.module.css';

export type AssessmentChoice = {
  readonly id: string;
  readonly number: number;
  readonly examinedOn: string;
  readonly status: 'draft' | 'signed';
  readonly authorName: string;
  readonly complaint: string;
};

const SIDES = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
  { value: 'both', label: 'Both sides' },
] as const;

const named = ({ number, examinedOn, status, authorName }: AssessmentChoice) =>
  `${number}, ${dayInWords(examinedOn)}, ${status === 'draft' ? 'draft, ' : ''}${authorName}`;

/** Which two, and which side: a form that asks for another address, so that it works without script. */
export function CompareChoice({
  choices,
  earlier,
  later,
  side,
  onlyChanged,
}: {
  choices: readonly AssessmentChoice[];
  earlier: string;
  later: string;
  side: SideShown;
  onlyChanged: boolean;
}) {
  const options = choices.map((one) => ({ value: one.id, label: named(one) }));
  return (
    <form method="get" className={styles.choice}>
      <Select label="Earlier" name="earlier" choices={options} defaultValue={earlier} />
      <Select label="Later" name="later" choices={options} defaultValue={later} />
      <Select label="Side" name="side" choices={SIDES} defaultValue={side} />
      <Select
        label="Signs"
        name="only"
        choices={[
          { value: 'all', label: 'All signs' },
          { value: 'changed', label: 'Only what changed' },
        ]}
        defaultValue={onlyChanged ? 'changed' : 'all'}
      />
      <Button type="submit">Show</Button>
    </form>
  );
}
