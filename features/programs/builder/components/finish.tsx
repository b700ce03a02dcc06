import { Checkbox } from '@/components/form/checkbox';
import { TextArea } from '@/components/form/inputs';
import { Button, LinkButton } from '@/components/ui/button';
import { Strip } from '@/components/ui/strip';
import type { BuilderState } from '../types';
import styles from './finish.module.css';

/** The reason, the way out and the one button that gives the program. */
export function Finish({
  first,
  number,
  reason,
  errors,
  newer,
  pending,
  back,
}: {
  first: boolean;
  number: number;
  reason: string;
  errors: readonly string[] | undefined;
  newer: BuilderState['newer'];
  pending: boolean;
  back: string;
}) {
  return (
    <div className={styles.finish}>
      {first ? null : (
        <TextArea
          name="reason"
          label="Reason for the change, kept with the revision"
          defaultValue={reason}
          maxLength={1000}
          errors={errors}
        />
      )}
      {newer ? (
        <Strip tone="warn" icon="alert">
          <p>
            {newer.author} made revision {newer.number} meanwhile.{' '}
            <a href={back} target="_blank" rel="noreferrer">
              Look at it in a new tab
            </a>
            .
          </p>
          <Checkbox
            name="over"
            value={String(newer.version)}
            label={`Give mine as revision ${newer.number + 1}, in place of theirs`}
          />
        </Strip>
      ) : null}
      <Button type="submit" tone="primary" aria-disabled={pending || undefined}>
        {pending
          ? 'Saving…'
          : first
            ? 'Give the program'
            : `Give revision ${newer ? newer.number + 1 : number}`}
      </Button>
      <LinkButton href={back} tone="quiet" prefetch={false}>
        Leave without saving
      </LinkButton>
    </div>
  );
}
